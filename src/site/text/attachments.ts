import type { After, AfterBlocks } from '../../markdown/after.ts';
import { zh } from '../../strings/zh-CN.ts';
import type { LoadedPlan } from '../../library/load.ts';

/** After each attachment that a plan lists: where its text is, or that the corpus lacks it. `addressOf` makes the address of a page. */
export function attachmentNotes({ facts, sections, data }: LoadedPlan, addressOf: (page: string) => string): AfterBlocks {
  const listed = data.blocks.filter(({ kind }) => kind === 'attachments');
  return new Map(
    facts.attachments.flatMap(({ label, title, inCorpus }): [string, After][] => {
      const block = listed.find(({ text }) => text.endsWith(title));
      const page = sections.find((section) => section.data.kind === 'annex' && section.data.label === label);
      if (!block || (inCorpus && !page)) return [];
      return [
        [block.id, page ? { text: zh.plan.included(label), href: addressOf(page.data.address) } : { text: zh.plan.missing, href: null }],
      ];
    }),
  );
}
