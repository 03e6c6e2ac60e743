// @ts-check
import { env } from 'node:process';
import { defineConfig } from 'astro/config';
import { markdownIt } from './src/markdown/processor.ts';
import { leaveOutExamples } from './src/site/search/built/without-examples.ts';
import { renderLabels } from './src/site/text/zh-CN.ts';

const base = env.BASE_PATH ?? '/';

export default defineConfig({
  site: env.SITE_URL ?? 'https://duizhao.example',
  base,
  trailingSlash: 'always',
  output: 'static',
  build: { format: 'directory', inlineStylesheets: 'never' },
  // The script of the citation box is on nearly every page: one file, not a copy in each.
  vite: { plugins: [leaveOutExamples], build: { assetsInlineLimit: (file) => (file.includes('CiteBox') ? false : undefined) } },
  markdown: { processor: markdownIt(base, renderLabels), syntaxHighlight: false },
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
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
      styleDirective: { resources: ["'self'"] },
    },
  },
});
