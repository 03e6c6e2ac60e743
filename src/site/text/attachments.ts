import type { LoadedPlan } from '../../library/load/load-plans.ts';

/** An attachment that a plan lists, and the page its text has; null where the corpus lacks it. */
export interface ListedAttachment {
  /** The block that lists it. */
  block: string;
  label: string;
  page: string | null;
}

/** The attachments that a plan lists, each with the page of its text, or none where the corpus lacks it. */
export function listedAttachments({ facts, sections, data }: LoadedPlan): ListedAttachment[] {
  const listed = data.blocks.filter(({ kind }) => kind === 'attachments');
  return facts.attachments.flatMap(({ label, title, inCorpus }) => {
    const block = listed.find(({ text }) => text.endsWith(title));
    const page = sections.find((section) => section.data.kind === 'annex' && section.data.label === label);
    if (!block || (inCorpus && !page)) return [];
    return [{ block: block.id, label, page: page?.data.address ?? null }];
  });
}
