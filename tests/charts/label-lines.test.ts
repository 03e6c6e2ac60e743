import { expect, it } from 'vitest';
import { wrapped } from '../../src/charts/label-lines.ts';

it.each<[what: string, text: string, length: number, lines: string[]]>([
  ['Chinese anywhere', '新一代信息技术', 4, ['新一代信', '息技术']],
  ['English between words', 'New-generation information technology', 9, ['New-generation ', 'information ', 'technology']],
  ['a word longer than a line', 'Internationalisation', 5, ['Internat', 'ionalisa', 'tion']],
  ['a figure stays whole', '占比10.5%以上', 4, ['占比', '10.5%以', '上']],
  ['nothing', '', 4, []],
])('%s', (_, text, length, lines) => {
  expect(wrapped(text, length)).toEqual(lines);
});
