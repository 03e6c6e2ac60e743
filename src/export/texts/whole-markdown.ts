import { stringify } from 'yaml';

/** A plan's Markdown as it is published, with its front matter. */
export interface PlanMarkdown {
  id: string;
  title: string;
  text: string;
}

/** What stands before all plans. */
export interface WholeAbout {
  title: string;
  release: string;
  licence: string;
  url: string;
  /** How to read an address, in a sentence. */
  note: string;
}

/** The front matter of a file, its fence apart, and what follows it. */
function parted(text: string): { facts: string; body: string } {
  const [, facts = '', body = text] = /^---\n([\s\S]*?\n)---\n\n?([\s\S]*)$/.exec(text) ?? [];
  return { facts, body };
}

/** A plan as a part of the whole: headings a step down, and its id before every address, so that each stands once in the file. */
function partOf({ id, title, text }: PlanMarkdown): string {
  const { facts, body } = parted(text);
  const words = body
    .replace(/^#{1,5}(?= )/gm, (marks) => `#${marks}`)
    .replace(/\{#([a-z0-9-]+)((?: [^{}\n]*)?)\}$/gm, (_whole, address: string, rest: string) => `{#${id}/${address}${rest}}`);
  return `# ${title} {#${id}}\n\n\`\`\`yaml\n${facts}\`\`\`\n\n${words.trim()}\n`;
}

/** All plans in one file of Markdown, for people and programs that read without the network. */
export const wholeMarkdown = (plans: readonly PlanMarkdown[], { note, ...about }: WholeAbout): string =>
  `---\n${stringify(about, { lineWidth: 0 })}---\n\n${note}\n\n${plans.map(partOf).join('\n')}`;
