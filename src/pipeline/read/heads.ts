import type { Head } from '../../model/block.ts';

/** Verbs that open a sentence about something to do: such a sentence inside a paragraph is no run-in head. */
const doing =
  /^(支持|积极|加大|加快|加强|重点|组织|探索|推进|推动|打造|建设|落实|形成|鼓励|引导|发展|做[大强优精]|培育|实施|完善|提高|提升|争取|按期|到|力争|大力|着力|努力|其中|同时|在|对|以|将|全[面省市]|进一步|着眼|围绕|依托|构建|建立|开展|引进|扩大|深化|优化|促进|确保|坚持|创[新建]|规划期)/;

const openers = /^(?:[——\-－•●■◆▪·○□◇★]{1,2}\s*)?/;

/**
 * The run-in heads of a paragraph ("产业规模实现新跨越。到2020年，…"): the first sentence when it is short and
 * has no comma, or two halves of one length ("重点突破，示范引领。"); 一是 二是 with their short sentence or alone;
 * and in a paragraph with a head, further short nominal sentences ("集成电路及专用装备。…").
 */
export function findHeads(text: string): Head[] {
  const sentences = [...text.slice(0, 20_000).matchAll(/[^。！？]+[。！？]/g)].map((match) => ({ text: match[0], start: match.index }));
  if (sentences.length < 1 || sentences[0].text.length === text.length) return listHeads(sentences);
  const first = sentences[0];
  const heads = isFirstHead(first.text) ? [mark(first.text, first.start)] : [];
  if (heads.length)
    heads.push(
      ...sentences
        .slice(1, -1)
        .filter((s) => isInnerHead(s.text))
        .map((s) => mark(s.text, s.start)),
    );
  const listed = listHeads(sentences);
  return listed.length ? listed : heads;
}

const mark = (text: string, start: number): Head => ({ text, at: [start, start + text.length] });

function isFirstHead(sentence: string): boolean {
  const body = sentence.replace(openers, '').slice(0, -1);
  if (body.length > 24 || body.length < 2 || /[；：:;是]/.test(body) || /^(到|至)?\d{4}年|^规划期/.test(body)) return false;
  const halves = body.split('，');
  return halves.length === 1 || (halves.length === 2 && halves[0].length === halves[1].length && halves[0].length <= 8);
}

const isInnerHead = (sentence: string): boolean =>
  sentence.length <= 15 && sentence.length >= 4 && !/[，；：、0-9]/.test(sentence) && !doing.test(sentence);

/** 一是 二是 三是 …, each at the start of a sentence, in order from 一. */
function listHeads(sentences: { text: string; start: number }[]): Head[] {
  const marks = ['一是', '二是', '三是', '四是', '五是', '六是', '七是', '八是', '九是', '十是'];
  const found: Head[] = [];
  for (const { text, start } of sentences) {
    const next = marks[found.length];
    if (!next || !text.startsWith(next)) continue;
    found.push(text.length <= 15 && !/[，；：]/.test(text) ? mark(text, start) : mark(next, start));
  }
  return found.length > 1 ? found : [];
}
