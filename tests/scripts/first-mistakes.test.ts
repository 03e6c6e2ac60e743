import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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
const remove = (name: string) => rmSync(join(folder, 'seeds', name));
const plan = 'guyuan-health-2031';

it.each<[string, () => void, RegExp]>([
  [
    'a place that is nowhere',
    () => change('plans.yml', 'place: guyuan', 'place: gu-yuan'),
    /plans\.yml:13:3 \[plan\] plan guyuan-health-2031 names the place gu-yuan, which places\.yml doesn’t have\. Add the place\./,
  ],
  [
    'a level that is none',
    () => change('places.yml', 'level: 地级市', 'level: 市'),
    /places\.yml:2:3 \[place\] guyuan has the level 市, which levels\.yml doesn’t have\. Write one of 国家、省、.*, or add it in .*seeds\/levels\.yml\./,
  ],
  [
    'a plan type that is none',
    () => change('plans.yml', 'planType: 行动计划', 'planType: 三年行动'),
    /\[plan\] guyuan-health-2031 has the planType 三年行动, which plan-types\.yml doesn’t have\./,
  ],
  [
    'a field that is none',
    () => change('plans.yml', 'field: 卫生健康', 'field: 医疗'),
    /\[plan\] guyuan-health-2031 has the field 医疗, which fields\.yml doesn’t have\./,
  ],
  [
    'a sector that is none',
    () => change('plans.yml', 'field: 卫生健康', 'field: 卫生健康\n  covers: [clinics]'),
    /covers clinics, which sectors\.yml doesn’t have\./,
  ],
  [
    'a wrong checksum',
    () => change('plans.yml', 'sha256: ', 'sha256: 0'),
    /plans\.yml:5:11 \[schema\] entry 1, sha256: sha256 is 64 hexadecimal digits\./,
  ],
  [
    'another text’s checksum',
    () => change(`${plan}.txt`, '固原', '固源'),
    /guyuan-health-2031\.txt \[hash\] the text has changed: its SHA-256 is .* of a new plan, record this SHA-256\./,
  ],
  [
    'no text',
    () => remove(`${plan}.txt`),
    /plans\.yml:13:3 \[plan\] plan guyuan-health-2031 has no text: .*guyuan-health-2031\.txt is missing\./,
  ],
  ['no plans.yml', () => remove('plans.yml'), /plans\.yml \[seed\] the file is missing\./],
  ['no places.yml', () => remove('places.yml'), /places\.yml \[seed\] the file is missing\./],
  [
    'one id twice',
    () => change('plans.yml', 'id: guyuan-health-2031', 'id: ningxia-education-1996'),
    /plans\.yml:13:3 \[plan\] two plans have the id ningxia-education-1996: the other is .*plans\.yml:3\./,
  ],
  [
    'one place twice',
    () => change('places.yml', 'id: guyuan', 'id: ningxia'),
    /places\.yml:2:3 \[place\] two places have the id ningxia: the other is .*places\.yml:1\./,
  ],
  [
    'one text twice',
    () => change('plans.yml', 'file: guyuan-health-2031.txt', 'file: ningxia-education-1996.txt'),
    /two plans have the file ningxia-education-1996\.txt: the other is .*plans\.yml:3\./,
  ],
  [
    'an id that is none',
    () => change('plans.yml', 'id: guyuan-health-2031', 'id: 固原'),
    /a plan id is lower-case letters, digits and single hyphens\./,
  ],
  [
    'a day that is none',
    () => change('plans.yml', 'field: 卫生健康', 'field: 卫生健康\n  issued: { value: 2031-02-30, from: text }'),
    /entry 2, issued\.value: there is no such day\./,
  ],
  [
    'a day written otherwise',
    () => change('plans.yml', 'field: 卫生健康', 'field: 卫生健康\n  issued: { value: 2031年2月, from: text }'),
    /entry 2, issued\.value: a day is written 2018-02-07\./,
  ],
  [
    'a period that runs back',
    () => change('plans.yml', '{ from: 2031, to: 2035 }', '{ from: 2035, to: 2031 }'),
    /entry 2, period\.value: a period ends in the year in which it begins, or later\./,
  ],
  [
    'a fact without its source',
    () => change('plans.yml', 'title: { value: 固原市卫生健康发展行动计划, from: text }', 'title: 固原市卫生健康发展行动计划'),
    /entry 2, title should be of type object\./,
  ],
  [
    'a field that nobody knows',
    () => change('plans.yml', 'field: 卫生健康', 'field: 卫生健康\n  level: 地级市'),
    /entry 2 has a field that nobody knows: level\./,
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
  ['YAML that is none', () => change('plans.yml', 'shortTitle: 卫', 'shortTitle: "卫'), /plans\.yml:\d+:\d+ \[schema\] is not YAML: /],
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
