import { cpSync, globSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { run } from './stage.ts';

/** Seconds and pages of one Astro build of a folder, the faster of two. */
export async function timeBuild(root: string): Promise<{ seconds: number; pages: number }> {
  const seconds: number[] = [];
  for (let i = 0; i < 2; i++) {
    const started = performance.now();
    const outDir = join(root, 'tests/.tmp/timed');
    await run('node_modules/astro/bin/astro.mjs', ['build', '--force', '--silent', '--root', root, '--outDir', resolve(outDir)], {
      quiet: true,
    });
    seconds.push((performance.now() - started) / 1000);
  }
  return { seconds: Math.min(...seconds), pages: globSync(`${root}/tests/.tmp/timed/**/*.html`).length };
}

const page = `---
import { getCollection, render } from 'astro:content';
export const getStaticPaths = async () => (await getCollection('sections')).map((entry) => ({ params: { id: entry.id }, props: { entry } }));
const { Content } = await render(Astro.props.entry);
---
<html><body><Content /></body></html>
`;
const config = `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
export const collections = { sections: defineCollection({ loader: glob({ base: './content', pattern: '**/*.md' }) }) };
`;

/** The same Markdown through Astro as it comes, no layout, one page a file: what the build is measured against. */
export async function buildBare(): Promise<{ seconds: number; pages: number }> {
  const root = 'tests/.tmp/bare';
  rmSync(root, { recursive: true, force: true });
  mkdirSync(`${root}/src/pages`, { recursive: true });
  cpSync('content/sections', `${root}/content`, { recursive: true });
  writeFileSync(`${root}/src/pages/[...id].astro`, page);
  writeFileSync(`${root}/src/content.config.ts`, config);
  writeFileSync(`${root}/astro.config.mjs`, 'export default {};\n');
  writeFileSync(`${root}/package.json`, '{ "type": "module" }\n');
  return timeBuild(root);
}
