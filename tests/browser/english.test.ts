import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { htmlFiles } from './kinds.ts';
import { kindsInAll, site, visit, withPage } from './visit.ts';

const files = htmlFiles(site.dist).map(({ file }) => file);
const english = files.filter((file) => file.startsWith('en/')).map((file) => file.slice('en/'.length));
const isMoved = (file: string): boolean => /http-equiv="refresh"|name="gone"/.test(readFileSync(join(site.dist, file), 'utf8'));

describe('the site in English', () => {
  it('has every page of the Chinese one, and no other', () => {
    const chinese = files.filter((file) => !file.startsWith('en/') && file !== '404.html' && !isMoved(file));
    expect(chinese.filter((file) => !english.includes(file))).toEqual([]);
    expect(english.filter((file) => !chinese.includes(file))).toEqual([]);
  });

  it('names the same page in both languages', () => {
    for (const file of ['index.html', 'plans/index.html', 'compare/sectors/index.html'])
      for (const own of [file, `en/${file}`]) {
        const html = readFileSync(join(site.dist, own), 'utf8');
        const path = `/${file.replace('index.html', '')}`;
        const named = [...html.matchAll(/hreflang="([^"]+)" href="https?:\/\/[^/]+([^"]*)"/g)].map(([, language, address]) => [
          language,
          address,
        ]);
        expect(named).toEqual([
          ['zh-CN', path],
          ['en', `/en${path}`],
          ['x-default', path],
        ]);
      }
  });

  it('leads to the other language and back, with the question and the place on the page', async () => {
    await withPage({}, async (page) => {
      await visit(page, '/en/search/?q=graphene#results');
      await page.click('.other-language');
      await page.waitForURL('**/search/?q=graphene#results');
      expect(new URL(page.url()).pathname).toBe('/search/');
      await page.click('.other-language');
      await page.waitForURL('**/en/search/**');
    });
  });
});

it('has the characters of a place beside its name, and the unit of the data in the tooltip of a value', () => {
  const read = (file: string): string => readFileSync(join(site.dist, file), 'utf8');
  expect(read('en/places/hebei/index.html')).toMatch(/<h1>[^<]*Hebei\s*<span class="characters" lang="zh-CN">\s*河北\s*<\/span>/);
  expect(read('places/hebei/index.html')).not.toContain('class="characters"');
  expect(read('en/targets/hebei-industry-2016/1300/index.html')).toContain('<span title="17,000亿元">1.7 trillion yuan</span>');
});

it('tells reference managers that a plan is Chinese, and a page of ours what it is', () => {
  const languages = (file: string): (string | undefined)[] => {
    const html = readFileSync(join(site.dist, file), 'utf8');
    return [/name="citation_language" content="([^"]*)"/.exec(html)?.[1], /langid = \{(?:<[^>]*>)?(\w+)/.exec(html)?.[1]];
  };
  expect(languages('findings/index.html')).toEqual(['zh-CN', 'chinese']);
  expect(languages('en/findings/index.html')).toEqual(['en', 'english']);
  const plan = english.find((file) => /^plans\/[^/]+\/index\.html$/.test(file)) ?? '';
  expect(languages(`en/${plan}`)).toEqual(['zh-CN', 'chinese']);
});

/** What a page prints in Chinese and doesn't say to be Chinese. */
const unmarked = (): string[] => {
  const found: string[] = [];
  const walker = document.createTreeWalker(document.querySelector('main') ?? document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const inside = node.parentElement;
    if (!/\p{Script=Han}/u.test(node.textContent ?? '') || inside?.closest('svg, option, script, noscript, [data-format], textarea'))
      continue;
    if (inside?.closest('[lang]')?.getAttribute('lang') !== 'zh-CN') found.push((node.textContent ?? '').trim().slice(0, 60));
  }
  return found;
};

it.each(kindsInAll.filter(({ name }) => name.startsWith('en:')).map(({ name, path }) => [name, path]))(
  '%s says which words are Chinese',
  async (_, path) => {
    await withPage({ javaScriptEnabled: true }, async (page) => {
      await page.route('**/*.js', (route) => route.abort());
      await visit(page, path);
      expect(await page.evaluate(unmarked)).toEqual([]);
    });
  },
);

describe('questions in English', () => {
  it.each<[question: string, words: string, page: string]>([
    ['hydrogen in Hebei', '氢能', '/en/topics/hydrogen-energy/'],
    ['revenue from principal business by 2020', '主营业务收入', '/en/indicators/main-revenue/'],
    ['Xingtai new energy', '新能源', '/en/compare/sectors/energy/'],
    ['guidance funds', '引导基金', '/en/measures/guidance-funds/'],
    ['How many innovation platforms does Shijiazhuang want?', '创新平台', '/en/measures/innovation-platforms/'],
    ['new-energy vehicles', '新能源汽车', '/en/compare/sectors/nev/'],
    ['artificial intelligence', '人工智能', '/en/topics/artificial-intelligence/'],
    ['graphene', '石墨烯', '/en/topics/graphene/'],
    ['value added of strategic emerging industries', '增加值', '/en/indicators/value-added/'],
    ['big data in Henan', '大数据', '/en/topics/big-data/'],
    ['land supply', '用地', '/en/measures/land/'],
    ['labour productivity', '全员劳动生产率', '/en/indicators/labour-productivity/'],
    ['Which plans mention quantum communication?', '量子通信', '/en/topics/quantum-communication/'],
    ['third-generation semiconductors', '第三代半导体', '/en/topics/third-generation-semiconductors/'],
    ['biomedicine targets in Shijiazhuang', '生物医药健康', '/en/compare/sectors/bio/'],
    ['steel capacity', '压减钢铁产能', '/en/indicators/steel-capacity-cut/'],
    ['Hebei 2018 plan', '河北2018', '/en/plans/hebei-emerging-2018/'],
    ['talent recruitment', '人才引进', '/en/measures/talent-recruitment/'],
    ['industrial robots', '工业机器人', '/en/topics/industrial-robots/'],
    ['high-tech enterprises', '高新技术企业', '/en/indicators/high-tech-firms/'],
    ['Handan', '邯郸', '/en/places/handan/'],
  ])('%s', async (question, words, answer) => {
    await withPage({ locale: 'en-GB' }, async (page) => {
      await visit(page, `/en/search/?q=${encodeURIComponent(question)}`);
      await page.waitForFunction((href) => document.querySelector('#search-pages a')?.getAttribute('href') === href, answer, {
        timeout: 20_000,
      });
      expect(await page.textContent('#search-translated')).toContain(words);
    });
  });

  it('tell what was left out', async () => {
    await withPage({ locale: 'en-GB' }, async (page) => {
      await visit(page, '/en/search/?q=graphene+sandwiches');
      await page.waitForSelector('#search-translated:not([hidden])');
      expect(await page.textContent('#search-translated')).toContain('sandwiches');
    });
  });
});

it('a target can be cited in APA, and copied', async () => {
  await withPage({ locale: 'en-GB' }, async (page) => {
    const target = english.find((file) => /^targets\/[^/]+\/\d+\//.test(file)) ?? '';
    await visit(page, `/en/${target.replace('index.html', '')}`);
    expect(await page.textContent('#cite h3')).toBe('APA (7th edition)');
    expect(await page.textContent('#cite-apa')).toMatch(/\[[A-Z][^\]]+\].*Duizhao\. https?:/);
  });
});
