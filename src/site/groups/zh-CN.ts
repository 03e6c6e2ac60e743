import { count } from '../../strings/count.ts';

/** What is said of groups: plans that are compared with each other where a corpus has too many for one page. */
export const groups = {
  name: {
    territory: (place: string): string => `${place}及所辖各地`,
    peers: '各省之间',
    plans: (place: string): string => `${place}各份规划`,
    plan: (place: string): string => `${place}的规划`,
    several: (places: readonly string[], isCut: boolean): string => places.join('、') + (isCut ? '等地' : ''),
  },
  window: (from: number, to: number): string => `${from}—${to}年`,
  title: '分组对照',
  note: (found: number): string =>
    `规划多，一页排不下，分成${count(found)}组对照：一省和所辖各地，各省之间，同一领域、同一时期。一份规划可以在几组里。`,
  pageNote: '这里每组一行，列出写到的规划；点组名，看这一组各地并排怎么写。',
  each: '逐项看各组',
  step: '›',
  titled: (title: string, group: string): string => `${title}（${group}）`,
  all: '看各组',
  ofPlan: '在这些组里对照：',
  group: '组',
  found: '写到的',
  members: '规划',
  passages: (found: number): string => `${found}处`,
  targets: (found: number): string => `${found}个目标`,
  pairs: (found: number): string => `${found}对`,
  findings: (found: number): string => `${found}处`,
  sectors: (found: number): string => `${found}个产业`,
  entries: (found: number): string => `${found}条`,
  without: (names: readonly string[]): string => `没有规划写到的${names.length}组：${names.join('、')}。`,
  lede: (title: string, plans: number, groups: number): string => `${title}：${count(plans)}份规划，分${count(groups)}组对照。`,
};
