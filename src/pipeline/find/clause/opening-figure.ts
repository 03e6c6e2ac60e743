import type { Token } from '../numbers/scan.ts';
import type { Bounds } from './stretch.ts';

const setsOut = /^(?:依托|支持|鼓励|加快|推进|推动|围绕|以|加强|大力|积极|引导|组织|充分|发挥|深化|优化|完善|统筹|对|按照|着力|重点)/;

/** 即：, 其中，: what joins a sentence to the one before. */
const joint = /^(?:即|其中|具体(?:是|为)?|主要(?:是|为)?)[:，]/;

/** True when the first clause of a sentence holds a figure and doesn't set out on a task. */
export function opensWithFigure(text: string, tokens: readonly Token[], bounds: readonly Bounds[], i: number): boolean {
  const { start } = bounds[i].sentence;
  const first = start + (joint.exec(text.slice(start, start + 6))?.[0].length ?? 0);
  for (let k = i; k < tokens.length && bounds[k].sentence.start === start; k++) {
    if (tokens[k].measured) return [start, first].includes(bounds[k].clause.start) && !setsOut.test(text.slice(start, start + 4));
  }
  return false;
}
