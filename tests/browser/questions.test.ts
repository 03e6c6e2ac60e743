import { describe, expect, it } from 'vitest';
import { site, visit, withPage } from './visit.ts';

/** A question that readers come with: a page that answers it, what stands there, what never does; and passages it leads to. */
interface Question {
  asked: string;
  path: string;
  says: (string | RegExp)[];
  never?: (string | RegExp)[];
  leadsTo: string[];
}

const questions: Question[] = [
  {
    asked: '邢台市到2020年战略性新兴产业增加值要达到多少？占多大比重？',
    path: '/plans/xingtai-emerging-2018/targets/',
    says: ['245亿元', '10%左右', '规划期2018—2020年，已结束'],
    never: ['=10%', '＝10%', '占规模以上工业10%'],
    leadsTo: ['/targets/xingtai-emerging-2018/1582/'],
  },
  {
    asked: '清河县在邢台的计划里承担什么？',
    path: '/places/qinghe/',
    says: ['新能源汽车特色园区及生物化工产业基地', '硬质合金', '循环经济工业园', '国家保密（清河）产业园', '未提及'],
    leadsTo: ['/plans/xingtai-emerging-2018/s2/#s2-9-p1', '/plans/xingtai-emerging-2018/s2/#s2-5-p1'],
  },
  {
    asked: '河南的节能环保产业到2020年是4000亿元还是5000亿元？',
    path: '/findings/',
    says: ['4000亿元', '5000亿元', '本站不判断以哪个为准'],
    never: ['自相矛盾', '印错了'],
    leadsTo: ['/plans/henan-emerging-2017/s2/', '/plans/henan-emerging-2017/s3/'],
  },
  {
    asked: '石家庄、邢台2020年战略性新兴产业增加值目标，各相当于河北目标的几成？',
    path: '/findings/',
    says: ['两份规划目标数之比为10%', '两份规划目标数之比为4.9%', '这不是对全省的实际贡献'],
    never: ['85.1%'],
    leadsTo: ['/plans/hebei-emerging-2018/s1/'],
  },
  {
    asked: '哪些规划提到石墨烯？',
    path: '/topics/graphene/',
    says: [/河北2016|2016/, '未提及', '未见这些词：石墨烯'],
    leadsTo: ['/plans/hebei-industry-2016/', '/plans/hebei-emerging-2018/a8/', '/plans/henan-emerging-2017/s3/'],
  },
  {
    asked: '人工智能在河北两份规划中的地位有什么变化？',
    path: '/topics/artificial-intelligence/',
    says: ['未见这些词：人工智能'],
    leadsTo: ['/plans/hebei-emerging-2018/a3/'],
  },
  {
    asked: '哪些规划设领导小组？其余用什么机制？',
    path: '/measures/leading-group/',
    says: ['领导小组', '未提及'],
    never: ['没有组织领导措施'],
    leadsTo: [
      '/plans/hebei-emerging-2018/s3/#s3-1-p1',
      '/plans/xingtai-emerging-2018/s3/#s3-1-p1',
      '/plans/shijiazhuang-emerging-2018/s4/#s4-1-p1',
    ],
  },
  {
    asked: '河北到2020年要建多少充电桩？邢台、河南呢？',
    path: '/topics/charging-infrastructure/',
    says: ['1970座', '65000个', '提及但无数字', '未提及', '充电装备', '充换电'],
    leadsTo: ['/plans/hebei-emerging-2018/a6/', '/plans/henan-emerging-2017/s3/', '/plans/xingtai-emerging-2018/s2/#s2-4-p1'],
  },
];

describe('the questions readers come with are answered without script, each with its passage', () => {
  it.each(questions)('$asked', async ({ path, says, never = [], leadsTo }) => {
    await withPage({ javaScriptEnabled: false }, async (page) => {
      await visit(page, path);
      const text = (await page.getByRole('main').textContent())?.replace(/\s+/g, '') ?? '';
      for (const words of says) expect(text).toMatch(typeof words === 'string' ? new RegExp(escaped(words)) : words);
      for (const words of never) expect(text).not.toMatch(typeof words === 'string' ? new RegExp(escaped(words)) : words);
      const links = await page
        .locator('main a')
        .evaluateAll((all) => all.map((link) => new URL(link.getAttribute('href') ?? '', document.baseURI).href));
      const own = links.map((href) => href.replace(site.url, ''));
      for (const target of leadsTo)
        expect(
          own.some((href) => href.startsWith(target)),
          `${path} leads to ${target}`,
        ).toBe(true);
    });
  });
});

const escaped = (words: string): string => words.replace(/\s+/g, '').replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

it('leads from home in two clicks to the places’ priorities for a sector, and in one to a place', async () => {
  await withPage({ javaScriptEnabled: false }, async (page) => {
    await visit(page, '/');
    await page.locator('main a[href*="/places/xingtai/"]').first().click();
    expect(await page.getByRole('main').innerText()).toContain('邢台');
    await visit(page, '/');
    await page.locator('main a[href*="/compare/sectors/"]').first().click();
    if (!/\/compare\/sectors\/[a-z]+\/$/.test(page.url())) await page.locator('main a[href*="/compare/sectors/bio/"]').first().click();
    const heads = await page.locator('main thead').first().innerText();
    for (const place of ['河北', '河南', '邢台', '石家庄']) expect(heads).toContain(place);
    const passages = await page.locator('main a[href*="/plans/"][href*="#"]').count();
    expect(passages).toBeGreaterThan(4);
  });
});
