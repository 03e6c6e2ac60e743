import { cite, ownCite } from './cite-words.ts';
import { cited, editionOf, languageOf, remarksOf } from './item.ts';
import type { CiteRecord } from './record.ts';

/** A `<meta>` of a page's head. */
export interface Tag {
  name: string;
  content: string;
}

/** What Zotero saves each kind as. It asks `z:itemType` before anything else; a `citation_title` alone would make a journal article. */
const zoteroTypes = { plan: 'statute', page: 'webpage', dataset: 'dataset' } as const;

/** The fields that only Zotero reads, by its own names. A plan is a statute with 文号 as public law number, as Zotero's Chinese translators have it. */
function zoteroTags(record: CiteRecord): [string, string | null][] {
  const { kind, number, where, release } = record;
  if (kind === 'page') return [['z:itemType', zoteroTypes.page]];
  if (kind === 'dataset') {
    return [
      ['z:itemType', zoteroTypes.dataset],
      ['z:versionNumber', release],
      ['z:repository', cite.site],
    ];
  }
  return [
    ['z:itemType', zoteroTypes.plan],
    ['z:publicLawNumber', number],
    ['z:section', where],
    // Zotero takes the brackets off names, so the note has to say what they would.
    ['z:extra', ['type: regulation', editionOf(record), ...remarksOf(record)].join('\n')],
  ];
}

/** The tags for Zotero, Highwire and Dublin Core. What is unknown has none. */
export function tagsOf(record: CiteRecord): Tag[] {
  const { kind, author, title, number, issued, url } = record;
  const name = cited(title);
  const isOurs = kind === 'page';
  const by = isOurs ? ownCite.site : author && cited(author);
  const language = languageOf(record);
  const day = issued && !issued.byEditor ? issued.text : null;
  const tags: [string, string | null][] = [
    ...zoteroTags(record),
    ['citation_title', name],
    ['citation_author', by],
    ['citation_publication_date', day],
    ['citation_language', language],
    ['citation_public_url', url],
    ['DC.title', name],
    ['DC.creator', by],
    ['DC.type', kind === 'dataset' ? 'Dataset' : 'Text'],
    ['DC.identifier', number ?? url],
    ['DC.language', language],
    ['DCTERMS.issued', day],
  ];
  return tags.flatMap(([name, content]) => (content === null ? [] : [{ name, content }]));
}

/** The vocabularies that the tags' prefixes stand for. */
export const vocabularies = [
  { prefix: 'DC', href: 'http://purl.org/dc/elements/1.1/' },
  { prefix: 'DCTERMS', href: 'http://purl.org/dc/terms/' },
  { prefix: 'z', href: 'http://www.zotero.org/namespaces/export#' },
];
