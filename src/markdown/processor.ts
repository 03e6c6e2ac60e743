import type { AstroUserConfig } from 'astro';
import { type Labels, newRender } from './render.ts';

type MarkdownProcessor = NonNullable<NonNullable<AstroUserConfig['markdown']>['processor']>;

/**
 * markdown-it as Astro's `markdown.processor`. Astro logs an error thrown in here and goes on with an empty page,
 * so the link check looks for empty pages in what was built.
 */
export function markdownIt(base: string, labels: Labels): MarkdownProcessor {
  const render = newRender(base, labels);
  return {
    name: 'markdown-it',
    options: {},
    createRenderer: () =>
      Promise.resolve({
        render: (content: string, opts?: { frontmatter?: Record<string, unknown> }) => {
          const { html, headings } = render(content);
          return Promise.resolve({
            code: html,
            metadata: { headings, localImagePaths: [], remoteImagePaths: [], frontmatter: opts?.frontmatter ?? {} },
          });
        },
      }),
  };
}
