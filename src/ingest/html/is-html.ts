/** How many closing tags make a text a piece of a page. */
const tags = 5;

/** True for a page, or a piece of one. Stands apart from what reads pages, so that a text can do without that. */
export const isHtml = (text: string): boolean =>
  /^[\s\ufeff]*<(?:!doctype html|html|head|body|\?xml[^>]*>\s*<!doctype html)/i.test(text) ||
  (text.match(/<\/(?:p|div|td|tr|table|span|h[1-6]|a|li|strong)>/gi)?.length ?? 0) >= tags;
