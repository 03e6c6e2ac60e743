import type { DescribedFile } from './distribution.ts';

/** What a catalogue says of the dataset. */
export interface DcatAbout {
  release: string;
  /** The day of the release; null before there is one. */
  releasedOn: string | null;
  /** The address of the dataset's page, and of the site. */
  homepage: string;
  root: string;
  title: { zh: string; en: string };
  description: { zh: string; en: string };
  publisher: string;
  keywords: readonly string[];
  /** The places whose plans it has. */
  places: readonly string[];
  /** The first and last year that plans are for; null where none says. */
  years: { from: number; to: number } | null;
  /** The plans' addresses. */
  sources: readonly string[];
}

/** What the keys stand for: the context stands in the file, so that nobody has to fetch one. */
const context = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  spdx: 'http://spdx.org/rdf/terms#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};

const licence = { '@id': 'https://creativecommons.org/licenses/by/4.0/' };
const chinese = { '@id': 'http://id.loc.gov/vocabulary/iso639-2/zho' };
const typed = (value: string, type: string): object => ({ '@value': value, '@type': `xsd:${type}` });
const inBoth = ({ zh, en }: { zh: string; en: string }): object[] => [
  { '@value': zh, '@language': 'zh' },
  { '@value': en, '@language': 'en' },
];

const distributionOf = ({ url, title, mediaType, bytes, sum, conformsTo }: DescribedFile, homepage: string): object => ({
  '@id': url,
  '@type': 'dcat:Distribution',
  'dct:title': inBoth(title),
  'dcat:downloadURL': { '@id': url },
  'dcat:accessURL': { '@id': homepage },
  'dcat:mediaType': { '@id': `https://www.iana.org/assignments/media-types/${mediaType}` },
  'dcat:byteSize': typed(String(bytes), 'nonNegativeInteger'),
  'spdx:checksum': {
    '@type': 'spdx:Checksum',
    'spdx:algorithm': { '@id': 'spdx:checksumAlgorithm_sha256' },
    'spdx:checksumValue': typed(sum, 'hexBinary'),
  },
  'dct:license': licence,
  ...(conformsTo !== undefined && { 'dct:conformsTo': { '@id': conformsTo } }),
});

/** The dataset as DCAT 3 in JSON-LD: what catalogues harvest, with every file, its media type, size and checksum. */
export const dcatOf = (files: readonly DescribedFile[], about: DcatAbout): object => ({
  '@context': context,
  '@id': about.homepage,
  '@type': 'dcat:Dataset',
  'dct:title': inBoth(about.title),
  'dct:description': inBoth(about.description),
  'dct:identifier': about.homepage,
  'dcat:version': about.release,
  ...(about.releasedOn !== null && { 'dct:issued': typed(about.releasedOn, 'date') }),
  'dct:license': licence,
  'dct:language': chinese,
  'dct:publisher': { '@type': 'foaf:Agent', 'foaf:name': about.publisher, 'foaf:homepage': { '@id': about.root } },
  'dcat:landingPage': { '@id': about.homepage },
  'dcat:keyword': about.keywords.map((word) => ({ '@value': word, '@language': 'zh' })),
  'dct:spatial': about.places.map((place) => ({ '@type': 'dct:Location', 'skos:prefLabel': { '@value': place, '@language': 'zh' } })),
  ...(about.years && {
    'dct:temporal': {
      '@type': 'dct:PeriodOfTime',
      'dcat:startDate': typed(String(about.years.from), 'gYear'),
      'dcat:endDate': typed(String(about.years.to), 'gYear'),
    },
  }),
  'dct:source': about.sources.map((source) => ({ '@id': source })),
  'dcat:distribution': files.map((file) => distributionOf(file, about.homepage)),
});
