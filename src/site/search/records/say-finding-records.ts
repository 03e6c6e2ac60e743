import { tagOf } from '../../../library/figures.ts';
import { url } from '../../../library/url.ts';
import { findingLists } from '../../findings/findings.ts';
import { sayHeads, sayShared } from '../../findings/say-finding.ts';
import type { RecordCorpus, ToldPage } from './say-record.ts';

/** The figures worth checking, each with its place on their page. */
export function findingPages({ figures, words }: RecordCorpus): ToldPage[] {
  const { findings: told } = words.targets;
  return findingLists(figures).flatMap(({ type, findings }) =>
    findings.map((finding) => {
      const tags = [...new Set(finding.figures.map(({ tag }) => tag))];
      const shared = sayShared(finding, words);
      return {
        id: `finding/${finding.id}`,
        kind: 'finding' as const,
        name: `${told.heads[type]}${words.records.colon}${sayHeads(finding, words).join(words.records.beside)}`,
        what: told.title,
        line: [...tags, shared].join(words.separator),
        href: `${url.findings()}#${finding.id}`,
        words: [told.heads[type], ...tags, finding.shared.subject ?? '', finding.shared.name ?? ''],
        weight: finding.figures.length,
      };
    }),
  );
}

/** The pages of two plans' shared wording. */
export function pairPages({ plans, wording, words }: RecordCorpus): ToldPage[] {
  const byId = new Map(plans.map((plan) => [plan.facts.id, plan]));
  return wording.pairs.flatMap(({ id, a, b, passages }) => {
    const [one, other] = [byId.get(a), byId.get(b)];
    if (!one || !other) return [];
    const tags = [tagOf(one), tagOf(other)] as const;
    return {
      id: `comparison/${id}`,
      kind: 'comparison' as const,
      name: words.pairs.pair.title(...tags),
      what: words.pairs.title,
      line: words.records.passages(passages.length),
      href: url.comparePair(a, b),
      also: [tags.join(words.pairs.and), tags.toReversed().join(words.pairs.and), tags.join(''), tags.toReversed().join('')],
      words: [...tags, one.place.shortName, other.place.shortName, words.pairs.title],
      weight: passages.length,
    };
  });
}
