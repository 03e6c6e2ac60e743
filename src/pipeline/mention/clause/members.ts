import { anyOf } from '../../../language/pattern.ts';
import { sharedHeads } from '../../../language/shared-heads.ts';

/** A stretch of a folded text, half-open. */
export type Range = readonly [number, number];

const opens = '（《“‘「〔[【';
const closes = '）》”’」〕]】';

/** The places in a stretch where a pattern of one mark or word stands outside brackets and quotation marks, each with its end. */
export function outside(text: string, [from, to]: Range, pattern: RegExp): Range[] {
  const found: Range[] = [];
  let depth = 0;
  const sticky = new RegExp(pattern.source, 'y');
  for (let i = from; i < to; i++) {
    if (opens.includes(text[i])) depth++;
    else if (closes.includes(text[i])) depth = Math.max(0, depth - 1);
    sticky.lastIndex = i;
    const match = depth === 0 ? sticky.exec(text) : null;
    if (!match || i + match[0].length > to) continue;
    found.push([i, i + match[0].length]);
    i += match[0].length - 1;
  }
  return found;
}

const roles = ['主(?!题|持|体)', '重点', '特色', '引领', '龙头', '依托', '支撑', '抓手', '目标', '核心', '代表', '突破口', '基础'];
/** What closes a list and goes on with its class or its part: 等高端装备, 为重点, 于一体, 四大平台. */
const closing = new RegExp(`等(?!级|效|额|离子|保|静压|温锻|温淬|渗|高线|同于)|[于为]一体|为${anyOf(roles)}|[两三四五六七八九十]大`);
const conjunction = /以及|和|及(?!时)|(?<!参)与|或(?!者)|并(?!网|联)/;
/** 、behind a part that a thing plays parts no members: 以甲为主体、乙为基础的产业. */
const rolled = new RegExp(`为${anyOf([...roles, '主体', '主导'])}$`);
/** What a thing has in one, behind its other qualities: 功能齐全、集研发制造于一体的园区. */
const gathered = /^、集[^，、]*[于为]一体/;
/** 、between modifiers of one noun parts no members: 资源化、无害化处置. */
const modifiers = /^[化性级型]、[^、，。；]{1,6}[化性级型]/;

const deeds = anyOf([
  ...['发展', '建设', '研发', '开发', '应用', '推广', '生产', '改造', '利用', '攻关', '转化', '升级', '融合', '产业化', '规模化', '治理'],
  ...['培育', '引进', '种植', '示范', '部署', '延伸', '转变', '研究', '跟踪', '制订', '制定'],
]);
const heads = anyOf(['技术', '水平', '优势', '能力', '成本', '力度', '步伐', '进程', '工作']);
/** What the members of a list without 等 share behind the last: 生产成本, 的研发及产业化. */
const shared = new RegExp(
  `(?:的(?:产业)?(?:体系|格局|平台|网络|集群|产业链)|的[^的]*(?:${deeds}|水平|能力|力度)[^的]*|(?:的?合作|共建|共同|联合|研究制定).*|在[^在]*应用|(?:${deeds}[及和与]?)+${heads}?|(?:污染|系统)?${deeds}${heads}|工作)$`,
);
/** What parts the words that members share from the last of them. */
/** Two that meet: behind 与 stands what all members of the list meet. */
const meeting = /与[^与、，]*(?:融合|结合|对接|联动|衔接|互动)/;
/** Partners that do something together. */
const acting = /与[^与、，]*(?:合作|共同|联合|携手)/;
const parted = /^(?:的|合作|共建|共同|联合|研究制定|在)/;
/** What belongs to those words and stands in the last member: 高端化发展, 园区建设. */
const glued = new RegExp(`(?:[化型性]|协同|协调|创新|快速|健康|${anyOf(Object.keys(sharedHeads))})$`);
/** Behind 面向, 以, 具备 … what follows the list with 的 is none of it: 具备语音、手势功能的机器人. */
const attributive = /(?:面向|涵盖|包括|用于|基于|具备|适应|针对|符合|以)$/;
const attributed = /的[^的，]{2,14}$/;

/** A list in a stretch: its members, where what they share begins behind them, and where that ends. */
export interface List {
  members: Range[];
  tail: number;
  end: number;
  /** True where neither a mark nor 的 tells what the members share from the last of them. */
  isOpen: boolean;
}

