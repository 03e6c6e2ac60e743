import { expect, it } from 'vitest';
import { headlineFigures } from '../../../src/pipeline/priority/headline-figures.ts';

const divisions = [
  { id: 's1', parent: null, title: '总体要求' },
  { id: 's1-3', parent: 's1', title: '发展目标' },
  { id: 's2', parent: null, title: '重点任务' },
  { id: 's2-9', parent: 's2', title: '年度目标' },
];
const blocks = ['s1-p1', 's1-3-p1', 's1-3-t1', 's2-p1', 's2-9-p1'].map((id) => ({ id, division: id.replace(/-[pt]\d+$/, '') }));
const figure = (block: string, measure: string, sectors = ['all'], kind: 'target' | 'baseline' = 'target') => ({
  id: `guangxi-sugar-2021/${block}/${measure}`,
  kind,
  block,
  measure,
  sectors,
});
const chosen = (...figures: ReturnType<typeof figure>[]) =>
  headlineFigures({ divisions, blocks, figures }).map((id) => id.split('/').slice(1).join(' '));

it.each([
  [
    'value added, revenue and share of the whole',
    [figure('s1-3-p1', '增加值'), figure('s1-3-p1', '营业收入')],
    ['s1-3-p1 增加值', 's1-3-p1 营业收入'],
  ],
  ['no rate of value added', [figure('s1-3-p1', '增加值率')], []],
  ['nothing that counts things', [figure('s1-3-p1', '高新技术企业'), figure('s1-3-p1', '总产值')], ['s1-3-p1 总产值']],
  ['nothing of one industry', [figure('s1-3-p1', '主营业务收入', ['steel'])], []],
  ['nothing measured', [figure('s1-3-p1', '增加值', ['all'], 'baseline')], []],
  ['nothing of a table', [figure('s1-3-t1', '增加值')], []],
  ['nothing outside goals', [figure('s1-p1', '增加值'), figure('s2-p1', '增加值')], []],
  ['nothing of later goals', [figure('s1-3-p1', '增加值'), figure('s2-9-p1', '营业收入')], ['s1-3-p1 增加值']],
  ['each measure once', [figure('s1-3-p1', '增加值'), figure('s1-3-p1', '增加值')], ['s1-3-p1 增加值']],
  [
    'three at most',
    ['增加值', '营业收入', '总产值', '增加值占GDP比重'].map((measure) => figure('s1-3-p1', measure)),
    ['s1-3-p1 增加值', 's1-3-p1 营业收入', 's1-3-p1 总产值'],
  ],
])('the headline is %s', (_, figures, ids) => expect(chosen(...figures)).toEqual(ids));
