import { anyOf } from '../../../language/pattern.ts';
import { add, grow } from '../../../language/verbs.ts';
import type { Scene } from '../clause/scene.ts';

const places = ['基地', '园', '区', '集群', '产业带', '枢纽', '小镇'];
const bodies = ['企业', '中心', '平台', '实验室', '机构', '联盟', '学院', '站'];
const works = ['产业链', '链条', '工厂', '车间', '生产线', '项目', '品牌'];
const things = anyOf([...places, ...bodies, ...works]);

/** A verb of adding or growing that governs the number: a few words may stand between, no list and no 的. */
const governed = new RegExp(`(?:${add}|${grow})[^，。；、:的]{0,6}$`);

/** A thing that closes the words after the number: at the end of its clause, before 即, or before the verbal noun of a heading. */
const thing = new RegExp(`^[^，。；、:的以围按]{0,24}?${things}(?:建设)?(?=即|$)`);

/** True for a count of things that the plan sets out to make (建设6个示范基地); its own parts (工程, 行动, 领域) are none of them. */
export const isMade = ({ measured, left, right }: Scene): boolean =>
  measured.dimension === 'count' && governed.test(left) && thing.test(right);
