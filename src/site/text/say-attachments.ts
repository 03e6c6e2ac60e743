import type { After, AfterBlocks } from '../../markdown/after.ts';
import type { Words } from '../../strings/languages.ts';
import type { ListedAttachment } from './attachments.ts';

/** After each attachment that a plan lists: where its text is, or that the corpus lacks it. `addressOf` makes the address of a page. */
export const sayAttachments = (listed: readonly ListedAttachment[], addressOf: (page: string) => string, { plan }: Words): AfterBlocks =>
  new Map(
    listed.map(({ block, label, page }): [string, After] => [
      block,
      page === null ? { text: plan.missing, href: null } : { text: plan.included(label), href: addressOf(page) },
    ]),
  );
