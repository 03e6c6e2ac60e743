import type { CSL } from '@citation-js/core';
import { cite, ownCite, ownLanguage } from './cite-words.ts';
import { guard, slot } from './guard.ts';
import type { CiteRecord, Stated } from './record.ts';

type Given = Omit<CSL, 'issued'> & { issued?: { 'date-parts': [[number, number, number]] } | { literal: string } };

/** A fact as it is cited: what an editor supplied stands in square brackets. */
export const cited = ({ text, byEditor }: Stated): string => (byEditor ? `[${text}]` : text);

/** A day as CSL has it; one that an editor supplied stays a text in brackets. */
function dateOf(day: Stated): NonNullable<Given['issued']> {
  if (day.byEditor) return { literal: cited(day) };
  const [year, month, date] = day.text.split('-').map(Number);
  return { 'date-parts': [[year, month, date]] };
}

const types = { plan: 'legislation', page: 'webpage', dataset: 'dataset' } as const;

/** What must be said of a plan's facts where there is no bracket to say it: who made them up, and that a date is not known. */
export const remarksOf = ({ kind, author, title, issued }: CiteRecord): string[] => [
  ...(title.byEditor ? [cite.editorTitle] : []),
  ...(author?.byEditor ? [cite.editorIssuer] : []),
  ...(issued?.byEditor ? [cite.editorDate(issued.text)] : []),
  ...(kind === 'plan' && issued === null ? [cite.noDate] : []),
];

/** The edition that was read: ours, with its release. */
export const editionOf = ({ kind, release }: CiteRecord, words = cite): string =>
  kind === 'plan' ? words.edition(release) : words.ownEdition(release);

/** What the cited thing is written in: a plan and the dataset in Chinese, a page of ours in its own language. */
export const languageOf = ({ kind }: CiteRecord): string => (kind === 'page' ? ownLanguage.language : 'zh-CN');

/** What every format has in common. Texts are guarded; the place, the address and the key can be filled in later. */
export function itemOf(record: CiteRecord): Given {
  const { key, kind, author, title, number, issued, where, url } = record;
  return {
    id: key,
    type: types[kind],
    title: guard(cited(title)),
    ...(author && { author: [{ literal: guard(cited(author)) }] }),
    ...(number !== null && { number: guard(number) }),
    ...(issued && { issued: dateOf(issued) }),
    ...(where !== null && { section: slot('where', guard(where)) }),
    URL: slot('url', url),
    language: languageOf(record),
  };
}

/** For the two editions of GB/T 7714 and the short reference. */
export function chineseItem(record: CiteRecord): Given {
  const { kind, title, release } = record;
  return {
    ...itemOf(record),
    ...(title.byEditor && { annote: cite.editorTitle }),
    ...(kind === 'dataset' ? { version: release, publisher: cite.site } : { edition: editionOf(record) }),
    accessed: { literal: slot('accessed', cite.accessed) },
  };
}

/**
 * For APA, whose legal references name no author: a document with a number. What it has no place for stands in the description in
 * square brackets. Where a date is known APA gives no day of access, so that stands there too.
 */
export function apaItem(record: CiteRecord): Given {
  const { kind, issued, where, release, title, translated } = record;
  const accessed = slot('accessed', ownCite.accessed);
  const said = [
    ...(title.byEditor ? [ownCite.editorTitle] : []),
    ...(where === null ? [] : [slot('where', guard(where))]),
    ...(kind === 'dataset' ? [] : [editionOf(record, ownCite)]),
    ...(issued ? [`accessed ${accessed}`] : []),
  ];
  return {
    ...itemOf(record),
    ...(translated !== undefined && { title: `${guard(cited(title))} [${guard(translated)}]` }),
    ...(kind !== 'plan' && { author: [{ literal: guard(ownCite.site) }] }),
    type: kind === 'dataset' ? 'dataset' : 'document',
    section: undefined,
    ...(kind === 'dataset' && { version: release }),
    ...(said.length > 0 && { medium: said.join('; ') }),
    ...(kind === 'plan' && { publisher: ownCite.site }),
    accessed: { literal: accessed },
  };
}

/** For files that programs import: what has no field of its own stands in the note. */
export function fileItem(record: CiteRecord): Given {
  const { kind, release } = record;
  return {
    ...itemOf(record),
    ...(kind === 'dataset' && { version: release, publisher: cite.site }),
    note: [editionOf(record), ...remarksOf(record)].join('；'),
  };
}
