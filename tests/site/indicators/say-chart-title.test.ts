import { expect, it } from 'vitest';
import { chartTitle } from '../../../src/site/indicators/say-chart-title.ts';
import { words } from '../../../src/strings/languages.ts';

const t = words('zh-CN');
const level = { mode: 'level', year: 2027 } as const;

it.each<[string, Parameters<typeof chartTitle>[0], [string, string] | undefined]>([
  ['海洋产业增加值（到期达到，2027年）', { ...level, name: '增加值', subject: '海洋产业' }, undefined],
  ['茶产业全产业链产值（到期达到，2027年）', { ...level, name: '茶产业全产业链产值', subject: '茶产业' }, undefined],
  ['粮食产能（期内新增）', { name: '粮食产能', subject: null, mode: 'add', year: null }, undefined],
  ['福建与宁德：锂电新能源产值（年均增长，2027年）', { name: '产值', subject: '锂电新能源', mode: 'growth', year: 2027 }, ['福建', '宁德']],
  ['江苏与盐城：风电装机容量（到期达到，2027年）', { ...level, name: '风电装机容量', subject: '风电' }, ['江苏', '盐城']],
])('%s', (title, drawn, pair) => expect(chartTitle(drawn, t, pair)).toBe(title));
