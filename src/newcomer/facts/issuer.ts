import { type MarginLine, type Margins, printedIn } from './margin-lines.ts';
import type { SuggestedPlace } from './issuing-place.ts';
import { inferred, printed, type Suggestion, unknown } from './suggestion.ts';

const offices =
  '人民政府(?:办公[厅室])?|办公[厅室]|人民代表大会(?:常务委员会)?|委员会|管理委员会|管委会|发展(?:和)?改革委|[厅局部委院]|省委|市委|县委|区委';
const body = new RegExp(`^(?!各|为|按|经|现|附|[（(])[\\p{Script=Han}、]{2,40}?(?:${offices})$`, 'u');
const label = /^(?:发文机关|发文单位|发布机构|发布单位|印发机关|来源|公开机构)[：:](.+)$/u;
const head = new RegExp(`^([\\p{Script=Han}、]{2,40}?(?:${offices}))(?:文件$|关于(?:印发|转发|发布|加快|进一步|推进|支持|实施))`, 'u');

/** A line of several issuers with spaces lost between them is not parted: 省发展改革委省财政厅 stays as it is printed. */
const isBody = ({ text }: MarginLine): boolean => text.length <= 40 && body.test(text) && !/[，。；]/.test(text);

/** Where an issuer is printed, surest first. */
const readings: readonly ((lines: readonly MarginLine[]) => { value: string; evidence: string } | null)[] = [
  (lines) => labelled(lines, /^(?:发文机关|发文单位|印发机关)/),
  (lines) => signed(lines),
  (lines) => headed(lines),
  (lines) => labelled(lines, /^(?:发布机构|发布单位|公开机构|来源)/),
];

function labelled(lines: readonly MarginLine[], kind: RegExp): { value: string; evidence: string } | null {
  const line = lines.find(({ text }) => kind.test(text) && body.test(label.exec(text)?.[1] ?? ''));
  return line ? { value: printedIn(line, label.exec(line.text)?.[1] ?? ''), evidence: line.printed } : null;
}

/** Names alone on lines, one below the other where several sign; the last such lines, since what heads a title stands before them. */
function signed(lines: readonly MarginLine[]): { value: string; evidence: string } | null {
  const at = lines.findLastIndex((line, i) => isBody(line) && !/^关于/.test(lines[i + 1]?.text ?? ''));
  if (at < 0) return null;
  let from = at;
  while (from > 0 && isBody(lines[from - 1]) && at - from < 12) from--;
  const names = lines.slice(from, at + 1).map(({ printed: words }) => words);
  return { value: names.join('、'), evidence: names.join(' ') };
}

/** The issuer at the head of a document or of the notice that it came with: 某省人民政府关于印发…. */
function headed(lines: readonly MarginLine[]): { value: string; evidence: string } | null {
  for (const [i, line] of lines.entries()) {
    const joined = isBody(line) && /^关于/.test(lines[i + 1]?.text ?? '') ? line.text : head.exec(line.text)?.[1];
    if (joined !== undefined) return { value: printedIn(line, joined), evidence: line.printed };
  }
  return null;
}

/** What the government of a place is called by its level. */
const government = ({ name, level }: SuggestedPlace): string => (level === '国家' ? '国务院' : `${name}人民政府`);

/** Who issued a document: as its signature, its head or its list of facts says, else the government of its place. */
export function suggestIssuer({ front, back }: Margins, place: SuggestedPlace | null): Suggestion<string> {
  for (const read of readings) {
    const found = read(front) ?? (read === readings[1] ? read(back) : null);
    if (found) return printed(found.value, found.evidence);
  }
  return place ? inferred(government(place), place.name, '文本未署发文机关，由地方推定') : unknown();
}
