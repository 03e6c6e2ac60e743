import { count, figure } from '../../strings/count.ts';

/** The first page. */
export const home = {
  kicker: (places: readonly string[], plans: number, years: string | null): string =>
    [places.join(' · '), `${count(plans)}份规划`, years].filter((part) => part !== null && part !== '').join('｜'),
  heading: (places: number, isIndustrial: boolean): string => `${count(places)}地${isIndustrial ? '产业' : ''}规划，逐段可查`,
  lede: (plans: number, characters: number, blocks: number, targets: number): string =>
    `${count(plans)}份政府规划的全文，共${figure(characters)}字，分成${figure(blocks)}段（含标题、表格和落款），从中认出${figure(targets)}个写明数字的目标。每一段、每个目标都有固定地址，可以查找，可以引用。`,
  ways: '从数字看',
  places: '地方',
  search: '查找原文',
  tools: '稿子里的引语和数字，可以逐处和原文对：',
  skips: { compare: '跳到按产业对照', search: '跳到查找框' },
  table: '规划一览',
};
