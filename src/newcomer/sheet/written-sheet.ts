import MarkdownIt from 'markdown-it';
import type { Sheet } from './sheet.ts';

/** The options by which commands find another corpus than that of the repository; '' where it is that. */
export interface Options {
  folders: string;
  out: string;
}

/** The commands that a sheet ends with. `folders` are the options that name another corpus, `out` the one that says where its site goes. */
export const commandsFor = (id: string, { folders, out }: Options): [command: string, what: string][] => [
  [`npm start${folders === '' ? '' : ` --${folders}${out}`}`, `look at it: /plans/${id}/`],
  [`npm run review -- ${id}${folders}`, 'what is still open'],
  [
    `npm run review -- ${id} START HEADING --accept${folders}`,
    'a reading (its START) and an own sector (its HEADING) are right as the sheet has them; as many as you like, or “all”',
  ],
  [`npm run new-plan -- --undo ${id}${folders}`, 'take it away again'],
];

/** A sheet as Markdown. */
export function sheetMarkdown({ id, title, parts }: Sheet, options: Options): string {
  const sections = parts.flatMap(({ title: head, todo, lines }) => [`## ${head}`, ...(todo === null ? [] : [todo]), lines.join('\n')]);
  const commands = commandsFor(id, options).map(([command, what]) => `- \`${command}\` — ${what}`);
  return `${[`# ${title}`, `\`${id}\``, ...sections, '## Commands', commands.join('\n')].join('\n\n')}\n`;
}

const style =
  'body{max-width:60rem;margin:2rem auto;padding:0 1rem;font:16px/1.6 system-ui,sans-serif}blockquote{margin:.2rem 0 .8rem;color:#444}code{background:#f2f2f2;padding:0 .2em}li{margin:.3rem 0}';

/** A sheet as a page that needs nothing else. */
export function sheetPage(sheet: Sheet, options: Options): string {
  const markdown = new MarkdownIt({ html: false, linkify: false });
  const title = markdown.utils.escapeHtml(sheet.title);
  return `<!doctype html>\n<html lang="zh-CN">\n<meta charset="utf-8">\n<meta name="viewport" content="width=device-width">\n<title>${title}</title>\n<style>${style}</style>\n${markdown.render(sheetMarkdown(sheet, options))}</html>\n`;
}
