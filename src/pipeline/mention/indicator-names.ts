import type { Hit } from './lookup.ts';

/** A rule by which the printed name of an indicator is no mention of it. */
interface NameRule {
  name: string;
  /** `before` and `after` are the folded text on either side of the name. */
  when: (before: string, after: string) => boolean;
  /** Texts with ⟦the name⟧. */
  examples: readonly string[];
  not: readonly string[];
}

/** Where an indicator's name stands for something else. */
export const nameRules: readonly NameRule[] = [
  {
    name: 'denominator',
    when: (before) => /(?:占|高于|快于|低于)$/.test(before),
    examples: ['研发投入占⟦销售收入⟧比重达到3%', '增速高于⟦规模以上工业增加值⟧3个百分点'],
    not: ['占地少、⟦销售收入⟧高的企业'],
  },
  {
    name: 'threshold',
    when: (_, after) =>
      /^(?:超过?|突破|达到|在)?[\d.,百千万]*[十百千万\d]亿?元?(?:以上)?(?:的|、)?[^，。；]{0,16}(?:企业|集团|公司)/.test(after),
    examples: ['培育3家⟦主营业务收入⟧超百亿元的龙头企业', '年⟦销售收入⟧50亿元以上企业10家'],
    not: ['企业⟦主营业务收入⟧稳步增长', '⟦主营业务收入⟧持续提高，支持企业做大'],
  },
];

/** The hits on the names of indicators that are mentions: none inside a longer indicator's name, none that a rule takes away. */
export const mentionedIndicators = (text: string, hits: readonly Hit[]): Hit[] =>
  hits.filter(
    (hit) =>
      !hits.some((longer) => longer.start <= hit.start && longer.end >= hit.end && longer.end - longer.start > hit.end - hit.start) &&
      !nameRules.some(({ when }) => when(text.slice(0, hit.start), text.slice(hit.end))),
  );
