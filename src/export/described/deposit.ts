import { stringify } from 'yaml';

/** What a deposit of a release and its citation say. */
export interface DepositAbout {
  title: string;
  /** Who made it: an organisation. */
  creator: string;
  release: string;
  /** The day of the release; null before there is one. */
  releasedOn: string | null;
  /** What it is, in a sentence or two of Chinese and of English. */
  description: { zh: string; en: string };
  keywords: readonly string[];
  /** The site's address; null while it has none of its own. */
  url: string | null;
  repository: string;
  /** What whoever cites it is asked to do. */
  message: string;
}

/** `CITATION.cff`, Citation File Format 1.2.0, as text. */
export function citationFile({ title, creator, release, releasedOn, keywords, url, repository, message }: DepositAbout): string {
  return stringify(
    {
      'cff-version': '1.2.0',
      message,
      title,
      type: 'dataset',
      authors: [{ name: creator }],
      version: release,
      ...(releasedOn !== null && { 'date-released': releasedOn }),
      license: 'CC-BY-4.0',
      ...(url !== null && { url }),
      'repository-code': repository,
      keywords,
    },
    { lineWidth: 0, singleQuote: true, version: '1.1' },
  );
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** `.zenodo.json`: what Zenodo takes a deposit's metadata from. */
export function zenodoFile({ title, creator, release, releasedOn, description, keywords, url, repository }: DepositAbout): string {
  const related = [
    ...(url === null ? [] : [{ identifier: url, relation: 'isDescribedBy', scheme: 'url' }]),
    { identifier: repository, relation: 'isSupplementedBy', scheme: 'url', resource_type: 'software' },
  ];
  const deposit = {
    upload_type: 'dataset',
    title,
    description: `<p>${escaped(description.zh)}</p><p>${escaped(description.en)}</p>`,
    creators: [{ name: creator }],
    version: release,
    ...(releasedOn !== null && { publication_date: releasedOn }),
    access_right: 'open',
    license: 'CC-BY-4.0',
    language: 'zho',
    keywords,
    related_identifiers: related,
  };
  return `${JSON.stringify(deposit, null, 2)}\n`;
}
