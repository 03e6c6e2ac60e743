import type { Scene } from './scene.ts';

const own: Record<string, string> = { 我省: '全省', 本省: '全省', 我市: '全市', 本市: '全市', 我区: '全区', 我县: '全县' };
const sites = '基地|园区|产业园|示范区|试验区|开发区|高新区|新区|集聚区|聚集区|产业集群|产业带|科技城|新城|自贸区|保税区|片区';
const isPlace = new RegExp(`(?:${sites}|都|城|港|谷|走廊|园)$`);
const built = new RegExp(
  `(?:建设|打造|壮大|做大做强|发展壮大|提升|推进)((?!一批|若干|省|市|国|以|具|[\\d一二两三四五六七八九十百千万])[^，。；、]{3,28}?(?:${sites}))(?=[，。；]|建设)`,
  'g',
);

/** How often a plan speaks of its own whole territory: the scope of figures that name none. */
export function planScope(text: string): string | null {
  const counts = new Map<string, number>();
  for (const [word] of text.matchAll(/全省|全市|全区|全县|全州|我省|我市|我区|我县|本省|本市/g)) {
    const name = own[word] ?? word;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

/** The scope of a figure and whether its own sentence names it. */
export function scopeOf(
  scene: Scene,
  named: string | null,
  subject: string,
  fallback: string | null,
): { scope: string | null; own: boolean } {
  if (named) return { scope: own[named] ?? named, own: true };
  const local = siteOf(scene, subject);
  if (local) return { scope: local, own: false };
  const said = /全省|全市|全区|全县|全州|我省|我市|我区|我县|本省|本市/.exec(scene.before);
  if (said) return { scope: own[said[0]] ?? said[0], own: true };
  return { scope: fallback, own: false };
}

/** A base or park that the paragraph is about: its run-in head, or what it says is built before a sum without a subject. */
function siteOf({ head, measured, text, bounds, token, place }: Scene, subject: string): string | null {
  const title = head?.replace(/^[—\-•●■◆▪·○□◇★\s]+|[。：:！？\s]+$/g, '') ?? '';
  const loose = subject === '' || /^(?:基地|示范区|园区|集群)/.test(subject);
  if (isPlace.test(title) && !/^(?:加强|推进|建设|打造|培育|加快|发展|壮大|优化)/.test(title) && title.length <= 24) return title;
  if (measured.dimension !== 'money' || !loose || place.goals) return null;
  const before = text.slice(Math.max(0, bounds.sentence.start - 240, token.start - 400), token.start);
  return [...before.matchAll(built)].at(-1)?.[1] ?? null;
}
