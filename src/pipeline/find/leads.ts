import { fullStops, semicolons } from '../../language/sentence.ts';
import type { Lead } from './clause/date/governor.ts';
import type { Found } from './kind/paragraph.ts';

/** A paragraph of a plan, with the division that it stands in. */
export interface Standing {
  text: string;
  division: string;
  /** True where it is all that a printed number without a title has: 1.到2025年，…。 */
  numbered: boolean;
}

/** What a paragraph leaves to the one after it. */
export interface Left {
  division: string;
  listed: boolean;
  /** True where it ends in the middle of a sentence, at the end of a line. */
  cut: boolean;
  /** True where it, or one before it, announces what follows with a colon. */
  announces: boolean;
  /** The date that governs the members of a list which it opens or belongs to. */
  lead: Lead | null;
  /** The date that governs its last words. */
  running: Lead | null;
}

const marks = ['[—–-]{1,2}', '[●■◆▪•·○□◇★▲]', '[①-⑳⑴-⒇]', '（?[\\d一二三四五六七八九十]{1,2}[）.．、]', '[一二三四五六七八九十]是'];
const member = new RegExp(`^[\\s\\u3000]*(?:${marks.join('|')})`);
const stop = new RegExp(`[${fullStops}${semicolons}：:]["”’）)]?[\\s\\u3000]*$`);
const colon = /[：:][\s\u3000]*$/;
const outlook = /(?:展望|远景|愿景)[^，。；]{0,8}$/;

/** Nothing but a mark of a list and a short head stands before the date that opens a paragraph. */
const opener = new RegExp(`^[\\s\\u3000]*(?:${marks.join('|')})?(?:[^。，；]{1,16}。)?[^。，；]{0,6}$`);

const isListed = ({ text, numbered }: Standing): boolean => numbered || member.test(text);

/** The date by which a paragraph is read until it says one itself; null where the one before it leaves none. */
export function leadFor(left: Left | null, paragraph: Standing): Lead | null {
  if (!left) return null;
  const listed = isListed(paragraph);
  if (left.cut && !listed) return left.running && { ...left.running, continues: true };
  if (listed && (left.listed || left.lead !== null)) return left.lead;
  return left.announces && left.division === paragraph.division ? left.lead : null;
}

/** What a paragraph leaves to the next, of the numbers found in it; `left` is what the one before it left. */
export function leftBy(left: Left | null, paragraph: Standing, found: readonly Found[]): Left {
  const { text, division } = paragraph;
  const incoming = leadFor(left, paragraph);
  const listed = isListed(paragraph);
  const announces = colon.test(text) || (left !== null && left.announces && left.division === division);
  const lead = ownLead(text, listed, found) ?? (listed || announces || (left?.cut ?? false) ? incoming : null);
  return { division, listed, cut: !stop.test(text), announces, lead, running: runningIn(found) ?? incoming };
}

/** The date to come that a paragraph sets for the members of its list: before a colon its last, else the first that is no outlook. */
function ownLead(text: string, listed: boolean, found: readonly Found[]): Lead | null {
  const dates = found.filter(({ sets, start }) => sets !== null && !outlook.test(text.slice(Math.max(0, start - 12), start)));
  const own = colon.test(text) ? dates.at(-1) : dates.find(({ start }) => !listed || opener.test(text.slice(0, start)));
  return own?.sets ? { ...own.sets, tense: 'future' } : null;
}

/** The date that governs the last words of a paragraph. */
function runningIn(found: readonly Found[]): Lead | null {
  const last = found.findLast(
    ({ sets, scene }) => sets !== null || (scene !== null && scene.time.tense !== 'open' && scene.time.rule !== '起点'),
  );
  if (last?.sets) return { ...last.sets, tense: 'future' };
  const time = last?.scene?.time;
  if (!last?.scene || !time) return null;
  return { year: time.year, words: time.said ?? (time.words ? last.scene.print(time.words) : ''), tense: time.tense };
}
