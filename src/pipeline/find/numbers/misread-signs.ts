import { countingDigits } from '../../../language/numerals.ts';

/** What tells that digits before it are a number. */
export const ofUnits = '[万亿千百多余%‰个家倍吨元米亩畝公平立小户戶台套人名项項件座所辆輛处處条條口张張岁歲头頭株吉度斤盏艘册]';

/** Letters that machines read for digits. */
const misread: Readonly<Record<string, string>> = { O: '0', o: '0', l: '1', I: '1', 〇: '0', '○': '0' };

/** 5O0, l2, l5OOO: a run of digits and letters, and a sign after them that no code or name has. */
const withLetters = /(?<![\dOoIl.,])[\dOoIl.,]+(?=[\u4e00-\u9fff%‰，。；、）:~—-]|\/[\dlI]|$)/g;
/** Where the number of such a run begins: a digit is among it. */
const fromLetters = /(?<![A-Za-z\d.])(?:\d|[lI](?=[Oo.,]*\d))/;
/** lO: no digit among them, but a unit after them. */
const lettersAlone = new RegExp(`(?<![A-Za-z\\d.])[lI][Oo]+(?=${ofUnits})`, 'g');

/** 1O GWh: a run that ends in a letter, and a unit in letters after the space. */
const beforeLetters = /(?<![\dOo.,])[\dOo.,]*[Oo](?= ?(?:[kMGT]?W[hp]?|[kMGT]B|km|hm|mm|m[23²³])(?![A-Za-z]))/g;

/** 3〇, 2○○, 4〇·5: a round nought after a digit. */
const roundNoughts = new RegExp(`(?<=(?<![A-Za-z\\d.])\\d[\\dOo]*)[〇○]+(?=\\d|[·•.]\\d|${ofUnits}|年)(?!公司)`, 'g');

const middleDot = new RegExp(`(?<=(?<![\\d.])\\d{1,4})[·・•](?=\\d{1,3}(?:${ofUnits}|[kMGTμ]?[WVAgmJ]))`, 'g');

/** 3。5%: the point as a full stop, between digits that a share or a great number is made of. */
const fullStop = /(?<=(?<![\d.])\d{1,3})。(?=\d{1,2}[%‰万亿])/g;

const zeros = new RegExp(`(?<=[〇零${countingDigits}])[○OoＯ0](?=[〇零○OoＯ0${countingDigits}年])`, 'g');

const fromDigit = /(?<![A-Za-z\d.])\d/;

const asDigits = (found: string): string => found.replace(/[OoIl〇○]/g, (sign) => misread[sign] ?? sign);

/** Reads a run of signs as digits from the first place on where a number can begin. Runs are matched whole: each of their commas as a beginning would have the rest of the run gone through anew. */
const asDigitsFrom =
  (begins: RegExp) =>
  (run: string, index: number, text: string): string => {
    const before = text.slice(Math.max(0, index - 1), index);
    const from = (before + run).search(begins) - before.length;
    return from < 0 ? run : run.slice(0, from) + asDigits(run.slice(from));
  };

const letterLike = /[OoIl〇○]/;

const lettersRead = (text: string): string =>
  text
    .replace(roundNoughts, asDigits)
    .replace(withLetters, asDigitsFrom(fromLetters))
    .replace(lettersAlone, asDigits)
    .replace(beforeLetters, asDigitsFrom(fromDigit));

/** A text in narrow forms with the digits and points in it that machines took for other signs; every character keeps its place. */
export const correctDigits = (text: string): string =>
  (letterLike.test(text) ? lettersRead(text) : text).replace(middleDot, '.').replace(fullStop, '.').replace(zeros, '〇');

/** Stands where a sign took the room of several characters; no text has it. */
export const filler = '\u0001';

const shareEnds = '(?=[，。；、]|以[上下内]|左右)';
/** 率达到9596以上: the sign of a share as 96, behind a number of at most two digits. */
const asNumber = new RegExp(`(?<=(?:率|比重|比例|占比)[^，。；、\\d]{0,8}\\d{1,2}(?:\\.\\d{1,2})?) ?96${shareEnds}`, 'g');
/** 2.6 0/0, 2.6o/o */
const asFraction = new RegExp(`(?<=(?<![\\d.])\\d{1,2}(?:\\.\\d{1,2})?)(?: 0/0| ?[oO]/[oO0]| ?[0°]/[oO])${shareEnds}`, 'g');

const asPercent = (found: string): string => `%${filler.repeat(found.length - 1)}`;

/** A text with the sign of a share where machines took it for figures (9596, 2.6 0/0); a filler stands for what is too much. */
export function correctShares(text: string): string {
  const read = text.includes('96') ? text.replace(asNumber, asPercent) : text;
  return read.includes('/') ? read.replace(asFraction, asPercent) : read;
}
