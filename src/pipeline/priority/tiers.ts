import { priorityVerb } from '../../language/priority-verbs.ts';

/** A tier as a rule reads it: words, quote and industries are stretches of the sentence. */
export interface ReadTier {
  words: string;
  quote: string;
  members: string[];
}

/** What rules find a text to put first: the clauses from the first tier to the last, and the tiers. */
export interface ReadTiers {
  says: string;
  tiers: ReadTier[];
}

/** Names of kinds of industry, which are none without 产业: 新兴产业, 传统产业. */
const kinds = /^(?:战略性新兴|新兴|传统|未来|优势|主导|支柱|特色|先导|基础)$/;
const clause = new RegExp(
  `(?<=^|[，；。：]|按照|坚持)(${priorityVerb})([^，；。：！？\\n]*?)(?=(?:的(?:原则|要求|思路|方针|总体部署))?(?:[，；。：！？\\n]|$))`,
  'gu',
);
/** What a list of industries ends with; what follows (新高地) is none of it. A cluster, a park or a base is no industry, nor are some firms of one. */
const industries = /^(?!一批)(.+?)(等.{0,6}?)?(产业|行业|领域|工业|制造业|服务业)(?!集群|链|园|基地|集聚|[化区“])/u;

/** The industries that an object lists: 新能源与新材料产业 → 新能源, 新材料; none where it lists none. */
export function membersOf(object: string): string[] {
  const last = object.lastIndexOf('、');
  const tail = industries.exec(object.slice(last + 1));
  if (!tail) return [];
  const [, name, others, ending] = tail;
  // 消费品工业, 生产性服务业 keep their ending: without it they are other words.
  const keeps = !others && ['工业', '制造业', '服务业'].includes(ending);
  const whole = object.slice(0, last + 1) + name + (keeps || kinds.test(name) ? ending : '');
  return whole.split(/[、与和及]|以及/u).filter((each) => each !== '');
}

/**
 * The tiers of a sentence that ranks industries: two clauses or more, each begun by a verb of priority and listing industries
 * (做大做强A与B产业，积极培育C产业). Null where there are fewer.
 */
export function readTiers(sentence: string): ReadTiers | null {
  const found = [...sentence.matchAll(clause)].flatMap((match) => {
    const [quote, words, object] = match;
    const members = membersOf(object);
    return members.length > 0 ? [{ words, quote, members, start: match.index, end: match.index + quote.length }] : [];
  });
  if (found.length < 2) return null;
  return {
    says: sentence.slice(found[0].start, found[found.length - 1].end),
    tiers: found.map(({ words, quote, members }) => ({ words, quote, members })),
  };
}
