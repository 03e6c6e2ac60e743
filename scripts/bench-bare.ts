/** node scripts/bench-bare.ts CONTENT ROOT PAGES: Astro as it comes on the Markdown of a folder of content, as many pages as asked, and Pagefind over them: what a build is measured against. */
import { cpSync, globSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { close, createIndex } from 'pagefind';
import { readArguments } from './arguments.ts';
import { run } from './stage.ts';

const page = `---
import { getCollection, render } from 'astro:content';
export const getStaticPaths = async () => (await getCollection('sections')).map((entry) => ({ params: { id: entry.id }, props: { entry } }));
const { Content } = await render(Astro.props.entry);
---
<html lang="zh-CN"><head><title>{Astro.props.entry.id}</title></head><body><Content /></body></html>
`;
const config = `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
export const collections = { sections: defineCollection({ loader: glob({ base: './content', pattern: '**/*.md' }) }) };
`;

const { given } = readArguments({
  command: 'node scripts/bench-bare.ts',
  about: 'Builds as many bare pages of the same Markdown, and indexes them.',
  given: { word: 'CONTENT ROOT PAGES', least: 3, most: 3 },
});
const [content, root, pages] = [given[0], given[1], Number(given[2])];
rmSync(root, { recursive: true, force: true });
mkdirSync(`${root}/src/pages`, { recursive: true });
const texts = globSync('*/*.md', { cwd: join(content, 'sections') }).sort();
for (let i = 0; i < pages; i++)
  cpSync(
    join(content, 'sections', texts[i % texts.length]),
    join(root, 'content', String(Math.floor(i / texts.length)), texts[i % texts.length]),
  );
writeFileSync(`${root}/src/pages/[...id].astro`, page);
writeFileSync(`${root}/src/content.config.ts`, config);
writeFileSync(`${root}/astro.config.mjs`, 'export default {};\n');
writeFileSync(`${root}/package.json`, '{ "type": "module" }\n');
await run('node_modules/astro/bin/astro.mjs', ['build', '--force', '--silent', '--root', root, '--outDir', resolve(root, 'dist')], {
  quiet: true,
});
const { index } = await createIndex({});
await index?.addDirectory({ path: `${root}/dist` });
await index?.writeFiles({ outputPath: `${root}/dist/pagefind` });
await close();
// Pagefind's own program ends a moment later, and its time counts only when it has.
await setTimeout(2000);
const built = globSync(`${root}/dist/**/*.html`).length;
if (built !== pages) throw new Error(`${root}: ${built} pages were built, not ${pages}.`);
