import type { SourceProblem } from '../source/extracted.ts';
import { placeIn } from './place-in.ts';

/** Letters that recognised text has for digits, and the digit each is taken for. */
const digits: Readonly<Record<string, string>> = { O: '0', o: '0', l: '1', I: '1' };
const letter = Object.keys(digits).join('');

const unit =
  '(?:[%％‰年月日亿億万萬千百元家个個项項名人户戶座吨噸倍亩畝公口件台套处次条條所只头株册班架艘辆种分度岁斤担张部间层级平立微]|\\.[0-9])';
const suspect = new RegExp(`(?<![A-Za-z0-9.])(?=[0-9.,]*[${letter}])(?=[${letter}.,]*[0-9])[0-9${letter}.,]{2,}(?= ?${unit})`, 'g');

/** lOO项: letters alone, in the order of digits. */
const lettersAlone = new RegExp(`(?<![A-Za-z0-9])[lI]O{1,3}(?= ?${unit})`, 'g');

/** O2O, CO2 and names of one letter and a number (I5) before a counter are no numbers. */
const isCode = (found: string): boolean => /^[A-Z][0-9]$|^[Oo]2[Oo]$/.test(found);

/** Letters inside numbers (2O25年, l2%, 1OO亿元), each with what it is taken for; the text isn't changed. */
export function misreadDigits(text: string): SourceProblem[] {
  return [...text.matchAll(suspect), ...text.matchAll(lettersAlone)].flatMap(({ 0: found, index }) => {
    if (isCode(found) || found.startsWith('.')) return [];
    const read = found.replace(/[A-Za-z]/g, (char) => digits[char] ?? char);
    const message = `“${found}” has a letter in a number: it may be ${read}.`;
    const remedy = `Compare with the source; if it is so, write a correction: sic ${found}, corr ${read}.`;
    return [{ ...placeIn(text, index), rule: 'misread-digit', message, remedy, fatal: false }];
  });
}
