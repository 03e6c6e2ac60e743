import { expect, it } from 'vitest';
import { type MarkedTerm, markTerms as markWith } from '../../../src/site/glossary/mark-terms.ts';

const term = (zh: string, rest: Partial<MarkedTerm> = {}): MarkedTerm => ({
  id: 'x',
  name: zh,
  zh,
  aliases: [],
  not: [],
  short: '解释',
  ...rest,
});
const terms = [
  term('增加值', { aliases: ['工业增加值'], not: ['增加值率', '工业增加值率'] }),
  term('产业集群'),
  term('首台（套）', { aliases: ['首批次'], short: '“第一台”的"奖励"' }),
  term('同口径', { aliases: ['口径'], not: ['大口径'] }),
];

const markTerms = (html: string, among: readonly MarkedTerm[]) => markWith(html, among, (word) => `${word}的解释`);

/** The words marked, in their order, and the text of the whole. */
const markedIn = (html: string) => [...markTerms(html, terms).html.matchAll(/<dfn[^>]*>(.*?)<button/g)].map(([, word]) => word);
const textOf = (html: string) => html.replace(/<[^>]*>/g, '');

it.each([
  ['in a sentence', '<p>到2025年，四川增加值达到3000亿元</p>', ['增加值']],
  ['once a page', '<p>增加值占比</p><p>增加值再提高</p>', ['增加值']],
  ['the longer word first', '<p>浙江规模以上工业增加值增长7%</p>', ['工业增加值']],
  ['one term once, whichever of its words comes first', '<p>工业增加值和增加值</p>', ['工业增加值']],
  ['not in a longer word of another meaning', '<p>工业增加值率、大口径无缝钢管</p>', []],
  ['not where 化 makes another word of it', '<p>推进产业集群化、集约化，产业集群化水平</p>', []],
  ['after a look-alike', '<p>大口径钢管，统计口径见附表</p>', ['口径']],
  ['not in a link', '<p><a href="/x">产业集群</a>和产业集群</p>', ['产业集群']],
  [
    'not in a button, a label, a summary or a contents list',
    '<button>增加值</button><label>增加值</label><summary>增加值</summary><nav>增加值</nav>',
    [],
  ],
  ['not in the title of the page, but in other headings', '<h1>产业集群</h1><h2>产业集群</h2>', ['产业集群']],
  ['not where nobody sees it', '<p hidden>增加值</p><span class="hidden">增加值</span><input hidden><p>增加值</p>', ['增加值']],
  ['after nested elements of a closed one', '<svg><g><svg>增加值</svg>增加值</g></svg>产业集群', ['产业集群']],
  ['not in attributes, comments or scripts', '<img alt="增加值 > 1"><!-- 增加值 --><script>"增加值"</script><style>增加值{}</style>', []],
  ['after an attribute that holds a >', '<p data-json=\'{"a":">增加值"}\'>产业集群</p>', ['产业集群']],
  ['in text without an element', '陕西的首批次材料', ['首批次']],
])('a term is marked %s', (_, html, words) => {
  expect(markedIn(html)).toEqual(words);
});

it('the text of the page stays as it is, and no term changes it', () => {
  const html = '<p>广东2023年首批次、首台（套）和产业集群</p>';
  expect(textOf(markTerms(html, terms).html)).toBe(textOf(html));
  expect(markTerms(html, []).html).toBe(html);
});

it('the button over the word opens the explanation by its id; the attribute names the term where the word is another', () => {
  const { html, used } = markTerms('<p>首批次</p>', terms);
  expect(html).toBe(
    '<p><dfn class="term" data-gloss="首台（套）：“第一台”的&quot;奖励&quot;">首批次<button type="button" popovertarget="gloss-x" popovertargetaction="show" interestfor="gloss-x" aria-label="首批次的解释"></button></dfn></p>',
  );
  expect(used.map(({ zh }) => zh)).toEqual(['首台（套）']);
});

it('terms are named in the order of the page', () => {
  expect(markTerms('<p>产业集群的增加值</p>', terms).used.map(({ zh }) => zh)).toEqual(['产业集群', '增加值']);
});
