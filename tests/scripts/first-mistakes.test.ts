import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { runScript } from './run.ts';

/** What somebody gets wrong who adds a first plan: each is one line that says where, what and what to do. */
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'duizhao-mistake-'));
  cpSync('tests/fixtures/two-plans', join(folder, 'seeds'), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const change = (name: string, from: string, to: string): void => {
  const path = join(folder, 'seeds', name);
  const text = readFileSync(path, 'utf8');
  if (!text.includes(from)) throw new Error(`${name} has no “${from}”.`);
  writeFileSync(path, text.replace(from, to));
};
const rewrite = (name: string, change: (text: string) => string): void => {
  const path = join(folder, 'seeds', name);
  writeFileSync(path, change(readFileSync(path, 'utf8')));
};
const remove = (name: string) => rmSync(join(folder, 'seeds', name));
const plan = 'guyuan-health-2031';
const file = `plans/${plan}.yml`;

it.each<[string, () => void, RegExp]>([
  [
    'a place that is nowhere',
    () => change(file, 'place: guyuan', 'place: gu-yuan'),
    /guyuan-health-2031\.yml:4:3 \[plan\] plan guyuan-health-2031 names the place gu-yuan, which places\.yml doesn’t have\. Add the place\./,
  ],
  [
    'a level that is none',
    () => change('places.yml', 'level: 地级市', 'level: 市'),
    /places\.yml:2:3 \[place\] guyuan has the level 市, which levels\.yml doesn’t have\. Write one of 国家、省、.*, or add it in .*seeds\/levels\.yml\./,
  ],
  [
    'a plan type that is none',
    () => change(file, 'planType: 行动计划', 'planType: 三年行动'),
    /\[plan\] guyuan-health-2031 has the planType 三年行动, which plan-types\.yml doesn’t have\./,
  ],
  [
    'a field that is none',
    () => change(file, 'field: 卫生健康', 'field: 医疗'),
    /\[plan\] guyuan-health-2031 has the field 医疗, which fields\.yml doesn’t have\./,
  ],
  [
    'a sector that is none',
    () => change(file, 'field: 卫生健康', 'field: 卫生健康\n  covers: [clinics]'),
    /covers clinics, which sectors\.yml doesn’t have\./,
  ],
  [
    'a wrong checksum',
    () => change(file, 'sha256: ', 'sha256: 0'),
    /2031\.yml:5:11 \[schema\] facts, sha256: sha256 is 64 hexadecimal digits\./,
  ],
  [
    'another text’s checksum',
    () => change(`${plan}.txt`, '固原', '固源'),
    /guyuan-health-2031\.txt \[hash\] the text has changed: its SHA-256 is .* of a new plan, record this SHA-256\./,
  ],
  [
    'a text whose lines end as Windows ends them',
    () => rewrite(`${plan}.txt`, (text) => text.replaceAll('\n', '\r\n')),
    /guyuan-health-2031\.txt \[hash\] the text’s lines end otherwise .* nothing else differs\. Restore the file: git config core\.autocrlf false/,
  ],
  [
    'no text',
    () => remove(`${plan}.txt`),
    /guyuan-health-2031\.yml:4:3 \[plan\] plan guyuan-health-2031 has no text: .*guyuan-health-2031\.txt is missing\./,
  ],
  ['a text that no file is about', () => remove(file), /guyuan-health-2031\.txt \[plan\] no plan has this file\./],
  ['no places.yml', () => remove('places.yml'), /places\.yml \[seed\] the file is missing\./],
  [
    'an id in its facts',
    () => change(file, 'facts:', 'facts:\n  id: guyuan-health-2031'),
    /2031\.yml:4:7 \[schema\] the facts have an id\. Take it out: the id of a plan is its file’s name\./,
  ],
  [
    'a list where nothing reads one',
    () => writeFileSync(join(folder, 'seeds/corrections.yml'), '[]\n'),
    /corrections\.yml \[seed\] what is said of a plan stands in .*plans\/ID\.yml; nothing reads this file\. Move its records there/,
  ],
  [
    'one place twice',
    () => change('places.yml', 'id: guyuan', 'id: ningxia'),
    /places\.yml:2:3 \[place\] two places have the id ningxia: the other is .*places\.yml:1\./,
  ],
  [
    'one text twice',
    () => change(file, 'file: guyuan-health-2031.txt', 'file: ningxia-education-1996.txt'),
    /two plans have the file ningxia-education-1996\.txt: the other is .*plans\/ningxia-education-1996\.yml:4\./,
  ],
  [
    'an id that is none',
    () => renameSync(join(folder, 'seeds', file), join(folder, 'seeds/plans/固原.yml')),
    /facts, id: a plan id is lower-case letters, digits and single hyphens\./,
  ],
  [
    'a day that is none',
    () => change(file, 'field: 卫生健康', 'field: 卫生健康\n  issued: { value: 2031-02-30, from: text }'),
    /facts, issued\.value: there is no such day\./,
  ],
  [
    'a day written otherwise',
    () => change(file, 'field: 卫生健康', 'field: 卫生健康\n  issued: { value: 2031年2月, from: text }'),
    /facts, issued\.value: a day is written 2018-02-07\./,
  ],
  [
    'a period that runs back',
    () => change(file, '{ from: 2031, to: 2035 }', '{ from: 2035, to: 2031 }'),
    /facts, period\.value: a period ends in the year in which it begins, or later\./,
  ],
  [
    'a fact without its source',
    () => change(file, 'title: { value: 固原市卫生健康发展行动计划, from: text }', 'title: 固原市卫生健康发展行动计划'),
    /facts, title should be of type object\./,
  ],
  [
    'a field that nobody knows',
    () => change(file, 'field: 卫生健康', 'field: 卫生健康\n  level: 地级市'),
    /facts has a field that nobody knows: level\./,
  ],
  ['a code that is none', () => change('places.yml', '"640400"', '"6404"'), /places\.yml:2:\d+ \[schema\] entry 2, code: .*640000/],
  [
    'a parent that is nowhere',
    () => change('places.yml', 'parent: ningxia', 'parent: ning-xia'),
    /place guyuan lies in ning-xia, which the file doesn’t have\./,
  ],
  [
    'one slot for two places',
    () =>
      change(
        'places.yml',
        'level: 自治区 }',
        'level: 自治区, slot: 3 }\n- { id: yinchuan, code: "640100", name: 银川市, shortName: 银川, level: 地级市, slot: 3 }',
      ),
    /places\.yml:2:3 \[place\] place yinchuan has the slot 3, as ningxia has\./,
  ],
  ['YAML that is none', () => change(file, 'shortTitle: 卫', 'shortTitle: "卫'), /2031\.yml:\d+:\d+ \[schema\] is not YAML: /],
])('%s', async (_, spoil, message) => {
  spoil();
  const { code, said } = await runScript('content', ['--seeds', join(folder, 'seeds'), '--content', join(folder, 'content')], '.');
  expect(code).toBe(1);
  const lines = said.flatMap((text) => text.split('\n')).slice(0, -1);
  const faults = lines.filter((line) => / \[(?!unit|numbering)/.test(line));
  expect(faults.filter((line) => message.test(line))).toHaveLength(1);
  expect(faults.length).toBeLessThanOrEqual(2);
  expect(lines.at(-1)).toMatch(/fault(?:s)? that stops? everything\.$/);
});
