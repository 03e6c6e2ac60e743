import type { AknPlan } from '../../../src/export/akn/akn-plan.ts';

const division = (
  id: string,
  parent: string | null,
  kind: AknPlan['divisions'][number]['kind'],
  level: number,
  label: string | null = null,
) => ({ id, parent, kind, level, label });
const block = (id: string, within: string, text: string, kind: AknPlan['blocks'][number]['kind'] = 'paragraph') => ({
  id,
  division: within,
  kind,
  text,
});
const cell = (text: string, rowspan = 1, colspan = 1, header = false) => ({ text, span: null, rowspan, colspan, header });

const divisions: AknPlan['divisions'] = [
  division('front', null, 'front', 0),
  division('front-b1', 'front', 'box', 0, '专栏1'),
  division('s1', null, 'chapter', 1, '一、'),
  division('s1-0-1', 's1', 'section', 3, '1.'),
  division('s1-b1', 's1', 'box', 0),
  division('s1-2', 's1', 'section', 2, '（二）'),
  division('s1-2-1', 's1-2', 'section', 3, '1.'),
  division('s1-2-1-1', 's1-2-1', 'section', 4, '（1）'),
  division('s1-2-1-1-1', 's1-2-1-1', 'section', 5, '①'),
  division('s1-2-1-1-1-1', 's1-2-1-1-1', 'section', 6, 'A.'),
  division('s1-2-1-1-1-1-1', 's1-2-1-1-1-1', 'section', 7, 'a.'),
  division('s1x2', null, 'chapter', 1, '一、'),
  division('back', null, 'back', 0),
  division('a1', null, 'annex', 0, '附件1'),
  division('a1-s1', 'a1', 'chapter', 1, '一、'),
];

const blocks: AknPlan['blocks'] = [
  block('front-p1', 'front', '各市：', 'salutation'),
  block('front-b1-p1', 'front-b1', '题名之前的专栏。'),
  block('front-p2', 'front', '甲省 规划 & “<新>”', 'heading'),
  block('front-p3', 'front', '为了发展，制定本规划。'),
  block('s1', 's1', '一、 目标', 'heading'),
  { ...block('s1-p1', 's1', '𠀋标。增长10%，达到20家。'), heads: [{ text: '𠀋标。', at: [0, 3] }] } as AknPlan['blocks'][number],
  block('s1-0-1', 's1-0-1', '1.规模。', 'heading'),
  block('s1-p2', 's1', '两节之间。'),
  block('s1-n1', 's1', '注：之间的注。', 'note'),
  block('s1-b1-p1', 's1-b1', '专栏里的话。'),
  block('s1-2', 's1-2', '（二）', 'heading'),
  block('s1-2-1', 's1-2-1', '没有序号的标题', 'heading'),
  block('s1-2-1-1', 's1-2-1-1', '（1）深一层', 'heading'),
  block('s1-2-1-1-1', 's1-2-1-1-1', '①再深', 'heading'),
  block('s1-2-1-1-1-1', 's1-2-1-1-1-1', 'A.更深', 'heading'),
  block('s1-2-1-1-1-1-1', 's1-2-1-1-1-1-1', 'a.最深', 'heading'),
  block('s1-2-1-1-1-1-1-p1', 's1-2-1-1-1-1-1', '最深处的话。'),
  block('s1-p3', 's1', '全章之后。'),
  block('s1x2', 's1x2', '一、又一个', 'heading'),
  {
    ...block('s1x2-t1', 's1x2', '指标\t2020年\n\n产值\t100', 'table'),
    rows: [[cell('指标', 2, 1, true), cell('2020年', 2, 1, true)], [], [cell('产值'), cell('100')]],
  },
  block('back-p1', 'back', '附件：1.分解表', 'attachments'),
  block('a1', 'a1', '附件1', 'heading'),
  block('a1-p1', 'a1', '分解表', 'heading'),
  block('a1-p2', 'a1', '总的说明。'),
  block('a1-s1', 'a1-s1', '一、表', 'heading'),
  block('a1-s1-p1', 'a1-s1', '（图略）', 'figure'),
];

const root = 'https://duizhao.example/';

/** A plan with everything that texts do out of order: boxes anywhere, levels left out, words between sections, a number twice, an empty row. */
export const skewed: AknPlan = {
  id: 'jia-industry-2021',
  title: '甲省规划 & “<新>”',
  planType: '专项规划',
  place: { id: 'jia', name: '甲省' },
  issuer: '甲省人民政府',
  documentNumber: '甲政〔2021〕1号',
  issued: null,
  period: { from: 2021, to: 2025 },
  seed: { file: 'jia-industry-2021.txt', sha256: '0'.repeat(64) },
  divisions,
  blocks,
  figures: [
    { block: 's1-p1', at: [5, 8] as unknown as AknPlan['figures'][number]['at'], url: `${root}targets/jia-industry-2021/5/` },
    { block: 's1x2-t1', at: [13, 16] as unknown as AknPlan['figures'][number]['at'], url: `${root}targets/jia-industry-2021/100/` },
  ],
  addresses: new Map(
    [...divisions, ...blocks].map(({ id }) => [
      id,
      `${root}plans/jia-industry-2021/${id.split('-')[0]}/${id.includes('-') ? `#${id}` : ''}`,
    ]),
  ),
  url: `${root}plans/jia-industry-2021/`,
  by: { name: '规划对照', url: root, release: '2026.11', releasedOn: null },
  unknown: '不详',
};
