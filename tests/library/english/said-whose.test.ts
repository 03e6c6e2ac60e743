import { expect, it } from 'vitest';
import { saidWhose } from '../../../src/library/english/said-whose.ts';

const words = {
  names: [{ zh: '东港高新技术产业开发区', aliases: ['东港高新区'], en: 'Donggang High-tech Zone' }],
  terms: [{ zh: '战略性新兴产业', en: 'strategic emerging industries' }, { zh: '氢能' }],
};

it.each<[subject: string | null, scope: string | null, what: string, said: string]>([
  ['战略性新兴产业', '全省', 'Value added', ', strategic emerging industries'],
  ['新型显示产业', '全省', 'Revenue', ', 新型显示产业'],
  [null, '东港高新区', 'Revenue', ', Donggang High-tech Zone'],
  ['新型显示产业', '东港高新技术产业开发区', 'Revenue', ', Donggang High-tech Zone, 新型显示产业'],
  ['东港高新区', '东港高新区', 'Revenue', ', Donggang High-tech Zone'],
  // A word that only begins like a term is none, and a term without English stays as printed
  ['战略性新兴产业投资基金', null, 'Size', ', 战略性新兴产业投资基金'],
  ['氢能', null, 'Output', ', 氢能'],
  // Said already, or of the whole territory, or of nobody
  ['战略性新兴产业', '全省', 'Firms in strategic emerging industries', ''],
  ['新型显示产业', '全市', '新型显示产业产值', ''],
  [null, '全市', 'Value added', ''],
  [null, null, 'Value added', ''],
])('%s in %s, %s', (subject, scope, what, said) => {
  expect(saidWhose({ subject, scope }, what, words)).toBe(said);
});
