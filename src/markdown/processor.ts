import type { AstroUserConfig } from 'astro';

type MarkdownProcessor = NonNullable<NonNullable<AstroUserConfig['markdown']>['processor']>;

/**
 * Astro's `markdown.processor` for collections whose pages render the Markdown themselves, with what stands beside it: it renders
 * nothing, since what Astro makes of an entry as it loads it would be kept in memory and never shown.
 */
export const unrendered: MarkdownProcessor = {
  name: 'unrendered',
  options: {},
  createRenderer: () =>
    Promise.resolve({
      render: (_, opts?: { frontmatter?: Record<string, unknown> }) =>
        Promise.resolve({
          code: '',
          metadata: { headings: [], localImagePaths: [], remoteImagePaths: [], frontmatter: opts?.frontmatter ?? {} },
        }),
    }),
};
