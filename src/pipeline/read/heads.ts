import type { BlockKind } from '../../model/block.ts';
import { blockRange, type BlockRange } from '../../model/offset.ts';

/** What the heads of a paragraph are told from: its words, and the paragraphs beside it. */
export interface Paragraph {
  division: string;
  kind: BlockKind;
  text: string;
}

/** A run-in head and where it stands in its paragraph. */
export interface FoundHead {
  text: string;
  at: BlockRange;
}

/** A sentence of a paragraph and where it begins. */
interface Sentence {
  text: string;
  start: number;
}

/** Verbs that open a sentence about something to do: such a sentence inside a paragraph is no run-in head. */
const doing =
  /^(支持|积极|加大|加快|加强|重点|组织|探索|推进|推动|打造|建设|落实|形成|鼓励|引导|发展|做[大强优精]|培育|实施|完善|提高|提升|争取|按期|到|力争|大力|着力|努力|其中|同时|在|对|以|将|全[面省市]|进一步|着眼|围绕|依托|构建|建立|开展|引进|扩大|深化|优化|促进|确保|坚持|创[新建]|规划期|谋划|健全|强化|壮大|突破|拓展|严格|充分|统筹|聚焦|抢抓|瞄准|研[发制究]|开发|推广|应用|生产)/;

/** Verbs of help and of setting out: they open sentences about measures, never a head. */
const helping = /^(支持|鼓励|引导|组织|谋划|探索|争取|力争|允许|对|按|在|将|由)/;

const opener = /^(?:[—\-－•●■◆▪·○□◇★]{1,2}\s*)?/;

/**
 * The run-in heads of each paragraph ("产业规模实现新跨越。到2020年，…"), by its place in the list. Its first sentence is one
 * when it has the form of a title and a paragraph beside it in the same division begins so too, or when it is a short noun or
 * follows a dash. In a paragraph with a head, further short nouns are heads ("集成电路及专用装备。…"); and 一是 二是 with their
 * short sentence or alone.
 */
export function findHeads(blocks: readonly Paragraph[]): Map<number, FoundHead[]> {
  const firsts = blocks.map((block) => (block.kind === 'paragraph' ? firstHead(block.text) : null));
  const beside = (i: number, j: number) => j >= 0 && j < blocks.length && firsts[j] !== null && blocks[i].division === blocks[j].division;
  const found = new Map<number, FoundHead[]>();
  blocks.forEach((block, i) => {
    if (block.kind !== 'paragraph') return;
    const first = firsts[i];
    const stands = first && (isAlone(first.text) || beside(i, i - 1) || beside(i, i + 1));
    const listed = listHeads(block.text);
    const heads = listed.length || !stands ? listed : [mark(first.text, first.start), ...innerHeads(block.text, first)];
    if (heads.length) found.set(i, heads);
  });
  return found;
}

const mark = (text: string, start: number): FoundHead => ({ text, at: blockRange(start, start + text.length) });

/** The first sentence of a paragraph that has more, when it has the form of a head: short, with no comma, or two halves of one length. */
function firstHead(text: string): Sentence | null {
  const stop = text.slice(0, 40).search(/[。！？]/);
  if (stop < 0 || stop === text.length - 1) return null;
  const body = text.slice(0, stop).replace(opener, '');
  if (body.length > 24 || body.length < 2 || helping.test(body) || /[；：:;是]/.test(body) || /^(到|至)?\d{4}年|^规划期/.test(body))
    return null;
  const halves = body.split('，');
  const fits = halves.length === 1 || (halves.length === 2 && halves[0].length === halves[1].length && halves[0].length <= 8);
  return fits ? { text: text.slice(0, stop + 1), start: 0 } : null;
}

/** A head that needs no other beside it: a short noun, or one after a dash. */
const isAlone = (head: string): boolean => /^[—●■◆★]/.test(head) || isNoun(head);

const isNoun = (sentence: string): boolean =>
  sentence.length <= 15 && sentence.length >= 3 && !/[，；：、0-9]/.test(sentence) && !doing.test(sentence);

/** Further short nouns in a paragraph with a head; its last sentence has nothing to head. */
function innerHeads(text: string, first: Sentence): FoundHead[] {
  const sentences: Sentence[] = [];
  for (let start = first.text.length; start < text.length;) {
    const stop = /[。！？]/g;
    stop.lastIndex = start;
    const end = (stop.exec(text)?.index ?? text.length - 1) + 1;
    sentences.push({ text: text.slice(start, end), start });
    start = end;
  }
  return sentences
    .slice(0, -1)
    .filter((sentence) => sentence.text.length >= 4 && isNoun(sentence.text))
    .map((sentence) => mark(sentence.text, sentence.start));
}

const numerals = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

/** 一是 二是 三是 …, each at the start of a clause, in order from 一. */
function listHeads(text: string): FoundHead[] {
  const found: FoundHead[] = [];
  for (const { 0: label, 1: numeral, index } of text.matchAll(/(?<=^|[。；：，！？])([一二三四五六七八九十])是/g)) {
    if (numeral !== numerals[found.length]) continue;
    const sentence = /^[^。；：，！？]{1,14}。/.exec(text.slice(index, index + 16))?.[0];
    found.push(mark(sentence ?? label, index));
  }
  return found.length > 1 ? found : [];
}
