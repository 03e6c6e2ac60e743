import { describe, expect, it } from 'vitest';
import { checkMoved } from '../../src/ledger/check-moved.ts';
import { type Built, checkSite } from '../../src/ledger/check-site.ts';
import { departuresOf, follow } from '../../src/ledger/departures.ts';
import { noticeOf } from '../../src/ledger/notice.ts';
import { readMoved } from '../../src/ledger/read-moved.ts';
import { redirects } from '../../src/ledger/redirects.ts';
import type { LedgerRow } from '../../src/model/published/ledger.ts';
import { printProblem } from '../../src/model/problem.ts';

const addresses: [address: string, words?: string][] = [
  ['/a/'],
  ['/b/'],
  ['/topics/cold-chain/'],
  ['/data/tools.csv'],
  ['/data/tools.xlsx'],
  ['/data/plans/jilin-food-2021.json'],
  ['/plans/jilin-food-2021/'],
  ['/plans/jilin-food-2021.txt'],
  ['/plans/jilin-food-2021/s1/'],
  ['/plans/jilin-food-2021/s1/#s1-p1', 'aaaaaaaaaa'],
  ['/plans/jilin-food-2021/s1/#s1-p2', 'bbbbbbbbbb'],
  ['/plans/jilin-food-2021-draft/'],
  ['/targets/jilin-food-2021/52/'],
  ['/targets/jilin-food-2021/52.json'],
  ['/compare/texts/gansu-food-2021--jilin-food-2021/'],
  ['/method/#c-jilin-food-2021-77', 'cccccccccc'],
];
const ledger = addresses.map(([address, words = '']): LedgerRow => ({ address, release: '2026.11', words }));
const all = ledger.map(({ address }) => address);
const yaml = (...records: string[]) =>
  `# addresses\n${records.map((one) => `- { ${one}${one.includes('release') ? '' : ', release: "2026.12"'}, reason: 改名 }\n`).join('')}`;
const linesOf = (...records: string[]) => readMoved(yaml(...records)).lines;

/** Every problem of a moved.yml before the site is built. */
function said(...records: string[]): string[] {
  const { lines, problems } = readMoved(yaml(...records));
  return [...problems, ...checkMoved(lines, ledger, ['2026.10', '2026.11'])].map(printProblem);
}

const form = 'The head of the file shows the forms.';
const site = 'is no address of this site: it begins with one / and names no host, no query and no parent folder';

