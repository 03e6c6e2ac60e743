/** The version that package.json has at a release: 2026.01 → 2026.1.0, the second of that month 2026.01.2 → 2026.1.2. */
export function versionOf(release: string): string {
  const [year = '', month = '', number = '0'] = release.split('.');
  return [year, Number(month), number].join('.');
}

/** package.json or package-lock.json at a release; the lock has the package's own version `twice`, before those of all others. */
export function stampPackage(text: string, release: string, twice = false): string {
  let left = twice ? 2 : 1;
  return text.replace(/"version": "[^"]*"/g, (line) => (left-- > 0 ? `"version": "${versionOf(release)}"` : line));
}

/** CITATION.cff at a release. */
export const stampCitation = (text: string, release: string, date: string): string =>
  text.replace(/^version: .*$/m, `version: '${release}'`).replace(/^date-released: .*$/m, `date-released: '${date}'`);

/** The day of a release, from the text of its file in `content/published/releases/`; null where it says none. */
export const dayOfRelease = (file: string): string | null => /"date":\s*"(\d{4}-\d\d-\d\d)"/.exec(file)?.[1] ?? null;
