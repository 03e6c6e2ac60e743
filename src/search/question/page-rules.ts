import { withEach } from '../../language/example.ts';
import type { NamedRule } from '../../language/rule.ts';
import { type DerivedPages, derivedPages } from './derived-pages.ts';
import type { Part, Reading } from './question-reading.ts';
import { kindOf, type KnownEntry } from './vocabulary.ts';

/** A rule that knows which pages answer a kind of question; its examples are whole questions, of whose pages it gives the first. */
export interface PageRule extends NamedRule {
  when: (asked: AskedFor) => boolean;
  /** Ids of pages, the best first. */
  pages: (asked: AskedFor) => string[];
}

/** What a question asks for, as the rules of pages look at it. */
export interface AskedFor {
  wants: ReadonlySet<string>;
  asks: ReadonlySet<string>;
  isSentence: boolean;
  things: readonly KnownEntry[];
  places: readonly KnownEntry[];
  plans: readonly KnownEntry[];
  /** The plans of the places named. */
  own: readonly KnownEntry[];
  derived: DerivedPages;
  /** True where words are left that nothing knows. */
  hasWords: boolean;
}

const entriesOf = (parts: readonly Part[], kind: Part['kind']): KnownEntry[] =>
  parts.flatMap((part) => (part.kind === kind ? (part.entries ?? []) : []));
const idsOf = (entries: readonly { id: string }[]): string[] => entries.map(({ id }) => id);

/** The plans that places issued, as entries. */
function plansOf(places: readonly KnownEntry[], entries: readonly KnownEntry[]): KnownEntry[] {
  const issued = new Set(places.flatMap(({ plans = [] }) => plans.map((id) => `plan/${id}`)));
  return entries.filter(({ id }) => issued.has(id));
}

/** What a reading asks for. */
export function askedFor(reading: Reading, entries: readonly KnownEntry[]): AskedFor {
  const { parts, isSentence } = reading;
  const named = (kind: Part['kind']): Set<string> => new Set(parts.flatMap((part) => (part.kind === kind ? (part.rule ?? []) : [])));
  return {
    wants: named('want'),
    asks: named('ask'),
    isSentence,
    things: entriesOf(parts, 'thing'),
    places: entriesOf(parts, 'place'),
    plans: entriesOf(parts, 'plan'),
    own: plansOf(entriesOf(parts, 'place'), entries),
    derived: derivedPages(reading, entries),
    hasWords: parts.some(({ kind }) => kind === 'words'),
  };
}

/** Pages that answer whatever names them not: what is wanted leads there. */
const wanted: Readonly<Record<string, readonly string[]>> = {
  方法: ['index/method'],
  引用: ['index/guide', 'index/method'],
  疑误: ['index/findings'],
  同文: ['index/compare-texts'],
  数据: ['index/data'],
};

