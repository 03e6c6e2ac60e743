import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Found } from './browser.ts';

/** What the package reads and writes in the environment of the process that imports it. */
const touched = ['AWS_EXECUTION_ENV', 'FONTCONFIG_PATH', 'HOME', 'LD_LIBRARY_PATH', 'TEMP', 'TMP', 'TMPDIR'];

/** Runs work and then gives the environment back as it was: the build that follows must not load the browser's libraries. */
async function keepingEnvironment<T>(work: () => Promise<T>): Promise<T> {
  const before = touched.map((name) => [name, process.env[name]] as const);
  try {
    return await work();
  } finally {
    for (const [name, value] of before) {
      if (value === undefined) Reflect.deleteProperty(process.env, name);
      else process.env[name] = value;
    }
  }
}

/** A folder of this version's own; the package alone would take whatever is called `chromium` in the system's temporary folder. */
function folderOfVersion(): string {
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const root = dirname(dirname(entry));
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  return join(dirname(dirname(root)), '.cache', `chromium-${version}`);
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** Where fonts are: the package's own (its settings look for them in fixed folders alone) and this machine's. Without any, Chromium ends. */
const fontSettings = (folder: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${escaped(folder)}/fonts</dir>
  <dir>/usr/share/fonts</dir>
  <dir>/usr/local/share/fonts</dir>
  <cachedir>${escaped(folder)}/fonts-cache</cachedir>
</fontconfig>
`;

/**
 * Unpacks the Chromium of the npm package with the system libraries it carries, once.
 * It unpacks the libraries only when it takes itself to be on AWS, and it reads that while it is imported.
 */
export async function unpackChromium(): Promise<Found> {
  const folder = folderOfVersion();
  const done = join(folder, 'complete');
  if (!existsSync(done)) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
  }
  const libraries = [join(folder, 'al2023', 'lib'), process.env['LD_LIBRARY_PATH'] ?? ''].filter((part) => part !== '');
  const path = await keepingEnvironment(async () => {
    process.env['AWS_EXECUTION_ENV'] = 'AWS_Lambda_nodejs22.x';
    for (const name of ['TEMP', 'TMP', 'TMPDIR']) process.env[name] = folder;
    const { default: packed } = await import('@sparticuz/chromium');
    return packed.executablePath();
  });
  const fonts = join(folder, 'fonts.conf');
  writeFileSync(fonts, fontSettings(folder));
  writeFileSync(done, '');
  return { path, env: { FONTCONFIG_FILE: fonts, LD_LIBRARY_PATH: libraries.join(':') } };
}
