import { expect, test } from 'vitest';
import { words } from '../vocabulary.ts';
import { approved, printedReadings } from './readings.ts';

test.each(approved)('$file is what is read, or the change was looked at: npx vitest -u', async (one) => {
  await expect(printedReadings(one, words)).toMatchFileSnapshot(`../../${one.file}`);
});
