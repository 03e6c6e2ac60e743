import type { Division } from '../../model/block.ts';

/** What stands in a title before and after a sector's name. */
const before =
  /^(?:大力|加快|积极|重点|着力|全力|持续|有序|优先|推动|推进|促进|优化|支持)*(?:发展|做大做强|做强做优|做强|做优|做大|培育壮大|培育|壮大|打造|构建|建设|提升|改造提升|改造|布局|突破|巩固|塑造|重塑)?(?:发展|壮大)?/u;
const after = /(?:产业链|产业集群|集群|专项行动|专项实施方案|发展专项实施方案|工程|高质量发展|发展|壮大)$/u;
/** What is done to an industry after its name: 产业结构调整, 产业加快发展, 工业竞争新优势. */
const done =
  /(?<=产业|制造业|工业|行业|服务业|农业)(?:加快|突破|跨越|结构|布局|转型|提质|竞争|发展|升级|优化|做|向|集聚|高质量|核心竞争力).+$/u;
const isIndustry =
  /(?:(?<![企创就作毕事专])业|制造|装备|材料|医药|汽车|信息技术|能源|旅游|物流|金融|医疗|健康|食品|化工|冶金|建材|纺织|环保|经济)$/u;
/** A title that calls its field one: 大数据电子信息产业集群. */
const isCalled = /(?:产业链|集群)$/u;
/** How a task begins that stands among industries: 完善产业体系. */
const task =
  /^(?:加强|加快|完善|强化|优化|提升|推进|推动|建设|健全|深化|扩大|创新|打造|构建|落实|严格|保障|支持|鼓励|引导|实施|开展|促进|提高|营造|统筹|坚持|发挥|夯实|培育|延伸|拓展)/u;

/** Words by which plans rank their sectors, the longest first. */
const ranks =
  /战略性新兴产业|战略支柱产业|主导产业|支柱产业|优势产业|先导产业|未来产业|特色产业|传统产业|新兴产业|重点产业|基础产业|潜力产业|千亿级产业|万亿级产业/u;

/** The words by which a title ranks what stands below it; null where it ranks nothing. */
export const rankIn = (title: string): string | null => ranks.exec(title)?.[0] ?? null;

/**
 * True of a name that is a rank and no sector: one of a cluster (战略性新兴); over a list of sectors also a whole one (传统产业), and their names one after the
 * other. */
export const isRankAlone = (name: string, isListing: boolean): boolean =>
  (isListing && (rankIn(name) === name || name.includes('、'))) || (rankIn(name) === null && rankIn(`${name}产业`) === `${name}产业`);

/** The name in a title: 做大做强新材料产业 → 新材料产业. */
const nameIn = (title: string): string =>
  title
    .replace(/[（(].*$/u, '')
    .replace(before, '')
    .replace(done, '')
    .replace(after, '')
    .replace(/^[“”"]|[“”"]$/gu, '');

/** A heading that names an industry. */
export interface IndustryTitle extends Pick<Division, 'id' | 'parent'> {
  title: string;
  name: string;
}

/** The headings that name industries: two or more below one division, and at least half of those there. */
export function industriesIn(divisions: readonly Division[]): IndustryTitle[] {
  const own = divisions.filter(({ kind }) => kind !== 'box');
  const parents = new Set(own.map(({ parent }) => parent));
  const siblings = Map.groupBy(
    own.filter(({ title }) => title !== null),
    ({ parent, kind, level }) => `${parent ?? kind} ${level}`,
  );
  return [...siblings.values()].flatMap((group) => {
    const named = group
      .map(({ id, title, parent }) => ({ id, title: title ?? '', parent, name: nameIn(title ?? '') }))
      .filter(({ name }) => name.length >= 2 && name.length <= 20);
    const industries = named.filter(({ title, name }) => isIndustry.test(name) || isCalled.test(title));
    if (industries.length < 2 || industries.length * 2 < group.length) return [];
    // Among industries a field that has headings of its own is one too, whatever it is called: 酱香白酒.
    return named.filter((one) => industries.includes(one) || (parents.has(one.id) && !task.test(one.title)));
  });
}
