import { parse } from 'yaml';
import { z } from 'astro/zod';
import { AuthoredCorrection } from '../model/correction.ts';
import { Place, PlanRecord } from '../model/plan.ts';
import type { Problem } from '../model/problem.ts';

/** What people write in seeds/ beside the texts. */
export interface Vocabulary {
  plans: PlanRecord[];
  places: Place[];
  corrections: AuthoredCorrection[];
}

/** Reads the YAML files of seeds/. Anything that doesn't fit its schema is a fatal problem that names the entry and the field. */
export function readVocabulary(texts: Record<keyof Vocabulary, string>): { vocabulary: Vocabulary; problems: Problem[] } {
  const problems: Problem[] = [];
  const read = <T>(key: keyof Vocabulary, schema: z.ZodType<T[]>): T[] => {
    const result = schema.safeParse(load(key, texts[key], problems) ?? []);
    if (result.success) return result.data;
    problems.push(...result.error.issues.map((issue) => misfit(key, issue)));
    return [];
  };
  const vocabulary = {
    plans: read('plans', z.array(PlanRecord)),
    places: read('places', z.array(Place)),
    corrections: read('corrections', z.array(AuthoredCorrection)),
  };
  return { vocabulary, problems };
}

function load(key: string, text: string, problems: Problem[]): unknown {
  try {
    return parse(text);
  } catch (error) {
    problems.push(problem(key, `is not YAML: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}.`, 'Mend the line.'));
    return [];
  }
}

const problem = (key: string, message: string, remedy: string): Problem => ({
  file: `seeds/${key}.yml`,
  line: null,
  column: null,
  rule: 'schema',
  message,
  remedy,
  fatal: true,
});

function misfit(key: string, issue: z.core.$ZodIssue): Problem {
  const [index, ...path] = issue.path;
  const where = typeof index === 'number' ? `entry ${index + 1}${path.length ? `, ${path.join('.')}` : ''}` : 'the file';
  return problem(key, `${where}: ${issue.message}.`, 'See src/model for what each field holds.');
}
