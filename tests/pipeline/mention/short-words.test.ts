import { expect, it } from 'vitest';
import { cutsIn } from '../../../src/pipeline/mention/short-words.ts';

it.each<[0 | 1 | 2, string, string]>([
  [2, '扩大城市规模', '大城'],
  [2, '建设应用推广平台', '广平'],
  [2, '超大城市治理', '大城'],
  [2, '广大城乡居民', '大城'],
  [2, '落实重任丘陵', '任丘'],
  [2, '坚固安全屏障', '固安'],
  [2, '更新乡村面貌', '新乡'],
  [2, '面临城市更新', '临城'],
  [1, '建设大城市', '大城'],
  [1, '保障武安全', '武安'],
  [0, '支持大城、文安发展绿色建材', '大城'],
  [0, '发展风电、光伏', '风电'],
  [0, '发展新型显示产业', '新型显示'],
])('%i cuts: %s has %s', (cuts, text, word) => {
  const start = text.indexOf(word);
  expect(cutsIn(text)({ start, end: start + word.length })).toBe(cuts);
});
