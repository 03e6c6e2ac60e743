import { describe, expect, it } from 'vitest';
import { findPages } from '../../src/search/page-find.ts';
import type { Fit, KnownPage, PageQuestion, SitePage } from '../../src/search/page-record.ts';
import { bundlesOf, recordNumbers, wholePages } from '../../src/search/page-source.ts';
import { fitOf } from '../../src/search/page-terms.ts';
import { readQuery } from '../../src/search/query.ts';
import { sitePages } from './site-pages.ts';

const own = await sitePages();
const site = wholePages(own);

/** A page of a site about other places, other industries and other years. */
const page = (id: string, name: string, more: Partial<SitePage> = {}): SitePage => ({
  id,
  kind: id.split('/')[0] as SitePage['kind'],
  name,
  what: '',
  line: '',
  path: `${id}/`,
  also: [],
  everyday: [],
  words: [],
  weight: 1,
  ...more,
});

const other = wholePages([
  page('place/yunnan', '云南省', { also: ['云南'] }),
  page('place/qujing', '曲靖市', { also: ['曲靖'], weight: 9 }),
  page('topic/pumped-storage', '抽水蓄能', { everyday: ['水电站储能'], weight: 4 }),
  page('topic/pumped-storage-units', '抽水蓄能机组'),
  page('topic/flowers', '鲜切花', { also: ['花卉'], everyday: ['鲜花', '玫瑰'] }),
  page('sector/flowers', '花卉园艺', { also: ['花卉'] }),
  page('measure/one-plan', '一张图管理'),
  page('indicator/tourists', '接待游客人次', { weight: 20 }),
  page('plan/yunnan-tourism-2021', '云南省“十四五”文化和旅游发展规划', {
    also: ['云南2021', '云政办发〔2021〕36号', '《云南省文旅规划》'],
    words: ['专项规划'],
  }),
  page('chapter/yunnan-tourism-2021/s3', '三、培育旅游新业态', { also: ['培育旅游新业态', '云南2021培育旅游新业态'] }),
  page('name/dali-base', '大理花卉示范基地'),
  page('index/topics', '技术与产品', { also: ['技术', '花卉'] }),
]);

async function ask(source: typeof site, q: string, known?: PageQuestion['known']): Promise<[string, Fit][]> {
  const words = readQuery(q).parts.map(({ text }) => text);
  const found = await findPages({ words, ...(known && { known }) }, source);
  return found.map(({ page: { id }, fit }) => [id, fit]);
}

describe('a page by what it is called', () => {
  it.each<[string, string, Fit]>([
    ['清河县', 'name/qinghe', 'name'],
    ['光伏', 'topic/photovoltaics', 'name'],
    ['领导小组', 'measure/leading-group', 'name'],
    ['生物医药', 'sector/bio', 'also'],
    ['河北2018', 'plan/hebei-emerging-2018', 'also'],
    ['冀政发〔2018〕3号', 'plan/hebei-emerging-2018', 'also'],
    ['冀政发[2018]3号', 'plan/hebei-emerging-2018', 'also'],
    ['冀政发（2018）3', 'plan/hebei-emerging-2018', 'begins'],
    ['冀政发 2018 3号', 'plan/hebei-emerging-2018', 'also'],
    ['邢台市', 'place/xingtai', 'name'],
    ['3D打印', 'topic/additive-manufacturing', 'also'],
    ['主营业务收入', 'indicator/main-revenue', 'name'],
    ['河北2018 附件4', 'chapter/hebei-emerging-2018/a4', 'also'],
    ['下载', 'index/data', 'also'],
  ])('%s', async (q, id, fit) => {
    expect((await ask(site, q))[0]).toEqual([id, fit]);
  });

  it.each<[string, string, Fit]>([
    ['云南省', 'place/yunnan', 'name'],
    ['曲靖', 'place/qujing', 'also'],
    ['抽水蓄能', 'topic/pumped-storage', 'name'],
    ['水电站储能', 'topic/pumped-storage', 'everyday'],
    ['玫瑰', 'topic/flowers', 'everyday'],
    ['花卉', 'topic/flowers', 'also'],
    ['云政办发[2021]36号', 'plan/yunnan-tourism-2021', 'also'],
    ['云政办发【2021】36号', 'plan/yunnan-tourism-2021', 'also'],
    ['《云南省文旅规划》', 'plan/yunnan-tourism-2021', 'also'],
    ['云南2021', 'plan/yunnan-tourism-2021', 'also'],
    ['接待游客', 'indicator/tourists', 'begins'],
    ['示范基地', 'name/dali-base', 'inside'],
    ['云南2021 新业态', 'chapter/yunnan-tourism-2021/s3', 'words'],
    ['云南 专项规划', 'plan/yunnan-tourism-2021', 'words'],
  ])('%s', async (q, id, fit) => {
    expect((await ask(other, q))[0]).toEqual([id, fit]);
  });
});

