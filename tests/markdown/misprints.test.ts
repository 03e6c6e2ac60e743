import { expect, it } from 'vitest';
import { newRender } from '../../src/markdown/render.ts';
import { renderLabels as en } from '../../src/site/text/en.ts';
import { renderLabels as zh } from '../../src/site/text/zh-CN.ts';
import { roleInEnglish } from '../../src/site/parts/language/en-roles.ts';

const text = '发展新型材枓[〔材料〕](../../../seeds/plans/x-2020.yml#12 "原文如此，疑为〔材料〕：形近误")工业。';
const titleIn = (labels: typeof zh): string | undefined => /title="(.*?)"/.exec(newRender('/', labels)(text).html)?.[1];

it('the link of a misprint says what it is read as in the language of the page', () => {
  expect([titleIn(zh), titleIn(en)]).toEqual(['原文如此，疑为〔材料〕：形近误', 'As printed, probably for 〔材料〕']);
});

it('a role is said in English where it is known', () => {
  expect([roleInEnglish('编者'), roleInEnglish('校对')]).toEqual(['an editor', '校对']);
});
