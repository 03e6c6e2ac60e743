import { expect, test } from 'vitest';
import { readText } from '../../src/pipeline/find/any-text.ts';
import { openText } from '../../src/pipeline/read/source/open.ts';
import { expectLinear } from '../growth.ts';
import { words } from '../vocabulary.ts';
import { denseText, denseTexts } from './dense-texts.ts';

test.each(denseTexts)('a text of $name is read in time that grows with its length', (shape) => {
  expectLinear((characters) => {
    const { seed } = openText('x.txt', denseText(shape, characters));
    expect(seed && readText(seed, 'x', null, words).blocks.length).toBeGreaterThan(0);
  }, 3000);
});
