import { chineseValue } from '../../language/numerals.ts';
import { type MarginLine, type Margins } from './margin-lines.ts';
import { inferred, printed, type Suggestion, unknown } from './suggestion.ts';

const [year, part] = ['(\\d{4}|[〇○零一二三四五六七八九]{4})', '(\\d{1,2}|[一二三四五六七八九十]{1,3})'];
const inWords = `${year}年${part}月${part}日`;
const day = new RegExp(inWords, 'u');
const alone = new RegExp(`^[（(]?${inWords}[）)]?(?:印发|发布)?$`, 'u');
const inDigits = /(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})/;

const value = (digits: string): number =>
  /^\d+$/.test(digits) ? Number(digits) : (chineseValue(digits.replaceAll('○', '〇').replace(/^十$/, '一十')) ?? NaN);

/** A printed day, ISO 8601; null for the 31st of February. */
export function dayIn(text: string): string | null {
  const match = day.exec(text) ?? inDigits.exec(text);
  if (!match) return null;
  const [y, m, d] = match.slice(1).map(value);
  const iso = [y, m, d].map((each, i) => String(each).padStart(i ? 2 : 4, '0')).join('-');
  return !Number.isNaN(Date.parse(iso)) && new Date(iso).toISOString().startsWith(iso) ? iso : null;
}

interface Reading {
  pattern: RegExp;
  /** How the day is called where it is not that of the signature. */
  note: string | null;
  isDoubtful: boolean;
}

/** Where the day of issue is printed, surest first. */
const readings: readonly Reading[] = [
  { pattern: /^(?:成文日期|发文日期|成文时间|印发日期|发文时间)[：:]/, note: null, isDoubtful: false },
  { pattern: alone, note: null, isDoubtful: false },
  { pattern: /^[（(].{0,50}(?:通过|批准|发布|公布|印发).{0,16}[）)]?$/, note: null, isDoubtful: false },
  { pattern: /^[—－-]*.{0,14}日在.{4,40}(?:会议|大会)上/, note: null, isDoubtful: false },
  { pattern: /(?:办公厅|办公室)(?:秘书处)?.{0,12}印发$/, note: null, isDoubtful: false },
  { pattern: /^(?:发布日期|发布时间|公开日期|时间|日期)[：:]/, note: '网页的发布日期，未必是成文日期', isDoubtful: true },
];

/** The day on which a document was issued: by its signature, its list of facts, else the page it was taken from. */
export function suggestIssued({ front, back }: Margins): Suggestion<string> {
  const lines: MarginLine[] = [...front, ...back];
  for (const { pattern, note, isDoubtful } of readings) {
    for (const line of lines.filter(({ text }) => pattern.test(text))) {
      const found = dayIn(line.text);
      if (found !== null) return note === null ? printed(found, line.printed) : inferred(found, line.printed, note, isDoubtful);
    }
  }
  return { ...unknown(), isDoubtful: false };
}
