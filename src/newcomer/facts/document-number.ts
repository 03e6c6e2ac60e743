import { type MarginLine, type Margins, printedIn } from './margin-lines.ts';
import { printed, type Suggestion, unknown } from './suggestion.ts';

const number = '[\\p{Script=Han}]{2,14}(?:字)?[〔[［（(【]\\s?(?:19|20)\\d{2}\\s?[〕\\]］）)】]第?\\d{1,4}号';
const alone = new RegExp(`^[（(]?(${number})[）)]?$`, 'u');
const named = new RegExp(`(?:发文字号|文号|字号|发文号|文件编号)[：:]?(${number})`, 'u');
const headed = new RegExp(`文件\\s*(${number})$`, 'u');

/** A number beside a title between 《》 is another document's: （冀政发〔2018〕3号）. */
const quoted = /》\s*[（(]/;

const numberIn = (line: MarginLine): string | null => {
  const found = (alone.exec(line.text) ?? named.exec(line.text) ?? (quoted.test(line.text) ? null : headed.exec(line.text)))?.[1];
  return found === undefined ? null : printedIn(line, found);
};

/** The number under which a document was issued: alone on a line, under its name in a list of facts, or behind its issuer's head. */
export function suggestNumber({ front, back }: Margins): Suggestion<string> {
  for (const line of [...front, ...back]) {
    const found = numberIn(line);
    if (found !== null) return printed(found, line.printed);
  }
  return { ...unknown(), isDoubtful: false };
}
