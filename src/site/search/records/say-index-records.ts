import { url } from '../../../library/url.ts';
import type { RecordCorpus, ToldPage } from './say-record.ts';

/** The pages that lead to others or tell of the site itself. A new one adds its line here. */
export function indexPages({ plans: told, words }: Pick<RecordCorpus, 'plans' | 'words'>): ToldPage[] {
  const { compare, entries, places, plans, pairs, sectors, targets, method, permanence, data } = words;
  const { indexWords } = words.records;
  const pages: [id: keyof typeof indexWords, name: string, line: string, href: string][] = [
    ['plans', plans.title, plans.lede, url.plans()],
    ['targets', targets.title, targets.all, url.targets()],
    ['findings', targets.findings.title, targets.findings.lede, url.findings()],
    ['indicators', targets.indicators.title, targets.indicators.lede, url.indicators()],
    ['topics', entries.topics.title, compare.pages.topics, url.topics()],
    ['measures', entries.measures.title, compare.pages.measures, url.measures()],
    ['places', places.title, places.four, url.places()],
    ['compare', compare.title, compare.byLabel, url.compare()],
    ['compare-sectors', sectors.title, compare.pages.sectors, url.compareBy('sectors')],
    ['compare-topics', entries.topics.matrix, entries.topics.toMatrix, url.compareBy('topics')],
    ['compare-measures', entries.measures.matrix, entries.measures.toMatrix, url.compareBy('measures')],
    ['compare-texts', pairs.title, compare.pages.texts, url.compareBy('texts')],
    ['compare-passages', words.passages.title, compare.pages.passages, url.passages()],
    ['priorities', words.priorities.title, compare.pages.priorities, url.compareBy('priorities')],
    ['glossary', words.glossary.title, words.glossary.contents, url.glossary()],
    ['guide', words.guide.title, words.guide.lede, url.guide()],
    ['read', words.read.title, words.read.lede, url.read()],
    ['check', words.check.title, words.check.lede, url.check()],
    ['query', words.query.title, words.query.lede, url.query()],
    ['charts', words.pictures.title, words.pictures.all, url.charts()],
    ['data', data.title, words.footer.texts, url.data()],
    ['method', method.title, method.subtitle, url.method()],
    ['permanence', permanence.title, permanence.lede, url.permanence()],
    ['changes', words.footer.changes, permanence.title, url.changes()],
    ['licences', words.licences.title, words.licences.lede, url.licences()],
  ];
  const isFit = (id: string): boolean => told.length > 1 || id !== 'compare-texts';
  return pages
    .filter(([id]) => isFit(id))
    .map(([id, name, line, href]) => ({
      id: `index/${id}`,
      kind: 'index',
      name,
      what: words.records.kind.index,
      line,
      href,
      also: indexWords[id],
      weight: 0,
    }));
}