describe('before the build', () => {
  it.each([
    [['from: /a/, to: /c/']],
    [['from: /a/, gone: 某页']],
    [['from: /a/, to: "/b/#x"', 'from: /topics/cold-chain/, to: /b/']],
    [['prefix: /plans/jilin-food-2021/, to: /plans/jilin-meat-2021/']],
    [['plan: jilin-food-2021, to: jilin-meat-2021']],
    [['plan: jilin-food-2021, gone: 吉林省食品产业规划', 'from: /plans/jilin-food-2021/, to: /b/']],
    [['from: /data/tools.csv, gone: 政策措施表']],
    [['from: /data/tools.xlsx, to: /data/measures.xlsx']],
  ])('%j is right', (records) => {
    expect(said(...records)).toEqual([]);
  });

  it.each<[what: string, records: string[], problems: string[]]>([
    ['another host', ['from: /a/, to: //evil.example/'], [`seeds/moved.yml:2:20 [moved] to "//evil.example/": ${site}. ${form}`]],
    [
      'a whole URL',
      ['from: /a/, to: "https://evil.example/"'],
      [`seeds/moved.yml:2:20 [moved] to "https://evil.example/": ${site}. ${form}`],
    ],
    ['a script', ['from: /a/, to: "javascript:alert(1)"'], [`seeds/moved.yml:2:20 [moved] to "javascript:alert(1)": ${site}. ${form}`]],
    ['a backslash', ["from: /a/, to: '/\\evil.example/'"], [`seeds/moved.yml:2:20 [moved] to "/\\\\evil.example/": ${site}. ${form}`]],
    ['a way up', ['from: /a/, to: /../etc/'], [`seeds/moved.yml:2:20 [moved] to "/../etc/": ${site}. ${form}`]],
    ['a query', ['from: /a/, to: "/b/?q=1"'], [`seeds/moved.yml:2:20 [moved] to "/b/?q=1": ${site}. ${form}`]],
    [
      'neither to nor gone',
      ['from: /a/'],
      [`seeds/moved.yml:2:3 [moved] the record: says where it went (to) or what was there (gone): one of the two. ${form}`],
    ],
    [
      'both to and gone',
      ['from: /a/, to: /b/, gone: 某页'],
      [`seeds/moved.yml:2:3 [moved] the record: says where it went (to) or what was there (gone): one of the two. ${form}`],
    ],
    [
      'nothing that moved',
      ['to: /b/'],
      [`seeds/moved.yml:2:3 [moved] the record: names what moved by one of from, prefix and plan. ${form}`],
    ],
    [
      'a prefix that cuts a name',
      ['prefix: /plans/jilin, to: /plans/gansu/'],
      [
        `seeds/moved.yml:2:13 [moved] prefix "/plans/jilin": ends in /, . or -, so that it cuts no name in two. ${form}`,
        `seeds/moved.yml:2:31 [moved] to "/plans/gansu/": ends as the prefix does. ${form}`,
      ],
    ],
    ['a field nobody knows', ['from: /a/, to: /b/, why: x'], [`seeds/moved.yml:2:3 [moved] the record: Unrecognized key: "why". ${form}`]],
    [
      'an address never published',
      ['from: /c/, to: /b/'],
      ['seeds/moved.yml:2 [moved] /c/: no such address was ever published. Correct it, or delete the record.'],
    ],
    [
      'a prefix of nothing',
      ['from: /a/, to: /b/', 'prefix: /news/, to: /b/'],
      ['seeds/moved.yml:3 [moved] /news/: no such address was ever published. Correct it, or delete the record.'],
    ],
    [
      'two records for one address',
      ['from: /a/, to: /b/', 'from: /a/, gone: 某页'],
      ['seeds/moved.yml:3 [moved] /a/ has a record already, in line 2. Keep one of the two.'],
    ],
    [
      'a round',
      ['from: /a/, to: /b/', 'from: /b/, to: /a/'],
      [
        'seeds/moved.yml:2 [moved] goes round: /a/ → /b/ → /a/. Let the last record of the chain lead to an address that stays.',
        'seeds/moved.yml:3 [moved] goes round: /b/ → /a/ → /b/. Let the last record of the chain lead to an address that stays.',
      ],
    ],
    [
      'itself',
      ['from: /a/, to: /a/'],
      ['seeds/moved.yml:2 [moved] goes round: /a/ → /a/. Let the last record of the chain lead to an address that stays.'],
    ],
    [
      'a prefix into itself',
      ['prefix: /topics/, to: /topics/all/'],
      [
        'seeds/moved.yml:2 [moved] goes round: /topics/cold-chain/ → /topics/all/cold-chain/ → /topics/all/all/cold-chain/. Let the last record of the chain lead to an address that stays.',
      ],
    ],
    [
      'a release that never was',
      ['from: /a/, to: /b/, release: "2026.09"'],
      ['seeds/moved.yml:2 [moved] 2026.09 is no release. Name one of 2026.10, 2026.11, or the next.'],
    ],
    [
      'a name that is no release’s',
      ['from: /a/, to: /b/, release: soon'],
      [`seeds/moved.yml:2:34 [moved] release "soon": a release is named 2026.12 or 2026.12.2. ${form}`],
    ],
    [
      'the release that published it',
      ['from: /a/, to: /b/, release: "2026.11"'],
      ["seeds/moved.yml:2 [moved] 2026.11 can't have moved /a/: 2026.11 published it. Name the later release that moves it."],
    ],
    [
      'two next releases',
      ['from: /a/, to: /c/', 'from: /b/, to: /c/, release: "2027.01"'],
      ['seeds/moved.yml:3 [moved] 2027.01 is not the next release: that is 2026.12. Name the same release in every new record.'],
    ],
    [
      'a workbook that is gone',
      ['from: /data/tools.xlsx, gone: 政策措施表'],
      [
        "seeds/moved.yml:2 [moved] /data/tools.xlsx is a kind of file that can't say where it went. Send it to a file of its kind, or keep it.",
      ],
    ],
  ])('%s is a problem at its line', (_what, records, problems) => {
    expect(said(...records)).toEqual(problems);
  });

  it('a release that is being made is the only next one', () => {
    const problems = checkMoved(linesOf('from: /a/, to: /b/'), ledger, ['2026.11'], '2027.01');
    expect(problems.map(({ message }) => message)).toEqual(['2026.12 is not the next release: that is 2027.01.']);
  });

  it('what isn’t YAML, or no list, is a problem too; an empty file is none', () => {
    expect(readMoved('- { from: /a/').problems.map(({ line, rule, fatal }) => [line, rule, fatal])).toEqual([[1, 'moved', true]]);
    expect(readMoved('from: /a/').problems.map(printProblem)).toEqual([
      'seeds/moved.yml:1 [moved] is no list. Begin each record with "- ".',
    ]);
    expect([readMoved('# nothing\n'), readMoved('[]\n')]).toEqual([
      { lines: [], problems: [] },
      { lines: [], problems: [] },
    ]);
  });
});

