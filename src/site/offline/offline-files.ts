/** A file of a release: its path below the release, and its SHA-256 in hexadecimal. */
export interface ListedFile {
  path: string;
  sum: string;
}

/** What only hosts read. */
const ofHosts = /^(?:_headers|_redirects|robots\.txt|sitemap[^/]*\.xml|offline\.js)$/;

/** What readers take away rather than read: cards and frames for other pages, pictures to download, tables and texts for programs. What pages ask for themselves is no such file: the rows of targets, a plan, an indicator. */
const takenAway = [
  /^(?:[a-z]{2}\/)?(?:cards|embed)\//,
  /^(?:[a-z]{2}\/)?charts\/.*\.(?:png|csv)$/,
  /^data\/(?!targets\.json$)[^/]+\.(?:jsonl?|jsonld)$/,
  /^targets\/.*\.json$/,
  /\.(?:csv|xlsx|sqlite|zip|parquet|cff|epub|akn\.xml)$/,
  /^(?:plans|data)\/[^/]+\.md$/,
  /feed\.xml$/,
];

/** The files of a release that are kept to read it in one language, which is the folder of its pages; all of them that no host alone reads where `isWhole`. A release without that language is read in the first. */
export function offlineFiles(files: readonly ListedFile[], folder: string, folders: readonly string[], isWhole: boolean): ListedFile[] {
  const read = files.filter(({ path }) => !ofHosts.test(path));
  if (isWhole) return read;
  const languageOf = (path: string): string => folders.find((each) => each !== '' && path.startsWith(each)) ?? '';
  const own = read.some(({ path }) => path.startsWith(folder)) ? folder : '';
  const isOwn = (path: string): boolean => languageOf(path) === own || (languageOf(path) === '' && !path.endsWith('.html'));
  return read.filter(({ path }) => isOwn(path) && !takenAway.some((kind) => kind.test(path)));
}

/** The address that a file is asked for at, below the root of its release. */
export const addressOf = (path: string): string => path.replace(/(^|\/)index\.html$/, '$1');
