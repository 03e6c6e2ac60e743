import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** A block of the published data. */
export interface TrueBlock {
  key: string;
  plan: string;
  text: string;
}

interface PlanFile {
  id: string;
  blocks: { id: string; text: string }[];
}

/** Every block of the published data of some plans. */
export function readBlocks(site: string, plans: readonly string[]): TrueBlock[] {
  return plans.flatMap((plan) => {
    const { blocks } = JSON.parse(readFileSync(`${site}/data/plans/${plan}.json`, 'utf8')) as PlanFile;
    return blocks.map(({ id, text }) => ({ key: `${plan}#${id}`, plan, text }));
  });
}

/** Where a text stands, by plain substring search. */
export const standsIn = (blocks: readonly TrueBlock[], ...texts: string[]): string[] =>
  blocks.filter(({ text }) => texts.some((each) => text.includes(each))).map(({ key }) => key);

/** The same numbers in every run (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const isQuoted = /^["“「『].*["”」』]$/u;

/** Substrings of 2 to 12 characters, without white space; `wanted` says which are taken. */
function substrings(blocks: readonly TrueBlock[], count: number, seed: number, wanted: (text: string) => boolean): string[] {
  const next = randomNumbers(seed);
  const found = new Set<string>();
  for (let tries = 0; found.size < count && tries < 100_000; tries++) {
    const characters = Array.from(blocks[Math.floor(next() * blocks.length)].text);
    const length = 2 + Math.floor(next() * 11);
    const at = Math.floor(next() * Math.max(1, characters.length - length));
    const text = characters.slice(at, at + length).join('');
    if (Array.from(text).length > 1 && !/\s/.test(text) && !isQuoted.test(text) && wanted(text)) found.add(text);
  }
  return [...found];
}

/** At least 300 questions made from the plans: substrings of each, figures, names, mixed scripts. */
export function generateQueries(blocks: readonly TrueBlock[], quantities: readonly string[]): string[] {
  const plans = [...new Set(blocks.map(({ plan }) => plan))];
  const own = plans.flatMap((plan, i) =>
    substrings(
      blocks.filter((block) => block.plan === plan),
      50,
      i + 1,
      () => true,
    ),
  );
  const mixed = substrings(blocks, 50, 99, (text) => /[A-Za-z0-9]/.test(text) && /\p{Script=Han}/u.test(text));
  const cut = substrings(blocks, 30, 77, (text) => /^[\d.A-Za-z]/.test(text));
  const names = parse(readFileSync('seeds/names.yml', 'utf8')) as { zh: string }[];
  const figures = [...new Set(quantities)].filter((text) => text.length > 1 && !/\s/.test(text));
  const every = <T>(list: readonly T[], count: number): T[] => list.filter((_, i) => i % Math.ceil(list.length / count) === 0);
  return [
    ...new Set([
      ...own,
      ...mixed,
      ...cut,
      ...every(figures, 50),
      ...every(
        names.map(({ zh }) => zh),
        40,
      ),
    ]),
  ];
}
