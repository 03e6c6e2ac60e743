import type { z } from 'astro/zod';
import type { Path } from '../../model/problem.ts';

/** What is wrong with a record, in plain words (entry, field, fault), and the fields that lead there. */
export function misfits(entry: string, issue: z.core.$ZodIssue): { message: string; path: Path }[] {
  const path = issue.path.filter((part) => typeof part !== 'symbol');
  const field = path.length ? `${entry}, ${path.join('.')}` : entry;
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((name) => ({ message: `${field} has a field that nobody knows: ${name}.`, path: [...path, name] }));
  return [{ message: faultOf(field, issue), path }];
}

function faultOf(field: string, issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type')
    return issue.input === undefined ? `${field} is missing.` : `${field} should be of type ${issue.expected}.`;
  if (issue.code === 'invalid_value') return `${field} should be one of: ${issue.values.join(', ')}.`;
  if (issue.code === 'too_small') return `${field} is too small: ${issue.minimum} at least.`;
  return `${field}: ${issue.message.replace(/\.$/, '')}.`;
}