/** What governs all members of a list ends before them: a verb, 在, 一批. */
export type HeadEnd = (stretch: Range) => number;

/** Where the tail of a list begins: at what closes it, or at what its members share. */
function tailOf(text: string, [from, to]: Range, isAttribute: boolean): Pick<List, 'tail' | 'isOpen'> {
  const closed = outside(text, [from, to], closing)[0];
  if (closed) return { tail: closed[0], isOpen: false };
  const rest = text.slice(from, to);
  const common = meeting.exec(rest) ?? (isAttribute ? attributed.exec(rest) : null) ?? shared.exec(rest);
  if (common === null || common.index < 2) return { tail: to, isOpen: true };
  const isGlued = !parted.test(common[0]) && glued.test(rest.slice(0, common.index));
  return { tail: from + common.index, isOpen: isGlued };
}

function listOf(text: string, marks: readonly Range[], [from, to]: Range, headEnd: HeadEnd): List {
  const start = headEnd([from, marks[0][0]]);
  const last = marks[marks.length - 1][1];
  const { tail, isOpen } = tailOf(text, [last, to], attributive.test(text.slice(from, start)));
  const starts = [start, ...marks.map(([, end]) => end)];
  const ends = [...marks.map(([mark]) => mark), tail];
  const members = starts.map((each, i): Range => [each, ends[i]]);
  return { members: [...members.slice(0, -1), ...conjuncts(text, members[members.length - 1])], tail, end: to, isOpen };
}

/** What 和 joins to the word before, both done with one thing: 流程标准化和现代化. */
const bare = /^[^，。；、]{1,2}化$/;

/** The parts of a last member that 和 and its like join. */
function conjuncts(text: string, [from, to]: Range): Range[] {
  const isJoint = ([start, end]: Range): boolean => start - from >= 2 && to - end >= 2 && !bare.test(text.slice(end, to));
  const joints = outside(text, [from, to], conjunction).filter(isJoint);
  const starts = [from, ...joints.map(([, end]) => end)];
  const ends = [...joints.map(([start]) => start), to];
  return starts.map((start, i): Range => [start, ends[i]]);
}

/** Two partnerships, each with what it does: 甲与乙合作建设港口、丙与丁合作建设机场. */
const areActing = (text: string, first: Range, second: Range): boolean =>
  acting.test(text.slice(...first)) && acting.test(text.slice(...second));
function actingOf(text: string, mark: Range, [from, to]: Range, headEnd: HeadEnd): List {
  const start = headEnd([from, mark[0]]);
  return {
    members: [
      [start, mark[0]],
      [mark[1], to],
    ],
    tail: to,
    end: to,
    isOpen: false,
  };
}

/** The lists of a stretch, in order: members parted by 、 outside brackets; a 等 or a comma ends a list. `fixed` is a verb whose own 、 part nothing. Cost: linear in the stretch. */
export function listsOf(text: string, [from, to]: Range, fixed: Range, headEnd: HeadEnd): List[] {
  const isMark = ([start]: Range): boolean =>
    !modifiers.test(text.slice(start - 1, start + 9)) &&
    !rolled.test(text.slice(Math.max(from, start - 4), start)) &&
    !gathered.test(text.slice(start, start + 40)) &&
    !(start >= fixed[0] && start < fixed[1]);
  const marks = outside(text, [from, to], /、/).filter(isMark);
  const ends = [...outside(text, [from, to], new RegExp(`${closing.source}|，`)).map(([start]) => start), fixed[0]];
  const lists: List[] = [];
  let low = from;
  while (marks.length > 0) {
    const first = marks[0];
    const count = marks.findIndex(([start]) => ends.some((end) => end > first[0] && end < start));
    const own = marks.splice(0, count < 0 ? marks.length : count);
    const last = own[own.length - 1][1];
    const comma = outside(text, [last, to], /，/)[0]?.[0] ?? to;
    if (own.length === 1 && areActing(text, [low, first[0]], [last, comma])) {
      const list = actingOf(text, first, [low, comma], headEnd);
      lists.push(list);
      low = list.tail;
      continue;
    }
    const verb = fixed[0] > last && fixed[0] < comma ? fixed[0] : comma;
    const before = outside(text, [low, first[0]], /，/).at(-1);
    const list = listOf(text, own, [before ? before[1] : low, Math.min(verb, marks[0]?.[0] ?? to)], headEnd);
    lists.push(list);
    low = list.tail;
  }
  return lists;
}
