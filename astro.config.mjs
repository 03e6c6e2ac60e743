// @ts-check
import { env } from 'node:process';
import { defineConfig } from 'astro/config';
import { inLanguage, languageOf } from './scripts/render-language.ts';
import { below, inPart, partOf, renderSome } from './scripts/render-part.ts';
import { unrendered } from './src/markdown/processor.ts';
import { folders } from './src/strings/language-folders.ts';
import { leaveOutExamples } from './src/site/search/built/without-examples.ts';

const language = languageOf(env.PUBLIC_LANGUAGE);
const part = partOf(env.PART);
const only = env.ONLY;
const base = `${env.BASE_PATH ?? ''}/${folders[language]}`.replace(/\/+/g, '/');

export default defineConfig({
  site: env.SITE_URL || 'https://duizhao.example',
  base,
  trailingSlash: 'always',
  output: 'static',
  // What is copied as it is stands once, beside the first language.
  publicDir: folders[language] === '' ? './public' : './public/none',
  build: { format: 'directory', inlineStylesheets: 'never' },
  vite: {
    // What is built and tested here is none of the dev server's business.
    server: { watch: { ignored: ['**/dist/**', '**/tests/.tmp/**', '**/.*-work/**'] } },
    plugins: [leaveOutExamples],
    // A thread takes what it needs as a page does, in parts: the one that reads a plan of one's own its importers only when it needs them.
    worker: { format: 'es', plugins: () => [leaveOutExamples] },
    // The script of the citation box is on nearly every page: one file, not a copy in each.
    build: { assetsInlineLimit: (file) => (file.includes('CiteBox') ? false : undefined) },
  },
  markdown: { processor: unrendered, syntaxHighlight: false },
  integrations: [renderSome([inLanguage(language), ...(part ? [inPart(part)] : []), ...(only ? [below(only)] : [])])],
  cacheDir: env.ASTRO_CACHE ?? './node_modules/.astro',
  devToolbar: { enabled: false },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self'",
        "connect-src 'self'",
        "worker-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
      ],
      scriptDirective: { resources: ["'self'"] },
      styleDirective: { resources: ["'self'"] },
    },
  },
});
