import { describe, expect, it } from 'vitest';
import type { Format } from '../../src/cite/format.ts';
import { formats, formatted } from '../../src/cite/format.ts';
import { piecesOf, textOf } from '../../src/cite/guard.ts';
import type { CiteRecord } from '../../src/cite/record.ts';
import { data, hostile, known, page, unknown } from './records.ts';

const text = (record: CiteRecord, format: Format): string => textOf(formatted(record, format));

describe('GB/T 7714—2025', () => {
  it.each([
    [
      known,
      '甲省人民政府. 甲省产业发展三年行动计划：甲政发〔2018〕3号[EB/OL]. 规划对照2026.11版. 附件4 三、（六）第2段（2018-02-07）[引用日期]. https://duizhao.example/plans/jia-2018/a4/#a4-s3-6-p2.',
    ],
    [
      unknown,
      '[乙市人民政府]. [乙市产业发展三年行动计划][题名由编者拟定][EB/OL]. 规划对照2026.11版. [发布日期不详][引用日期]. https://duizhao.example/plans/yi-2018/.',
    ],
    [page, '规划对照. 按指标对照：产值[EB/OL]. 2026.11版. （2026-11-21）[引用日期]. https://duizhao.example/indicators/output/.'],
    [data, '规划对照. 规划全文与结构数据[DS/OL]. V2026.11. 规划对照（2026-11-21）[引用日期]. https://duizhao.example/data/.'],
    [
      { ...known, author: null, issued: { text: '2018-02-07', byEditor: true }, where: null },
      '甲省产业发展三年行动计划：甲政发〔2018〕3号[EB/OL]. 规划对照2026.11版. （[2018-02-07]）[引用日期]. https://duizhao.example/plans/jia-2018/a4/#a4-s3-6-p2.',
    ],
  ])('%#', (record, line) => expect(text(record, 'gbt7714-2025')).toBe(line));
});

describe('GB/T 7714—2025, author and date', () => {
  it.each([
    [
      known,
      '甲省人民政府，2018. 甲省产业发展三年行动计划：甲政发〔2018〕3号[EB/OL]. 规划对照2026.11版. 附件4 三、（六）第2段（2018-02-07）[引用日期]. https://duizhao.example/plans/jia-2018/a4/#a4-s3-6-p2.',
    ],
    [
      unknown,
      '[乙市人民政府]，[发布日期不详]. [乙市产业发展三年行动计划][题名由编者拟定][EB/OL]. 规划对照2026.11版. [引用日期]. https://duizhao.example/plans/yi-2018/.',
    ],
    [
      { ...known, author: null, where: null, number: null },
      '佚名，2018. 甲省产业发展三年行动计划[EB/OL]. 规划对照2026.11版. （2018-02-07）[引用日期]. https://duizhao.example/plans/jia-2018/a4/#a4-s3-6-p2.',
    ],
    [data, '规划对照，2026. 规划全文与结构数据[DS/OL]. V2026.11. 规划对照（2026-11-21）[引用日期]. https://duizhao.example/data/.'],
  ])('%#', (record, line) => expect(text(record, 'gbt7714-2025-author-date')).toBe(line));
});

it('GB/T 7714—2015 has half-width signs, and A/OL for a government’s notice', () => {
  expect(text(known, 'gbt7714-2015')).toBe(
    '甲省人民政府. 甲省产业发展三年行动计划: 甲政发〔2018〕3号[A/OL]. 规划对照2026.11版. 附件4 三、（六）第2段(2018-02-07)[引用日期]. https://duizhao.example/plans/jia-2018/a4/#a4-s3-6-p2.',
  );
});

it('APA names the issuer, the number, the place, the release and both dates; an unknown date is n.d.', () => {
  expect(text(known, 'apa')).toBe(
    '甲省人民政府. (2018, February 7). 甲省产业发展三年行动计划 (甲政发〔2018〕3号) [附件4 三、（六）第2段; 规划对照2026.11版; accessed 引用日期]. 规划对照. https://duizhao.example/plans/jia-2018/a4/#a4-s3-6-p2',
  );
  expect(text(unknown, 'apa')).toBe(
    '[乙市人民政府]. (n.d.). [乙市产业发展三年行动计划] [题名由编者拟定; 规划对照2026.11版]. 规划对照. Retrieved 引用日期, from https://duizhao.example/plans/yi-2018/',
  );
});

it('the short reference goes with a quotation', () => {
  expect(text(known, 'short')).toBe(
    '（甲省人民政府：《甲省产业发展三年行动计划》，甲政发〔2018〕3号，2018-02-07，附件4 三、（六）第2段，规划对照2026.11版，https://duizhao.example/plans/jia-2018/a4/#a4-s3-6-p2，[引用日期]）',
  );
});

describe('what can be filled in', () => {
  it.each(formats)('%s has the address and the reader’s date, each in a place of its own', (format) => {
    const slots = formatted(known, format).flatMap(({ slot, text }) => (slot === undefined ? [] : [[slot, text]]));
    expect(slots).toContainEqual(['url', known.url]);
    expect(slots).toContainEqual(['where', known.where]);
    expect(slots.filter(([slot]) => slot === 'accessed')).toHaveLength(1);
  });

  it('formats one record as if there had been no other', () => {
    const other = { ...known, key: 'jia-2018-1', url: 'https://duizhao.example/targets/jia-2018/1/', where: '一、第1段' };
    for (const format of formats) {
      const expected = text(known, format)
        .replaceAll(known.url, other.url)
        .replaceAll(known.where ?? '', other.where)
        .replaceAll(known.key, other.key);
      expect(text(other, format)).toBe(expected);
    }
  });
});

describe('a hostile title', () => {
  it.each(['gbt7714-2025', 'gbt7714-2025-author-date', 'gbt7714-2015', 'apa', 'short', 'ris'] as const)(
    'stands as it is in %s',
    (format) => {
      expect(text(hostile, format)).toContain(hostile.title.text);
    },
  );

  it('never turns the direction of a citation or breaks its line', () => {
    const turned = { ...known, title: { text: '甲\u202e省\u2067计划\u200f\nER  - \nTY  - BOOK\u0000\ufdd4\ue000', byEditor: false } };
    for (const format of formats) {
      const line = text(turned, format).replace(/\{(\w+)\}/g, '$1');
      expect(line).toContain('甲省计划 ER - TY - BOOK\ue000');
      expect(line).not.toMatch(/[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufdd0-\ufdef]|\p{Cc}(?<!\n)/u);
    }
  });

  it('leaves no mark of our own behind', () => {
    for (const format of formats) expect(piecesOf(text(hostile, format))).toHaveLength(1);
  });
});

it('APA names the place in the language of the page, all others in that of the plans', () => {
  const record: CiteRecord = { ...known, whereHere: '附件4 三、（六） paragraph 2' };
  expect(text(record, 'apa')).toContain('[附件4 三、（六） paragraph 2; ');
  expect(formats.filter((format) => format !== 'apa').map((format) => text(record, format))).toEqual(
    formats.filter((format) => format !== 'apa').map((format) => text(known, format)),
  );
});
