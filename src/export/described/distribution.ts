import { mediaType } from '../../serve/types.ts';
import { fieldWords } from '../../strings/field-words.ts';

/** A file that the dataset comes in. */
export interface Distribution {
  /** Its path below the site's root: `data/targets.csv`. */
  path: string;
  bytes: number;
  /** SHA-256, in hexadecimal. */
  sum: string;
}

/** A file with what catalogues say of it. */
export interface DescribedFile extends Distribution {
  url: string;
  mediaType: string;
  title: { zh: string; en: string };
  /** The standard that it keeps to, where that says more than its media type. */
  conformsTo?: string;
}

/** Standards by the end of a path, the longest first. */
const standards: readonly [end: string, standard: string][] = [
  ['.akn.xml', 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0'],
  ['data/datapackage.json', 'https://datapackage.org/profiles/2.0/datapackage.json'],
  ['data/csv-metadata.json', 'http://www.w3.org/ns/csvw'],
  ['data/dcat.jsonld', 'https://www.w3.org/TR/vocab-dcat-3/'],
];

type Names = Readonly<Record<string, readonly [string, string]>>;

/** What a file is called: a table by its name, everything else by the file's. */
function titleOf(path: string): DescribedFile['title'] {
  const file = path.slice(path.lastIndexOf('/') + 1);
  const [name = '', ...ends] = file.split('.');
  const zh = (fieldWords.zh.tables as Names)[name]?.[0];
  const en = (fieldWords.en.tables as Names)[name]?.[0];
  const end = ends.join('.');
  return zh === undefined || en === undefined || !path.startsWith('data/')
    ? { zh: file, en: file }
    : { zh: `${zh} (${end})`, en: `${en} (${end})` };
}

/** Files with their addresses below a root, and what they are. */
export const describeFiles = (files: readonly Distribution[], root: string): DescribedFile[] =>
  files.map((file) => {
    const standard = standards.find(([end]) => file.path.endsWith(end))?.[1];
    return {
      ...file,
      url: new URL(file.path, root).href,
      mediaType: mediaType(file.path),
      title: titleOf(file.path),
      ...(standard !== undefined && { conformsTo: standard }),
    };
  });
