import type { ReadBlock, ReadDivision } from '../read/walk.ts';

/** What the headings above a block say of its numbers. */
export interface Place {
  division: ReadDivision | null;
  /** Titles from the block's own division up to its page. */
  titles: string[];
  /** The title of the annex it is in. */
  annex: string | null;
  /** The division that sets goals, where it is in one. */
  goals: ReadDivision | null;
  /** True under a heading that looks back (发展基础, 现状, 前景). */
  past: boolean;
  /** True under a heading of means and safeguards. */
  policy: boolean;
  /** True in a list of named projects. */
  projects: boolean;
  /** True for a heading itself. */
  heading: boolean;
}

const goal = /目标(?!任务分解)|愿景/;
const past =
  /(?:基础(?!设施|能力|研究|材料|零部件|元器件|工艺|软件|产业|理论|教育|数据|制造|装备|再造)|现状|成就|成效|回顾|前景|形势|背景|环境|面临|进展情况|发展情况|概况)/;
const doing = /^(?:夯实|强化|加强|提升|推进|完善|优化|改善|营造|创造|保护|建设|打造|构建|治理|推动|做好|筑牢)|环境(?:保护|治理|影响|质量)/;
const policy = /保障|政策|措施|组织(?:实施|领导)|财税|财政|金融支持|要素(?:支持|供给)|资金|土地|用地/;
const projects = /重点项目|项目清单|项目表|重大项目(?!建设)/;

/** Looks up a division's place; answers are kept, so a plan's cost is one walk per division. */
export function placesOf(divisions: readonly ReadDivision[]): (block: ReadBlock) => Place {
  const byId = new Map(divisions.map((division) => [division.id, division]));
  const known = new Map<string, Place>();
  return (block) => {
    const place = known.get(block.division) ?? placeOf(block.division, byId);
    known.set(block.division, place);
    return block.kind === 'heading' ? { ...place, heading: true } : place;
  };
}

const named = (title: string): Pick<ReadDivision, 'kind' | 'title'> =>
  /^附件\d/.test(title) ? { kind: 'annex', title: title.replace(/^附件\d+\s*/, '') } : { kind: 'section', title };

/** The place under titles that stand in no plan, the nearest first; one that begins with 附件2 is an annex's. */
export function placeUnder(titles: readonly string[]): Place {
  const id = (depth: number) => (depth < titles.length ? `d${depth}` : null);
  const divisions = titles.map((title, i): [string, ReadDivision] => [
    `d${i}`,
    { ...named(title), id: `d${i}`, parent: id(i + 1), level: titles.length - i, label: null, page: `d${i}` },
  ]);
  return placeOf('d0', new Map(divisions));
}

function placeOf(id: string, byId: ReadonlyMap<string, ReadDivision>): Place {
  const chain: ReadDivision[] = [];
  for (let division = byId.get(id); division; division = division.parent ? byId.get(division.parent) : undefined) chain.push(division);
  const titled = chain.filter((division) => division.title);
  const titles = titled.map((division) => division.title ?? '');
  return {
    division: chain[0] ?? null,
    titles,
    annex: chain.find((division) => division.kind === 'annex')?.title ?? null,
    goals: titled.find((division) => goal.test(division.title ?? '') && division.kind !== 'annex') ?? null,
    past: titled.some((division) => division.kind !== 'annex' && looksBack(division.title ?? '')),
    policy: titles.some((title) => policy.test(title) && !/工程|目标/.test(title)),
    projects: titles.some((title) => projects.test(title)),
    heading: false,
  };
}

const looksBack = (title: string): boolean => past.test(title) && !goal.test(title) && !doing.test(title);
