import type { Comparator } from '../../model/target.ts';
import type { Scene } from './scene.ts';
import { boundAfter, boundBefore } from './verbs.ts';

const most: Record<string, Comparator> = {
  以上: 'ge',
  及以上: 'ge',
  之上: 'ge',
  以下: 'le',
  及以下: 'le',
  以内: 'le',
  之内: 'le',
  左右: 'approx',
  上下: 'approx',
};
const least = /^(?:不低于|不少于|不小于|至少|超过|突破|超|高于|大于|多于|逾|≥|>)/;
const near = /^(?:近|约|大约|接近|将近|约为)/;

/** The printed bound before and after a number; "" where there is none. */
export function boundsAround({ left, right }: Pick<Scene, 'left' | 'right'>): { before: string; after: string } {
  return { before: boundBefore.exec(left.slice(-12))?.[0] ?? '', after: boundAfter.exec(right)?.[0] ?? '' };
}

/** 分别突破2000家、5000家: the bound before the first number of the list is every number's. */
const sharedBound = ({ itemLeft, left }: Scene): string =>
  /^(?:和|、|及|以及)?$/.test(itemLeft) ? (/分别(不低于|不少于|超过|突破|超|高于|不超过|低于|约|近)[^分]*$/.exec(left)?.[1] ?? '') : '';

/** 高于…5个百分点 names a distance, not a bound: 高于 and 低于 bound only the number they touch. */
export function comparatorOf(scene: Scene): Comparator {
  const { measured } = scene;
  const { after, ...own } = boundsAround(scene);
  const before = own.before || sharedBound(scene);
  if (measured.valueMax !== null) return 'range';
  if (after) return most[after.replace(/^个/, '')] ?? 'eq';
  if (near.test(before)) return 'approx';
  if (least.test(before)) return 'ge';
  if (before) return 'le';
  return measured.more ? 'ge' : 'eq';
}
