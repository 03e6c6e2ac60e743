import type { Block, Division } from '../../model/block.ts';
import type { Attachment } from '../../model/plan.ts';

const opening = /^\s*附\s*[件录錄]?\s*[:：]?\s*/u;
const item = /(?:附[件录表]?\s*)?(\d{1,2}|[一二三四五六七八九十]{1,3})\s*[.．、:：]\s*|附[件录]\s*(\d{1,2})\s*/gu;
const han = '一二三四五六七八九十';

/** An item of a list of attachments: its number, null where it has none, and its title. */
interface Item {
  number: string | null;
  title: string;
}

const plain = (title: string): string => title.trim().replace(/^[《]|[》。；;]$/gu, '');
const bare = (title: string): string => title.replace(/[\s《》“”"]/gu, '');

/** The items of one line of the list: 附件：1.重点项目表 2.任务分工表. */
function itemsOf(line: string): Item[] {
  const numbers = [...line.matchAll(item)].filter(({ index }) => index === 0 || /[\s:：附件；;]$/u.test(line.slice(0, index)));
  if (numbers.length === 0) {
    const title = plain(line.replace(opening, ''));
    return title === '' ? [] : [{ number: null, title }];
  }
  return numbers.flatMap((match, i) => {
    const printed = match[1] ?? match[2] ?? '';
    const number = /\d/u.test(printed) ? printed : String(han.indexOf(printed) + 1);
    const title = plain(line.slice(match.index + match[0].length, numbers[i + 1]?.index));
    return title === '' ? [] : [{ number, title }];
  });
}

/** The attachments that a text lists, each with the label of its annex, and whether that annex is there. */
export function suggestAttachments({ blocks, divisions }: { blocks: readonly Block[]; divisions: readonly Division[] }): Attachment[] {
  const annexes = divisions.filter(({ kind }) => kind === 'annex');
  const listed = blocks.filter(({ kind }) => kind === 'attachments').flatMap(({ text }) => text.split('\n').flatMap(itemsOf));
  const found = listed.map(({ number, title }) => {
    const annex = annexes.find(({ label, title: own }) =>
      number === null ? label === '附件' || bare(own ?? '') === bare(title) : label?.replace(/\D/gu, '') === number,
    );
    const label = annex?.label ?? `附件${number ?? ''}`;
    return { label, title, inCorpus: annex !== undefined };
  });
  return found.filter(({ label, title }, i) => found.findIndex((one) => one.label === label && one.title === title) === i);
}