describe('the order of what fits', () => {
  it('a name, another name, a beginning; kinds in their order, what has most first', async () => {
    expect((await ask(other, '花卉')).map(([id]) => id)).toEqual(['topic/flowers', 'sector/flowers', 'index/topics']);
    expect((await ask(other, '抽水蓄能')).map(([id]) => id)).toEqual(['topic/pumped-storage', 'topic/pumped-storage-units']);
  });

  it.each([
    ['曲靖 鲜花', ['topic/flowers', 'place/qujing']],
    ['曲靖有哪些花卉', ['topic/flowers', 'place/qujing']],
    ['云南的抽水蓄能要建多少', ['topic/pumped-storage', 'place/yunnan']],
  ])('%s: each word has its page, things before places', async (q, ids) => {
    expect((await ask(other, q)).map(([id]) => id).slice(0, 2)).toEqual(ids);
  });

  it('what is known to answer stands above what the words find, and once', async () => {
    const found = await ask(other, '曲靖 鲜花', [{ id: 'place/qujing', name: '曲靖市' }]);
    expect(found.slice(0, 2)).toEqual([
      ['place/qujing', 'known'],
      ['topic/flowers', 'everyday'],
    ]);
    expect(found.filter(([id]) => id === 'place/qujing')).toHaveLength(1);
  });
});

describe('where words are left that no vocabulary knows', () => {
  const known = [{ id: 'topic/flowers', name: '鲜切花' }];
  const left = async (q: string): Promise<string[]> =>
    (await findPages({ words: [q], known, left: [q] }, other)).map(({ page: { id } }) => id);

  it('a name that holds that of a page known stands before it', async () => {
    expect((await left('大理花卉示范基地在哪些规划里出现')).slice(0, 2)).toEqual(['name/dali-base', 'topic/flowers']);
  });

  it('other names stand after it', async () => {
    expect((await left('曲靖的花卉和锕锕'))[0]).toBe('topic/flowers');
    expect(await left('曲靖的花卉和锕锕')).toContain('place/qujing');
  });
});

describe('a page that is known to answer', () => {
  const numbers = recordNumbers(own);
  const known = (id: string, record = numbers.get(id)): KnownPage => ({
    id,
    name: own.find((each) => each.id === id)?.name ?? '',
    ...(record !== undefined && { record }),
  });

  it.each([
    ['in its record', known('topic/graphene')],
    ['by its name where its record is another', known('topic/graphene', 9_999)],
    ['by its name where no record is given', { id: 'topic/graphene', name: '石墨烯' }],
  ])('is opened %s', async (_, page) => {
    expect((await ask(site, '它在哪里', [page]))[0]).toEqual(['topic/graphene', 'known']);
  });

  it('needs no look at names where it bears the whole question, or every word of it', async () => {
    const asked: string[] = [];
    const watched: typeof site = {
      holding: (probe) => (asked.push(probe.text), site.holding(probe)),
      record: (number) => site.record(number),
    };
    await ask(watched, '石墨烯', [known('topic/graphene')]);
    await ask(watched, '邢台 石墨烯', [known('topic/graphene'), known('place/xingtai')]);
    expect(asked).toEqual([]);
    await ask(watched, '邢台 石墨烯', [known('topic/graphene')]);
    expect(asked).not.toEqual([]);
  });

  it('of no page that there is, nothing comes', async () => {
    expect(await ask(other, '火星', [{ id: 'index/mars', name: '火星图', record: 0 }])).toEqual([]);
  });
});

it.each(['', '。', '“”', '()', '火星', 'x'.repeat(100), '\ud800', '<b>'])('of %j nothing is found, and nothing breaks', async (q) => {
  expect(await ask(other, q)).toEqual([]);
});

it('every page of the site is found first, or among the first three, by its own name', async () => {
  const lost: string[] = [];
  const unlike: string[] = [];
  for (const { id, name } of own) {
    const at = (await ask(site, `“${name}”`)).findIndex(([each]) => each === id);
    if (at < 0) lost.push(id);
    else if (at > 2) unlike.push(`${id} is number ${at + 1}`);
  }
  // Chapters of several plans bear one name, and so do figures worth checking.
  expect(unlike.filter((said) => !/^(chapter|finding)/.test(said))).toEqual([]);
  expect(lost).toEqual([]);
});

it('ids are unique, addresses have no slash in front, and no bundle is lost', () => {
  expect(new Set(own.map(({ id }) => id)).size).toBe(own.length);
  expect(own.filter(({ path }) => path.startsWith('/') || path === '').map(({ id }) => id)).toEqual([]);
  expect(bundlesOf(own).flat()).toHaveLength(own.length);
});

it('a page fits by its names only where they are the whole, the beginning or a part', () => {
  const flowers = page('topic/flowers', '鲜切花', { also: ['花卉'], everyday: ['鲜花'], words: ['云花'] });
  expect(fitOf(flowers, { how: 'is', text: '鲜' })).toBeNull();
  expect(fitOf(flowers, { how: 'begins', text: '鲜' })).toBe('begins');
  expect(fitOf(flowers, { how: 'begins', text: '切花' })).toBeNull();
  expect(fitOf(flowers, { how: 'inside', text: '切花' })).toBe('inside');
  expect(fitOf(flowers, { how: 'inside', text: '云花' })).toBe('inside');
  expect(fitOf(flowers, { how: 'is', text: '云花' })).toBeNull();
});
