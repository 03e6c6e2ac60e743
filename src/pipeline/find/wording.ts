import { boundBefore, boundOpening, boundPhrase } from '../../language/bounds.ts';
import type { Scene } from './scene.ts';
import { add, change, grow, reach } from './verbs.ts';

const verb = new RegExp(
  `(?:年均增长|年均增速|同比增长|分别|均|累计|${change}|${add}|${grow}|${reach})+(?:到|至|为|了)?(?:${boundBefore})?$`,
);
const lead = new RegExp(`(?:每年)?(?:再|累计|重点|引导|组织)?(?:${add}|${grow}|${change})+`, 'g');

/** The printed verb and bound around a number, an ellipsis for what stands between: 力争…突破, 达到…以上. */
export function wordingOf(scene: Scene, hedge: string | null): string {
  const { left, right } = scene;
  const [before, after] = [boundPhrase(left), boundOpening(right)];
  const touching = verb.exec(left.slice(-24))?.[0] ?? before;
  const verbs = touching || [...left.slice(-80).matchAll(lead)].at(-1)?.[0] || '';
  const far = verbs !== '' && touching === '' && !left.endsWith(verbs);
  const parts = [hedge && !verbs.includes(hedge) ? hedge : '', verbs].filter(Boolean).join('…');
  const gap = after ? '…' : far && before ? '…' : '';
  return `${parts}${far && before ? `…${before}` : ''}${gap && after ? `…${after}` : ''}` || before;
}