describe('where an address is now', () => {
  const now = (...records: string[]) =>
    Object.fromEntries(departuresOf(linesOf(...records), all).map(({ from, to, gone }) => [from, to ?? `gone: ${gone}`]));

  it('a plan’s new id in one line: pages, anchors, files, targets, misprints, comparisons, and no other plan’s', () => {
    expect(now('plan: jilin-food-2021, to: jilin-food-2022')).toEqual({
      '/data/plans/jilin-food-2021.json': '/data/plans/jilin-food-2022.json',
      '/plans/jilin-food-2021/': '/plans/jilin-food-2022/',
      '/plans/jilin-food-2021.txt': '/plans/jilin-food-2022.txt',
      '/plans/jilin-food-2021/s1/': '/plans/jilin-food-2022/s1/',
      '/plans/jilin-food-2021/s1/#s1-p1': '/plans/jilin-food-2022/s1/#s1-p1',
      '/plans/jilin-food-2021/s1/#s1-p2': '/plans/jilin-food-2022/s1/#s1-p2',
      '/targets/jilin-food-2021/52/': '/targets/jilin-food-2022/52/',
      '/targets/jilin-food-2021/52.json': '/targets/jilin-food-2022/52.json',
      '/compare/texts/gansu-food-2021--jilin-food-2021/': '/compare/texts/gansu-food-2021--jilin-food-2022/',
      '/method/#c-jilin-food-2021-77': '/method/#c-jilin-food-2022-77',
    });
  });
  it('a prefix takes everything below it, an address of its own goes before', () => {
    expect(now('prefix: /plans/jilin-food-2021/, to: /plans/x/', 'from: "/plans/jilin-food-2021/s1/#s1-p2", gone: 第二段')).toEqual({
      '/plans/jilin-food-2021/': '/plans/x/',
      '/plans/jilin-food-2021/s1/': '/plans/x/s1/',
      '/plans/jilin-food-2021/s1/#s1-p1': '/plans/x/s1/#s1-p1',
      '/plans/jilin-food-2021/s1/#s1-p2': 'gone: 第二段',
    });
  });
  it('a chain is followed to its end, whatever its records are', () => {
    expect(now('from: /a/, to: /b/', 'from: /b/, to: /c/')).toEqual({ '/a/': '/c/', '/b/': '/c/' });
    expect(now('prefix: /targets/jilin-food-2021/, to: /goals/', 'from: /goals/52/, gone: 一个目标')).toEqual({
      '/targets/jilin-food-2021/52/': 'gone: 一个目标',
      '/targets/jilin-food-2021/52.json': '/goals/52.json',
    });
  });
  it('two prefixes that grow for ever go round', () => {
    expect(follow(linesOf('prefix: /topics/, to: /goods/all/', 'prefix: /goods/, to: /topics/'), '/topics/cold-chain/')).toHaveProperty(
      'round',
    );
  });
});

