import { expect, it } from 'vitest';
import { letteredProvince, provinceOf, provinces } from '../../../src/language/short/provinces.ts';
import { inFullTerms } from '../../../src/language/short/short-terms.ts';

it('there are 34 of them, each with a letter of its own', () => {
  expect(Object.keys(provinces)).toHaveLength(34);
  expect(new Set(Object.values(provinces)).size).toBe(34);
});

it.each([
  ['豫省', '河南'],
  ['粤省', '广东'],
  ['全省', null],
  ['省', null],
  ['河南省', null],
])('%s is %s', (words, name) => {
  expect(provinceOf(words)).toBe(name);
});

it('no letter stands at the end of another name, nor before a level', () => {
  const found = (text: string): string[] => text.match(new RegExp(letteredProvince, 'g')) ?? [];
  expect(found('鲁省与苏省')).toEqual(['鲁省', '苏省']);
  expect(found('海南省、按照省政府要求、高新省级园区')).toEqual([]);
});

it.each([
  ['规上工业', '规模以上工业'],
  ['占比', '比重'],
  ['在GDP中的占比', '占GDP比重'],
  ['技改投资在工业投资中的比重', '技改投资占工业投资比重'],
  ['在全省的规模以上企业', '在全省的规模以上企业'],
])('%s in full is %s', (short, full) => {
  expect(inFullTerms(short)).toBe(full);
});
