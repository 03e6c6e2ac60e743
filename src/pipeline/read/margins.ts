import type { BlockKind } from '../../model/block.ts';
import { visible } from './source/layout.ts';
import type { ReadBlock } from './walk.ts';

/** 2018年2月7日, 二〇一八年二月七日. */
export const isDate = (text: string): boolean =>
  /^[0-9０-９〇○零一二三四五六七八九十]{2,4}年[0-9０-９一二三四五六七八九十]{1,3}月[0-9０-９一二三四五六七八九十]{1,3}日$/.test(text);

/** The name of a government or office alone on a line. */
export const isIssuer = (text: string): boolean =>
  text.length <= 30 && /^[\p{Script=Han}（）()]+(政府|办公厅|辦公廳|办公室|委员会|發展改革委|发展改革委|管委会|厅|局)$/u.test(text);

const isDocumentNumber = (text: string): boolean => /^[\p{Script=Han}]{2,12}[〔[［（(]\d{4}[〕\]］）)]第?\d{1,4}号$/u.test(text);
const isSalutation = (text: string): boolean =>
  /^各|^[\p{Script=Han}、，（）()]*(政府|部门|单位|委|局|机构)/u.test(text) && /[:：]$/.test(text);
const endsLikeTitle = (text: string): boolean =>
  text.length <= 60 &&
  /(规划|計劃|计划|方案|意见|纲要|行动|办法|措施|決定|决定|通知|规划纲要|若干政策)([（(][^（）()]*[）)])?$/.test(text) &&
  !/[。；，：]/.test(text);

/** The kind of each block before the first chapter: salutation, signature, title or text. Other blocks stay as they are. */
export function readMargins(blocks: readonly ReadBlock[], title: string | null): ReadBlock[] {
  const front = blocks.filter((block) => block.page === 'front');
  const texts = front.map((block) => visible(block.passage.text));
  const kinds = new Map(front.map((block, i) => [block, frontKind(block, texts, i, title)]));
  return blocks.map((block) => ({ ...block, kind: kinds.get(block) ?? block.kind }));
}

function frontKind(block: ReadBlock, texts: string[], i: number, title: string | null): BlockKind {
  if (block.kind !== 'paragraph') return block.kind;
  const text = texts[i];
  const next = texts[i + 1] ?? '';
  if (title !== null && text === visible(title)) return 'heading';
  if (isDate(text) || isDocumentNumber(text)) return 'signature';
  if (isIssuer(text)) return next.startsWith('关于') || endsLikeTitle(next) ? 'heading' : 'signature';
  if (isSalutation(text)) return 'salutation';
  if (endsLikeTitle(text)) return 'heading';
  const isPeriod = /^[（(].{0,4}\d{4}.*[）)]$/.test(text) && text.length <= 20;
  return isPeriod && i > 0 && endsLikeTitle(texts[i - 1]) ? 'heading' : 'paragraph';
}
