import type { KnownPage } from '../page-record.ts';
import { type DerivedPages, derivedPages } from './derived-pages.ts';
import type { Part, Reading } from './question-reading.ts';
import { kindOf, type KnownEntry } from './vocabulary.ts';
import type { WordFile } from './word-file.ts';

/** A rule that knows which pages answer a kind of question. */
export interface PageRule {
  name: string;
  /** Questions that it answers. */
  examples: readonly string[];
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
  derived: DerivedPages;
  /** True where words are left that nothing knows. */
  hasWords: boolean;
}

const entriesOf = (parts: readonly Part[], kind: Part['kind']): KnownEntry[] =>
  parts.flatMap((part) => (part.kind === kind ? (part.entries ?? []) : []));
const idsOf = (entries: readonly { id: string }[]): string[] => entries.map(({ id }) => id);

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
    name: '含义',
    examples: ['增加值是什么意思'],
    when: ({ wants }) => wants.has('含义'),
    pages: ({ things }) => [...idsOf(things.filter((entry) => kindOf(entry) === 'term')), 'index/glossary'],
  },
  {
    name: '两份的同文',
    examples: ['甲州和舟山有哪些相同的文字'],
    when: ({ wants, derived }) => wants.has('同文') && derived.pairs.length > 0,
    pages: ({ derived }) => idsOf(derived.pairs),
  },
  {
    name: '附件',
    examples: ['甲州2018附件3'],
    when: ({ wants }) => wants.has('附件'),
    pages: ({ derived, plans }) => [...idsOf(derived.annexes), ...idsOf(plans)],
  },
  {
    name: '所问的页',
    examples: ['哪些数印错了', '规划的数据集'],
    when: ({ wants }) => Object.keys(wanted).some((want) => wants.has(want)),
    pages: ({ wants }) => Object.entries(wanted).flatMap(([want, pages]) => (wants.has(want) ? pages : [])),
  },
  {
    name: '重点',
    examples: ['舟山有哪些重点产业'],
    when: ({ wants, things, places }) => wants.has('重点') || (wants.has('产业') && things.length === 0 && places.length > 0),
    pages: ({ places, plans }) => ['index/priorities', ...idsOf(places), ...idsOf(plans), 'index/compare-sectors'],
  },
  {
    name: '东西',
    examples: ['舟山5G', '哪些规划提到5G'],
    when: ({ things }) => things.length > 0,
    pages: ({ things }) => idsOf(things),
  },
  {
    name: '措施',
    examples: ['舟山有什么措施'],
    when: ({ wants, things }) => wants.has('措施') && !things.some((entry) => kindOf(entry) === 'measure'),
    pages: () => ['index/compare-measures', 'index/measures'],
  },
  {
    name: '规划',
    examples: ['甲州2018的目标'],
    when: ({ plans }) => plans.length > 0,
    pages: ({ plans }) => idsOf(plans),
  },
  {
    name: '地方',
    examples: ['舟山有哪些目标'],
    when: ({ places }) => places.length > 0,
    pages: ({ places }) => idsOf(places),
  },
  {
    name: '对比',
    examples: ['甲州和舟山有什么不同'],
    when: ({ wants, places }) => wants.has('对比') || places.length > 1,
    pages: () => ['index/compare'],
  },
  {
    name: '目标',
    examples: ['有哪些量化指标'],
    when: ({ wants, things }) => wants.has('目标') && things.length === 0,
    pages: () => ['index/targets', 'index/indicators'],
  },
  {
    name: '产业',
    examples: ['有哪些产业'],
    when: ({ wants, things }) => wants.has('产业') && things.length === 0,
    pages: () => ['index/compare-sectors'],
  },
  {
    name: '规划总表',
    examples: ['有几份规划'],
    when: ({ wants, things, plans, hasWords }) => wants.has('规划') && things.length === 0 && plans.length === 0 && !hasWords,
    pages: () => ['index/plans'],
  },
  {
    name: '地名',
    examples: ['提到了哪些企业'],
    when: ({ wants, things }) => (wants.has('单位') || wants.has('地方')) && things.length === 0,
    pages: () => ['index/places'],
  },
];

/** The pages that are known to answer a question, the best first; of ids that no page has none. */
export function knownPages(
  reading: Reading,
  { pages, entries }: Pick<WordFile, 'pages' | 'entries'>,
  rules: readonly PageRule[] = pageRules,
): KnownPage[] {
  const asked = askedFor(reading, entries);
  const { things, places, plans, derived } = asked;
  const byId = new Map(
    [
      ...pages,
      ...derived.annexes,
      ...derived.pairs,
      ...[...things, ...places, ...plans].map(({ id, names, record }) => ({ id, name: names[0], ...(record !== undefined && { record }) })),
    ].map((page) => [page.id, page]),
  );
  const ids = rules.flatMap((rule) => (rule.when(asked) ? rule.pages(asked) : []));
  return [...new Set(ids)].flatMap((id) => byId.get(id) ?? []);
}
