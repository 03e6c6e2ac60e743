import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { column, pdfFile } from '../ingest/make-pdf.ts';
import { paragraph, wordFile } from '../ingest/make-word.ts';
import { writeSmallSeeds } from '../small.ts';
import { runScript } from './run.ts';

const root = process.cwd();
const fixtures = 'tests/fixtures/new-plan';
let whole: string;
let folder: string;

/** A plan of education of another decade, as a Word document. */
const word = wordFile({
  body: [
    '甘肃省教育事业“九五”计划和2010年发展规划',
    '1996年8月20日',
    '“九五”是我省教育事业发展的重要时期。',
    '一、发展目标',
    '到2000年，全省小学适龄儿童入学率达到98%，普通高校在校生达到6万人。',
    '二、主要措施',
    '（一）增加投入。设立义务教育专项资金5000万元。',
    '（二）建设队伍。培养骨干教师3000名。',
  ]
    .map((words) => paragraph(words))
    .join(''),
});

/** A notice and its plan as a PDF: titles broken by the width of the page, page numbers, a bracket that the next page closes. */
const pdf = pdfFile(
  [
    [
      '沈政办发〔2021〕26号',
      '沈阳市人民政府办公室关于印发沈阳市建设国家',
      '先进制造中心行动规划（2021—2025年）的通知',
      '各区、县（市）人民政府，市政府有关部门：',
      '《沈阳市建设国家先进制造中心行动规划（2021—2025年）》业经市政府同意，现印发给你们。',
      '沈阳市人民政府办公室',
      '2021年8月16日',
      '— 1 —',
    ],
    [
      '沈阳市建设国家先进制造中心行动规划（2021—',
      '2025年）',
      '一、主要目标',
      '到2025年，规模以上工业总产值达到8000亿元，新增企业500户。',
      '二、重点任务',
      '（一）汽车产业。到2025年，整车产量达到150万辆。',
      '（二）航空产业。到2025年，产值达到600亿元。',
      '— 2 —',
    ],
  ].map((lines) => column(lines, 60, 780)),
);

const run = (script: string, ...args: string[]) =>
  runScript(script, [...args, '--seeds', join(folder, 'seeds'), '--content', join(folder, 'content')], root);
const newPlan = (...args: string[]) => run('new-plan', ...args);
const factsOf = (id: string) =>
  (parse(readFileSync(join(folder, `seeds/plans/${id}.yml`), 'utf8')) as { facts: Record<string, unknown> }).facts;

/** Every file of seeds and content, with the checksum of its bytes. */
const snapshot = (): string[] =>
  ['seeds', 'content'].flatMap((name) =>
    readdirSync(join(folder, name), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => `${path} ${createHash('sha256').update(readFileSync(path)).digest('hex')}`),
  );

beforeAll(async () => {
  whole = folder = mkdtempSync(join(tmpdir(), 'duizhao-'));
  writeSmallSeeds(join(folder, 'seeds'));
  mkdirSync(join(folder, 'content'));
  writeFileSync(join(folder, '甘肃教育.docx'), word);
  writeFileSync(join(folder, 'shenyang.pdf'), pdf);
  await run('content');
});
afterAll(() => rmSync(whole, { recursive: true, force: true }));
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'duizhao-'));
  cpSync(whole, folder, { recursive: true });
  return () => rmSync(folder, { recursive: true, force: true });
});

