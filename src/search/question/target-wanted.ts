import { plain } from '../normalise.ts';
import { findTargets, type TargetFile, type TargetRecord, type TargetWanted, type WantedPlace, type WantedThing } from '../targets.ts';
import type { KnownEntry } from './vocabulary.ts';
import type { Part, Reading } from './question-reading.ts';

const of = (parts: readonly Part[], ...kinds: Part['kind'][]): Part[] => parts.filter(({ kind }) => kinds.includes(kind));

const namesOf = (entries: readonly KnownEntry[]): string[] => entries.flatMap(({ names }) => names.map(plain));

const thingOf = ({ text, entries = [] }: Part): WantedThing => ({
  words: [...new Set([text, ...namesOf(entries)])],
  ids: entries.map(({ id }) => id),
});

const placeOf = ({ kind, text, entries = [] }: Part): WantedPlace => ({
  names: kind === 'place' ? [...new Set([text, ...namesOf(entries)])] : [],
  plans: entries.flatMap(({ plans = [] }) => plans),
});

/** What a question asks targets for. In a sentence the words that no vocabulary knows don't count. */
export function targetWanted({ parts, isSentence }: Reading): TargetWanted {
  return {
    things: of(parts, 'thing', ...(isSentence ? [] : (['words'] as const))).map(thingOf),
    figures: parts.flatMap(({ figure }) => figure ?? []),
    years: parts.flatMap(({ year }) => year ?? []),
    places: of(parts, 'place', 'plan').map(placeOf),
  };
}

const lessened = /压减|削减|减少|减|降|压缩|淘汰|化解|关停|退出|控制|以内/;
const grown = /增|提高|提升|扩大|新建|翻|以上|达到/;

/** The targets that fit; of several figures that no target has together, those of the largest. Of a range asked for, ranges come first. */
function fitting(file: TargetFile, wanted: TargetWanted): TargetRecord[] {
  const { figures } = wanted;
  const found = findTargets(file, wanted);
  if (found.length === 0 && figures.length > 1) {
    const largest = figures.toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0));
    return largest.map((figure) => findTargets(file, { ...wanted, figures: [figure] })).find((own) => own.length > 0) ?? [];
  }
  const isRange = figures.some(({ valueMax }) => valueMax !== null);
  return isRange ? found.toSorted((a, b) => Number(b.valueMax !== null) - Number(a.valueMax !== null)) : found;
}

/** What is counted in these is counted alike. */
const counters = /^[家个座所户]$/;
const money = /[元亿万钱]$/;

/** True where a target is in the unit that is asked for after 多少 or 几: 多少亿, 几家. */
function isInUnit({ unit }: TargetRecord, asked: string): boolean {
  const own = asked.replace(/^多少|^几/, '').at(-1);
  if (own === undefined) return false;
  if (money.test(asked)) return unit.includes('元');
  return unit.endsWith(own) || (counters.test(unit) && counters.test(own));
}

/** Targets in the unit that is asked for come first, and before these those whose name has the very word. */
function byWording(found: readonly TargetRecord[], { parts }: Reading): TargetRecord[] {
  const asked = parts.find(({ rule }) => rule === '多少')?.text ?? '';
  const typed = parts.filter(({ kind }) => kind === 'thing').map(({ text }) => text);
  const rank = (target: TargetRecord): number =>
    Number(typed.length > 0 && typed.every((text) => plain(target.name).includes(text))) * 2 + Number(isInUnit(target, asked));
  return found.toSorted((a, b) => rank(b) - rank(a));
}

/** The targets that a question asks for; where it says which way a figure changes, those that are worded so, if there are any. */
export function targetsFor(file: TargetFile, reading: Reading): TargetRecord[] {
  const found = byWording(fitting(file, targetWanted(reading)), reading);
  const change = reading.parts.find(({ kind }) => kind === 'change')?.rule;
  if (change === undefined) return found;
  const worded = found.filter(({ name, stated }) => (change === '减' ? lessened : grown).test(name + stated));
  return worded.length > 0 ? worded : found;
}
