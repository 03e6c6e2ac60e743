import type { z } from 'astro/zod';

/** What is wrong with a record, in plain words: entry, field, fault. */
export function misfits(entry: string, issue: z.core.$ZodIssue): string[] {
  const field = issue.path.length ? `${entry}, ${issue.path.join('.')}` : entry;
  if (issue.code === 'unrecognized_keys') return issue.keys.map((name) => `${field} has a field that nobody knows: ${name}.`);
  if (issue.code === 'invalid_type')
    return [issue.input === undefined ? `${field} is missing.` : `${field} should be of type ${issue.expected}.`];
  if (issue.code === 'invalid_value') return [`${field} should be one of: ${issue.values.join(', ')}.`];
  if (issue.code === 'too_small') return [`${field} is too small: ${issue.minimum} at least.`];
  return [`${field}: ${issue.message.replace(/\.$/, '')}.`];
}