describe.each([
  ['a Word document', () => join(folder, '甘肃教育.docx'), 'gansu-education-1996', '甘肃省教育事业“九五”计划和2010年发展规划', 'gansu'],
  [
    'a saved page',
    () => `${fixtures}/mianyang.html`,
    'mianyang-digital-economy-2023',
    '绵阳市电子信息产业发展行动方案（2023—2026年）',
    'mianyang',
  ],
  [
    'a PDF with text',
    () => join(folder, 'shenyang.pdf'),
    'shenyang-manufacturing-2021',
    '沈阳市建设国家先进制造中心行动规划（2021—2025年）',
    'shenyang',
  ],
  [
    'a text in GBK',
    () => `${fixtures}/guizhou.gbk.txt`,
    'guizhou-agriculture-2022',
    '贵州省山地特色农业发展规划（2022—2027年）',
    'guizhou',
  ],
])('%s', (_, file, id, title, place) => {
  it('becomes a plan that content takes, and goes again without a trace', async () => {
    const before = snapshot();
    const { code, printed, said } = await newPlan(file(), '--yes');
    expect({ code, said: said.filter((line) => line.startsWith('new-plan')) }).toEqual({ code: 0, said: [] });
    expect(factsOf(id)).toMatchObject({ place, title: { value: title, from: 'text' } });
    expect(readFileSync(join(folder, `seeds/${id}.form.yml`), 'utf8')).toMatch(/^file: "/);
    expect((await run('content', '--check')).code).toBe(0);
    expect(printed.join('\n')).toContain(`npm run new-plan -- --undo ${id}`);
    const sheet = readFileSync(join(folder, `review-sheets/${id}.md`), 'utf8');
    expect(sheet).toContain('## Outline');
    expect((await newPlan('--undo', id)).code).toBe(0);
    expect(snapshot()).toEqual(before);
  });
});

it('the places of other plans and their files stay, character for character', async () => {
  const placesBefore = readFileSync(join(folder, 'seeds/places.yml'), 'utf8');
  const before = snapshot();
  await newPlan(`${fixtures}/guizhou.gbk.txt`, '--yes');
  const changed = new Set(before.filter((line) => !snapshot().includes(line)).map((line) => line.replace(/ .*$/, '')));
  expect([...changed].filter((path) => path.includes('/seeds/'))).toEqual([join(folder, 'seeds/places.yml')]);
  expect(readFileSync(join(folder, 'seeds/places.yml'), 'utf8')).toBe(
    `${placesBefore}- { id: guizhou, code: "520000", name: 贵州省, shortName: 贵州, level: 省, parent: null } # came with guizhou-agriculture-2022\n`,
  );
});

it('a province that comes after its city holds it, until it goes', async () => {
  const before = snapshot();
  const places = () => readFileSync(join(folder, 'seeds/places.yml'), 'utf8');
  await newPlan(`${fixtures}/mianyang.html`, '--yes');
  const alone = places();
  expect(alone).toContain('name: 绵阳市, shortName: 绵阳, level: 设区市, parent: null }');
  writeFileSync(
    join(folder, 'sichuan.txt'),
    '四川省新材料产业发展规划（2023—2027年）\n\n一、目标\n到2027年，新材料产业产值达到6000亿元。\n',
  );
  const { code, said } = await newPlan(join(folder, 'sichuan.txt'), '--yes', '--id', 'sichuan-2023');
  expect([code, said.join('\n')]).toEqual([0, expect.stringContaining('mianyang of places.yml lie in 四川省: that is written there')]);
  expect(places()).toContain('name: 绵阳市, shortName: 绵阳, level: 设区市, parent: sichuan }');
  await newPlan('--undo', 'sichuan-2023');
  expect(places()).toBe(alone);
  await newPlan('--undo', 'mianyang-digital-economy-2023');
  expect(snapshot()).toEqual(before);
});

it('what an editor says counts more than what the text suggests', async () => {
  await newPlan(
    `${fixtures}/guizhou.gbk.txt`,
    '--yes',
    '--id',
    'qian-2022',
    '--from',
    '2021',
    '--type',
    '实施方案',
    '--issued',
    '2022-06-09',
  );
  expect(factsOf('qian-2022')).toMatchObject({
    planType: '实施方案',
    issued: { value: '2022-06-09', from: 'editorial' },
    period: { value: { from: 2021, to: 2027 }, from: 'editorial' },
  });
});

it('readings and own sectors that are accepted are open no more, and go with the plan', async () => {
  const before = snapshot();
  const id = 'guizhou-agriculture-2022';
  await newPlan(`${fixtures}/guizhou.gbk.txt`, '--yes');
  expect((await run('review', id)).printed.join('\n')).toMatch(/Own sectors it seems to have/);
  const { code, printed } = await run('review', id, 'all', '--accept', '--day', '2026-11-27');
  expect({ code, printed }).toEqual({ code: 0, printed: [expect.stringMatching(/ readings and 3 own sectors accepted/)] });
  expect((await run('review', id)).printed.join('\n')).not.toMatch(/Own sectors it seems to have|Targets to look at/);
  expect((await run('content', '--check')).code).toBe(0);
  await newPlan('--undo', id);
  expect(snapshot()).toEqual(before);
});

describe('what is refused, in one line, with nothing written', () => {
  it.each<[string, () => string[], RegExp]>([
    ['a file that isn’t there', () => ['nowhere.docx', '--yes'], /nowhere\.docx gives no text/],
    [
      'a type that no vocabulary has',
      () => [`${fixtures}/guizhou.gbk.txt`, '--yes', '--type', '规画'],
      /--type 规画 is none of vocabularies\/plan-types\.yml/,
    ],
    [
      'a place that no list has',
      () => [`${fixtures}/guizhou.gbk.txt`, '--yes', '--place', '乌有'],
      /no list of divisions has a place 乌有/,
    ],
    [
      'an id that is taken',
      () => [`${fixtures}/guizhou.gbk.txt`, '--yes', '--id', 'yunling-equipment-2021'],
      /there is a plan yunling-equipment-2021/,
    ],
    ['a text that tells no place', () => [join(folder, 'bare.txt'), '--yes'], /nothing in the text tells whose plan it is/],
    ['to take away a plan that came by hand', () => ['--undo', 'yunling-equipment-2021'], /did not come by this command/],
    ['to take away what isn’t there', () => ['--undo', 'nowhere-2021'], /no plan nowhere-2021/],
    ['no file', () => [], /FILE is missing/],
  ])('%s', async (_, args, message) => {
    writeFileSync(join(folder, 'bare.txt'), '一、目标\n到2030年，产值达到300亿元。\n');
    const before = snapshot();
    const { code, said } = await newPlan(...args());
    expect(code).not.toBe(0);
    expect(said.at(-1)).toMatch(message);
    expect(snapshot()).toEqual(before);
    expect(existsSync(join(folder, 'review-sheets'))).toBe(false);
  });
});
