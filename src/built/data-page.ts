/** A file that a page names, as it was made after the page. */
export interface MadeFile {
  path: string;
  url: string;
  mediaType: string;
  title: { zh: string; en: string };
  bytes: number;
  /** SHA-256, in hexadecimal. */
  sum: string;
}

/** A file's size as a page says it: 812 B, 36 KB, 5.9 MB. */
export function sayBytes(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  const [size, unit] = bytes < 999_500 ? [bytes / 1e3, 'KB'] : [bytes / 1e6, 'MB'];
  return `${size < 9.95 ? size.toFixed(1) : size.toFixed(0)} ${unit}`;
}

/** The place of a file's size, which no page knows while it is made. */
const place = /(<span\b[^>]*\bdata-size-of="([^"]*)"[^>]*>)(?=<\/span>)/g;

const block = /(<script\b[^>]*type="application\/ld\+json"[^>]*>)([\s\S]*?)(<\/script>)/;

const downloadOf = ({ url, mediaType, title, bytes, sum }: MadeFile, isChinese: boolean): object => ({
  '@type': 'DataDownload',
  name: isChinese ? title.zh : title.en,
  encodingFormat: mediaType,
  contentUrl: url,
  contentSize: `${bytes} B`,
  sha256: sum,
});

/** The page of the dataset with what could only be known once its files were made: their sizes, and in the JSON-LD every one of `files` as a distribution. Throws where a size is asked of a file that isn't there. */
export function fillFiles(html: string, files: readonly MadeFile[]): string {
  const known = new Map(files.map((file) => [file.path, file]));
  const isChinese = /<html[^>]*\blang="zh/.test(html);
  const sized = html.replace(place, (start: string, _all: string, path: string) => {
    const file = known.get(path);
    if (!file)
      throw new Error(
        `src/built/data-page.ts: the page of the dataset names ${path}, which was not made. Make it, or take it out of the page.`,
      );
    return start + sayBytes(file.bytes);
  });
  return sized.replace(block, (_whole, start: string, text: string, end: string) => {
    const said = JSON.parse(text) as Record<string, unknown>[];
    const filled = said.map((each) =>
      each['@type'] === 'Dataset' ? { ...each, distribution: files.map((file) => downloadOf(file, isChinese)) } : each,
    );
    return start + JSON.stringify(filled).replaceAll('<', '\\u003c') + end;
  });
}
