import { withEach } from '../../../../language/example.ts';
import type { Scene } from '../scene.ts';
import type { ScopeRule } from './scope-of.ts';

const cities = '((?:[\\u4e00-\\u9fff]{2,4}、)+[\\u4e00-\\u9fff]{2,4}等[市县区])';
const citiesDo = new RegExp(`(?:^|，)${cities}[^，]*，$`);
const laidOut = new RegExp(`^[^，。；]*，布局(?:在|于)?${cities}`);

/** The cities of which the clause before says what they do: 甲、乙等市正在建设数据中心，投入使用的机架5万个. */
const citiesBefore = ({ text, bounds }: Scene): string | null =>
  citiesDo.exec(text.slice(Math.max(bounds.part.start, bounds.clause.start - 80), bounds.clause.start))?.[1] ?? null;

/** The cities in which the clause after sets what is counted: 建设9个园区，布局在甲、乙等市. */
const citiesAfter = ({ after }: Scene): string | null => laidOut.exec(after)?.[1] ?? null;

/** Rules that find the cities of which the clause before or after says what they do, in order. */
export const cityRules: readonly ScopeRule[] = [
  {
    name: '前列各市',
    scope: citiesBefore,
    when: (scene) => citiesBefore(scene) !== null,
    examples: [
      ...withEach('青屿、海州、江浦等＿正在扩建冷库，投入使用的冷藏车⟦3000多辆⟧', '市 县 区'),
      '近年来，海州、江浦等市建成一批母港，停靠邮轮⟦90艘⟧',
    ],
    not: ['加快海州、江浦等市港区建设，鼓励出海，冷藏车达到⟦3000多辆⟧', '青屿、海州等市正在扩建冷库，全省冷藏车⟦3000多辆⟧'],
  },
  {
    name: '布局各市',
    scope: citiesAfter,
    when: (scene) => citiesAfter(scene) !== null,
    examples: withEach('重点建设⟦12家⟧冷链物流园区，布局＿青屿、海州等市，完善配套设施', '在 于').concat(
      '建设⟦12家⟧物流园，布局青屿、海州等县',
    ),
    not: ['重点建设⟦12家⟧冷链物流园区，覆盖青屿、海州等市'],
  },
];