describe('after the build', () => {
  const built = (published: [string, string?][], ids: Record<string, string[]> = {}): Built => ({
    published: published.map(([address, words = '']) => ({ address, words })),
    idsOf: (page) => (page in ids ? new Set(ids[page]) : null),
  });
  const found = (site: Built, ...records: string[]) => checkSite(departuresOf(linesOf(...records), all), ledger, site).map(printProblem);
  const section: [string, string?][] = [
    ['/plans/x/'],
    ['/plans/x/s1/'],
    ['/plans/x/s1/#s1-p1', 'aaaaaaaaaa'],
    ['/plans/x/s1/#s1-p2', 'bbbbbbbbbb'],
  ];
  const ids = { '/plans/x/s1/': ['s1-p1', 's1-p2'] };
  const renamed = 'prefix: /plans/jilin-food-2021/, to: /plans/x/';

  it('a prefix is right where each address has its match with the same words', () => {
    expect(found(built(section, ids), renamed)).toEqual([]);
  });
  it.each<[what: string, site: Built, record: string, problem: string]>([
    [
      'other words under a prefix',
      built([...section.slice(0, 3), ['/plans/x/s1/#s1-p2', 'dddddddddd']], ids),
      renamed,
      '/plans/jilin-food-2021/s1/#s1-p2 → /plans/x/s1/#s1-p2: other words stand there. Give this address a record of its own.',
    ],
    [
      'missing addresses under a prefix, told once',
      built(section.slice(0, 1)),
      renamed,
      '/plans/jilin-food-2021/s1/ → /plans/x/s1/: the site has no such address, and 2 more such. Name one that it has.',
    ],
    ['a page that isn’t there', built([]), 'from: /a/, to: /c/', '/a/ → /c/: the site has no such address. Name one that it has.'],
    [
      'an anchor that isn’t there',
      built([['/c/']], { '/c/': ['x'] }),
      'from: /a/, to: "/c/#y"',
      '/a/ → /c/#y: the site has no such address. Name one that it has.',
    ],
    [
      'an address that still lives',
      built([['/a/'], ['/b/']]),
      'from: /a/, to: /b/',
      '/a/ still stands in the site. Delete the record, or what stands there.',
    ],
    [
      'an anchor whose page says nothing',
      built([['/method/'], ['/c/']], { '/method/': [] }),
      'from: "/method/#c-jilin-food-2021-77", to: /c/',
      "/method/#c-jilin-food-2021-77: the page /method/ doesn't say where it went. Let the page show the anchors that left it.",
    ],
  ])('%s is a problem', (_what, site, record, problem) => {
    expect(found(site, record)).toEqual([`seeds/moved.yml:2 [moved] ${problem}`]);
  });
});

describe('_redirects', () => {
  const written = (base: string, ...records: string[]) => {
    const lines = linesOf(...records);
    return redirects(lines, departuresOf(lines, all), base);
  };
  it('has one line for a folder, and one for each page and file that moved otherwise', () => {
    expect(written('/base/', 'plan: jilin-food-2021, to: x', 'from: /a/, to: "/b/#x"', 'from: /topics/cold-chain/, gone: 某页')).toBe(
      [
        '/base/a/ /base/b/#x 301',
        '/base/data/plans/jilin-food-2021.json /base/data/plans/x.json 301',
        '/base/plans/jilin-food-2021.txt /base/plans/x.txt 301',
        '/base/compare/texts/gansu-food-2021--jilin-food-2021/ /base/compare/texts/gansu-food-2021--x/ 301',
        '/base/plans/jilin-food-2021/* /base/plans/x/:splat 301',
        '/base/targets/jilin-food-2021/* /base/targets/x/:splat 301',
        '',
      ].join('\n'),
    );
  });
  it('writes a folder out where one address of it goes elsewhere', () => {
    expect(written('/', 'prefix: /targets/jilin-food-2021/, to: /targets/x/', 'from: /targets/jilin-food-2021/52/, gone: 一个目标')).toBe(
      '/targets/jilin-food-2021/52.json /targets/x/52.json 301\n',
    );
  });
});

it('a file that is gone says so in its own form', () => {
  const notice = (from: string, to: string | null) =>
    noticeOf(
      { from, to, gone: to === null ? '“措施”表' : null, release: '2026.12', reason: '并入a,b', sameWords: false, line: 2 },
      '/base/',
    );
  expect(JSON.parse(notice('/x.json', null))).toEqual({ gone: '“措施”表', release: '2026.12', reason: '并入a,b' });
  expect(notice('/x.csv', '/data/')).toBe('movedTo,release,reason\n"/base/data/","2026.12","并入a,b"\n');
  expect(notice('/x.txt', null)).toBe('gone: “措施”表\nrelease: 2026.12\nreason: 并入a,b\n');
  expect(notice('/feed.xml', '/changes/')).toBe('<moved movedTo="/base/changes/" release="2026.12" reason="并入a,b"/>\n');
});
