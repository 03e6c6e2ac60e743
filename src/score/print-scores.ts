import { fieldRules } from './fields.ts';
import type { MentionScore } from '../model/score.ts';
import type { MentionMiss } from './mention-score.ts';
import { ratios, type Score, type Tally } from './score.ts';

const kinds = ['target', 'baseline', 'context', 'instrument', 'threshold', 'spec', 'structure', 'date', 'reference', 'name', 'other'];
const share = (value: number): string => value.toFixed(3);
const cell = (text: string, width: number): string => text.padStart(width);

/** The score tables as `npm run score` prints them: per plan and kind, then per field. */
export function printScores(scores: readonly Score[]): string {
  const lines = ['plan                            kind        gold  read  precision  recall     F1'];
  for (const { plan, kinds: found } of scores) {
    for (const kind of kinds) {
      const tally = found.get(kind);
      if (tally) lines.push(kindLine(plan, kind, tally));
    }
  }
  const fields = ['core', ...fieldRules.map(({ name }) => name)];
  lines.push('', `plan                            kind      ${fields.map((name) => cell(name, 11)).join('')}`);
  for (const { plan, fields: found } of scores) {
    for (const kind of ['target', 'baseline']) {
      if (!found.has(`${kind}.core`)) continue;
      const cells = fields.map((name) => {
        const tally = found.get(`${kind}.${name}`);
        return cell(tally ? `${tally.right}/${tally.of}` : '', 11);
      });
      lines.push(`${plan.padEnd(32)}${kind.padEnd(10)}${cells.join('')}`);
    }
  }
  return lines.join('\n');
}

function kindLine(plan: string, kind: string, tally: Tally): string {
  const { precision, recall, f1 } = ratios(tally);
  const counts = cell(String(tally.right + tally.missed), 4) + cell(String(tally.right + tally.invented), 6);
  return `${plan.padEnd(32)}${kind.padEnd(12)}${counts}${cell(share(precision), 11)}${cell(share(recall), 8)}${cell(share(f1), 7)}`;
}

/** Every disagreement, one a line: plan, place, number, what, gold, read. */
export const printMisses = (scores: readonly Score[]): string =>
  scores
    .flatMap(({ plan, misses }) =>
      misses.map(({ off, text, what, gold, read }) => `${plan} ${off} ${text} · ${what} · gold ${gold} · read ${read}`),
    )
    .join('\n');

/** The score of mentions as `npm run score` prints it: a line for each set. */
export const printMentionScores = (scores: readonly MentionScore[]): string =>
  [
    'mentions                        facts     stance       verb     clause',
    ...scores.map(({ sample, facts, ...agreed }) => {
      const cells = [agreed.stance, agreed.verb, agreed.clause].map((right) =>
        cell(`${right} (${Math.round((100 * right) / facts)}%)`, 11),
      );
      return sample.padEnd(32) + cell(String(facts), 5) + cells.join('');
    }),
  ].join('\n');

/** Every mention that was read otherwise than by hand, one a line: plan, place, name, then hand and reader. */
export const printMentionMisses = (misses: readonly MentionMiss[]): string =>
  misses
    .map(({ fact: { plan, start, text, ...hand }, read }) => {
      const said = [hand, read].map((each) => (each ? `${each.stance} ${each.verb ?? '—'} ${each.clause}` : '—'));
      return `${plan} ${start} ${text} · hand ${said[0]} · read ${said[1]}`;
    })
    .join('\n');
