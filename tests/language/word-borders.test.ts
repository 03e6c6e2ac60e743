import { expect, it } from 'vitest';
import { straddles } from '../../src/language/word-borders.ts';

it.each([
  ['加强考核能力建设', '核能'],
  ['开通航线12条', '通航'],
  ['观光热线全年开放', '光热'],
  ['提高分配水平', '高分'],
  ['集中药品采购', '中药'],
  ['提升存储能力', '储能'],
  ['增强防风能力', '风能'],
  ['当地铁路部门', '地铁'],
  ['鼓励企业主动漫画创作', '动漫'],
  ['保障重点供应', '点供'],
  ['保证企业用电', '证企'],
  ['协会发展会员18家', '展会'],
  ['推进交通信息化', '通信'],
  ['减轻工作量', '轻工'],
  ['聚焦作用发挥', '焦作'],
  ['集中兴建厂房', '中兴'],
  ['扩大城市规模', '大城'],
])('in %s no %s stands: two other words meet there', (text, word) => {
  const start = text.indexOf(word);
  expect(straddles(text, start, start + word.length)).toBe(true);
});

it.each([
  ['有序发展核能供热', '核能'],
  ['综合利用风能资源', '风能'],
  ['建设海上风电场', '风电'],
  ['光伏机组和风电场', '风电'],
  ['全市中药材种植面积', '中药'],
  ['全国生物质成型燃料', '生物'],
  ['发展壮大唐山高新区', '唐山'],
  ['加大招商引智力度', '引智'],
  ['推广新型储能技术', '储能'],
  ['焦作用好山水资源', '焦作'],
  ['发展移动通信设备', '通信'],
  ['培育医药健养产业', '医药健养'],
])('%s has %s', (text, word) => {
  const start = text.indexOf(word);
  expect(straddles(text, start, start + word.length)).toBe(false);
});