/** The rules, in order; all that hold give their pages. */
export const pageRules: readonly PageRule[] = [
  {
    name: '依据',
    examples: ['⟦宁夏2022依据什么制定⟧', '⟦甘肃的规划根据哪些文件编制⟧', '⟦规划的编制依据是什么⟧'],
    not: ['⟦宁夏2022规定了什么⟧'],
    when: ({ wants }) => wants.has('依据'),
    pages: ({ plans, own }) => [...idsOf(plans), ...idsOf(own)],
  },
  {
    name: '含义',
    examples: ['⟦葡萄酒是什么意思⟧'],
    not: ['⟦葡萄酒产量是多少⟧'],
    when: ({ wants }) => wants.has('含义'),
    pages: ({ things }) => [...idsOf(things.filter((entry) => kindOf(entry) === 'term')), 'index/glossary'],
  },
  {
    name: '两份的同文',
    examples: ['⟦宁夏和甘肃有哪些相同的文字⟧'],
    not: ['⟦甘肃有哪些相同的文字⟧'],
    when: ({ wants, derived }) => wants.has('同文') && derived.pairs.length > 0,
    pages: ({ derived }) => idsOf(derived.pairs),
  },
  {
    name: '附件',
    examples: ['⟦宁夏2022附件3⟧'],
    not: ['⟦宁夏2022有几份规划⟧'],
    when: ({ wants }) => wants.has('附件'),
    pages: ({ derived, plans }) => [...idsOf(derived.annexes), ...idsOf(plans)],
  },
  {
    name: '所问的页',
    examples: withEach('⟦＿⟧', '这些数怎么统计的 哪里有引用格式 哪些数印错了 哪些规划有雷同 哪里有数据集'),
    not: ['⟦规划怎么吸引人才⟧'],
    when: ({ wants }) => Object.keys(wanted).some((want) => wants.has(want)),
    pages: ({ wants }) => Object.entries(wanted).flatMap(([want, pages]) => (wants.has(want) ? pages : [])),
  },
  {
    name: '重点',
    examples: ['⟦宁夏优先发展什么⟧', '⟦宁夏有哪些产业⟧'],
    not: ['⟦有哪些产业⟧', '⟦宁夏有哪些葡萄酒产业⟧'],
    when: ({ wants, things, places }) => wants.has('重点') || (wants.has('产业') && things.length === 0 && places.length > 0),
    pages: ({ places, plans }) => ['index/priorities', ...idsOf(places), ...idsOf(plans), 'index/compare-sectors'],
  },
  {
    name: '东西',
    examples: ['⟦宁夏葡萄酒⟧', '⟦哪些规划提到葡萄酒⟧'],
    not: ['⟦宁夏有什么措施⟧'],
    when: ({ things }) => things.length > 0,
    pages: ({ things }) => idsOf(things),
  },
  {
    name: '措施',
    examples: ['⟦宁夏有什么措施⟧'],
    not: ['⟦宁夏的领导小组是什么措施⟧'],
    when: ({ wants, things }) => wants.has('措施') && !things.some((entry) => kindOf(entry) === 'measure'),
    pages: () => ['index/compare-measures', 'index/measures'],
  },
  {
    name: '当地的规划',
    examples: ['⟦甘肃这份规划哪年出台⟧', '⟦宁夏的计划在哪看全文⟧'],
    not: ['⟦甘肃的目标是哪年定的⟧', '⟦有几份规划⟧'],
    when: ({ wants, own }) => own.length > 0 && (wants.has('规划') || wants.has('全文')),
    pages: ({ own }) => idsOf(own),
  },
  {
    name: '规划',
    examples: ['⟦宁夏2022的目标⟧'],
    not: ['⟦宁夏的目标有哪些⟧'],
    when: ({ plans }) => plans.length > 0,
    pages: ({ plans }) => idsOf(plans),
  },
  {
    name: '地方',
    examples: ['⟦宁夏有哪些目标⟧'],
    not: ['⟦有哪些目标⟧'],
    when: ({ places }) => places.length > 0,
    pages: ({ places }) => idsOf(places),
  },
  {
    name: '对比',
    examples: ['⟦哪些目标不同⟧'],
    not: ['⟦哪些目标占比高⟧'],
    when: ({ wants, places }) => wants.has('对比') || places.length > 1,
    pages: () => ['index/compare'],
  },
  {
    name: '目标',
    examples: ['⟦有哪些量化指标⟧'],
    not: ['⟦有哪些措施⟧'],
    when: ({ wants, things }) => wants.has('目标') && things.length === 0,
    pages: () => ['index/targets', 'index/indicators'],
  },
  {
    name: '产业',
    examples: ['⟦有哪些产业⟧'],
    not: ['⟦有哪些产业园⟧'],
    when: ({ wants, things }) => wants.has('产业') && things.length === 0,
    pages: () => ['index/compare-sectors'],
  },
  {
    name: '规划总表',
    examples: ['⟦有几份规划⟧'],
    not: ['⟦有几份规划讲青稞⟧'],
    when: ({ wants, things, plans, hasWords }) => wants.has('规划') && things.length === 0 && plans.length === 0 && !hasWords,
    pages: () => ['index/plans'],
  },
  {
    name: '地名',
    examples: ['⟦提到了哪些企业⟧', '⟦提到了哪些城市⟧'],
    not: ['⟦提到了哪些城市群⟧'],
    when: ({ wants, things }) => (wants.has('单位') || wants.has('地方')) && things.length === 0,
    pages: () => ['index/places'],
  },
];
