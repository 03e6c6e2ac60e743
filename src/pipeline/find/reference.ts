import type { Reference } from '../../model/reference.ts';
import { slice } from '../read/passage.ts';
import type { Seed } from '../read/seed.ts';
import { spanOf, textParts } from '../read/text.ts';
import type { ReadBlock } from '../read/walk.ts';

/** A plan of the corpus, as references look for it. */
export interface KnownPlan {
  id: string;
  title: string | null;
  documentNumber: string | null;
}

const quoted = /《([^《》]{2,60})》(?:[（(]([^（）()]{2,12}[〔［[]\d{4}[〕］\]]第?\d{1,4}号)[）)])?/g;
/** A quoted name is a document's when it ends like one, not like a book, a song or a magazine. */
const document =
  /(规划|计划|方案|意见|纲要|通知|指南|办法|条例|法|决定|行动|目录|政策|措施|标准|规定|要求|目标|工程|清单|任务|建议|框架|协议|批复|名单|公告|规范|报告|试点|示范|倡议|宣言|章程|2025)([（(][^（）()]*[）)])?$/;
const ground = /(依据|根据|按照|为贯彻落实|为落实|为深入贯彻|遵照)[^。；]*$/;

/**
 * The documents that a block names: titles in 《》 with the number printed beside them, and the titles of the corpus's own
 * plans where they stand without 《》. `preamble` is true for text before the first chapter, where a ground can be given.
 */
export function findReferences(seed: Seed, block: ReadBlock, self: string, plans: readonly KnownPlan[]): Reference[] {
  const preamble = block.page === 'front';
  return textParts(block).flatMap(({ passage }) => {
    const marked = [...passage.text.matchAll(quoted)].filter((match) => document.test(match[1]));
    const named = unquoted(passage.text, plans, self).filter(
      ({ index }) => !marked.some((m) => index > m.index && index < m.index + m[0].length),
    );
    return [
      ...marked.map((match) => ({
        title: match[1],
        number: match[2] ?? null,
        index: match.index,
        length: match[0].length,
        rule: '书名号',
      })),
      ...named.map((found) => ({ ...found, number: null, rule: '题名全同' })),
    ]
      .sort((a, b) => a.index - b.index)
      .map(({ title, number, index, length, rule }) => ({
        type: preamble && ground.test(passage.text.slice(0, index)) ? ('based-on' as const) : ('names' as const),
        title,
        number,
        plan: resolve(title, number, self, plans),
        block: block.id,
        position: spanOf(seed, slice(passage, index, index + length)),
        rule,
      }));
  });
}

function unquoted(text: string, plans: readonly KnownPlan[], self: string): { title: string; index: number; length: number }[] {
  return plans.flatMap(({ id, title }) => {
    if (!title || id === self) return [];
    return [...text.matchAll(new RegExp(title.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'g'))].map((m) => ({
      title,
      index: m.index,
      length: title.length,
    }));
  });
}

/** The one plan of the corpus with that title or number; null when none or several have. A plan that names itself resolves to itself. */
function resolve(title: string, number: string | null, self: string, plans: readonly KnownPlan[]): string | null {
  const plain = (text: string) => text.replace(/[（(].*?[）)]|\s/g, '');
  const fits = plans.filter(
    (plan) => (plan.title !== null && plain(plan.title) === plain(title)) || (number !== null && plan.documentNumber === number),
  );
  return fits.length === 1 ? fits[0].id : null;
}
