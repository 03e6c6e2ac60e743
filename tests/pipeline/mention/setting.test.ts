import { expect, it } from 'vitest';
import { boundariesOf, settingOf } from '../../../src/pipeline/mention/scene/setting.ts';

/** A text, a word of it, its sentence and its clause. */
const cases: [string, string, string, string][] = [
  ['甲地造船，乙地炼钢。丙地种茶', '炼钢', '甲地造船，乙地炼钢', '乙地炼钢'],
  ['甲地造船；乙地炼钢', '炼钢', '乙地炼钢', '乙地炼钢'],
  ['甲地造船！乙地炼钢？丙地种茶', '炼钢', '乙地炼钢', '乙地炼钢'],
  ['重点:乙地炼钢', '炼钢', '重点:乙地炼钢', '乙地炼钢'],
  ['甲地\n乙地炼钢\t丙地', '炼钢', '乙地炼钢', '乙地炼钢'],
  ['推广碳纤维（含原丝，预浸料。）和玻纤', '玻纤', '推广碳纤维（含原丝，预浸料。）和玻纤', '推广碳纤维（含原丝，预浸料。）和玻纤'],
  [`乙地（${'未'.repeat(61)}，乙地炼钢`, '炼钢', `乙地（${'未'.repeat(61)}，乙地炼钢`, '乙地炼钢'],
];

it.each(cases)('%s: %s', (text, word, sentence, clause) => {
  const start = text.indexOf(word);
  const setting = settingOf(text, boundariesOf(text), start, start + word.length);
  expect([text.slice(...setting.sentence), text.slice(...setting.clause)]).toEqual([sentence, clause]);
});
