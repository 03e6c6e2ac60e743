import { plainExample } from '../../../src/language/example.ts';
import { fold } from '../../../src/pipeline/mention/scene/folded-text.ts';
import { boundariesOf, settingOf } from '../../../src/pipeline/mention/scene/setting.ts';
import { harvest } from '../../../src/pipeline/mention/harvest.ts';
import { lookupOf, lookUp } from '../../../src/pipeline/mention/lookup.ts';
import { wholeWord } from '../../../src/pipeline/mention/whole-word.ts';
import { tableOf, type ValueTable } from '../../value-table.ts';

const folded: [string, string][] = [
  ['ＩＰＶ６', 'ipv6'],
  ['二〇二五', '二零二五'],
  ['充 电 桩', '充电桩'],
  ['İ一', 'İ一'],
];

/** A text, a word of it, its sentence and its clause. */
const settings: [text: string, word: string, sentence: string, clause: string][] = [
  ['甲地造船，乙地炼钢。丙地种茶', '炼钢', '甲地造船，乙地炼钢', '乙地炼钢'],
  ['甲地造船；乙地炼钢', '炼钢', '乙地炼钢', '乙地炼钢'],
  ['甲地造船！乙地炼钢？丙地种茶', '炼钢', '乙地炼钢', '乙地炼钢'],
  ['重点:乙地炼钢', '炼钢', '重点:乙地炼钢', '乙地炼钢'],
  ['甲地\n乙地炼钢\t丙地', '炼钢', '乙地炼钢', '乙地炼钢'],
  ['推广碳纤维（含原丝，预浸料。）和玻纤', '玻纤', '推广碳纤维（含原丝，预浸料。）和玻纤', '推广碳纤维（含原丝，预浸料。）和玻纤'],
  [`乙地（${'未'.repeat(61)}，乙地炼钢`, '炼钢', `乙地（${'未'.repeat(61)}，乙地炼钢`, '乙地炼钢'],
];

/** Where no stop stands near, a sentence ends at its reach. */
const endless = `${'未'.repeat(1200)}炼钢${'来'.repeat(1200)}`;
const reached = endless.slice(200, -200);

/** A text, an entry's words and look-alikes, and the words found. */
const sought: [string, { words: string[]; not?: string[] }, string[]][] = [
  ['在张家口冬奥会赛区率先开展5G网络试商用', { words: ['5G'] }, ['5G']],
  ['形成1.5GW太阳能电池生产能力', { words: ['5G'] }, []],
  ['建成5GW组件产能', { words: ['5G'] }, []],
  ['推进ＩＰＶ６规模部署', { words: ['IPv6'] }, ['ＩＰＶ６']],
  ['虚拟现实（VR）、北斗导航', { words: ['VR'] }, ['VR']],
  ['采用SVR装置', { words: ['VR'] }, []],
  ['主动矩阵有机发光二极体（AMOLED）', { words: ['AMOLED', '主动矩阵有机发光二极体'] }, ['主动矩阵有机发光二极体', 'AMOLED']],
  ['工业机器人和机器人', { words: ['机器人', '工业机器人'] }, ['工业机器人', '机器人']],
  ['发展工业互联网和互联网金融', { words: ['互联网'], not: ['工业互联网'] }, ['互联网']],
  ['建 设 充 电 桩', { words: ['充电桩'] }, ['充 电 桩']],
];

/** A name in a text, and the whole word that it is of. */
const words: [string, string][] = [
  ['布局⟦海洋药⟧物', '海洋药物'],
  ['规范⟦民族药⟧品', '民族药品'],
  ...['种', '牌', '质'].map((next): [string, string] => [`打响⟦藏药⟧品${next}`, '藏药']),
  ['扶持⟦数字出版⟧物', '数字出版物'],
  ['生产⟦重力传感⟧器', '重力传感器'],
  ...['件', '材', '械', '具', '官'].map((next): [string, string] => [`生产⟦光学⟧器${next}`, '光学']),
  ['培育微⟦生物育种⟧', '微生物育种'],
  ['培育⟦生物育种⟧', '生物育种'],
  ['⟦渔业⟧物流', '渔业'],
  ['铺设⟦电力专网⟧络', '电力专网络'],
  ['推进⟦电力专网⟧络化', '电力专网'],
  ['补贴⟦水田农机⟧具', '水田农机具'],
  ...['有', '备', '体'].map((next): [string, string] => [`让⟦无人机⟧具${next}`, '无人机']),
];

/** A text, and the items of the lists that it says are to be done. */
const harvested: [string, string[]][] = [
  ...['发展', '研发', '开发', '突破', '推广', '支持', '推进', '攻克', '培育'].map((verb): [string, string[]] => [
    `${verb}深海钻机、水下滑翔机等`,
    ['深海钻机', '水下滑翔机'],
  ]),
  ['发展深海钻机、水下滑翔机的研发及产业化。', ['深海钻机', '水下滑翔机']],
  ['发展深海钻机研发、水下滑翔机产业化。', ['深海钻机', '水下滑翔机']],
  ['发展深海钻机技术、水下滑翔机产品。', ['深海钻机', '水下滑翔机']],
  ['发展深海钻机产业、水下滑翔机装备。', ['深海钻机', '水下滑翔机']],
  ['发展深海钻机设备、水下滑翔机领域。', ['深海钻机', '水下滑翔机']],
  ['发展深海钻机应用、水下滑翔机及应用。', ['深海钻机', '水下滑翔机']],
  ['发展深海钻机、浮标阵列和水下滑翔机。', ['深海钻机', '浮标阵列', '水下滑翔机']],
  ['发展深海钻机、浮标阵列以及水下滑翔机。', ['深海钻机', '浮标阵列', '水下滑翔机']],
  ['发展深海钻机、浮标阵列与水下滑翔机。', ['深海钻机', '浮标阵列', '水下滑翔机']],
  ['发展深海钻机、浮标阵列及水下滑翔机。', ['深海钻机', '浮标阵列', '水下滑翔机']],
  ['发展海水淡化、深海钻机等', ['深海钻机']],
  ['发展船舶、深海钻机等', ['深海钻机']],
  ['发展深海钻机等装备、水下滑翔机等', ['深海钻机', '水下滑翔机']],
  ['发展深海钻机。', []],
];

const covered = lookupOf([{ id: 'x', words: ['海水淡化'], not: [] }]);

/** Tables of how words are looked up and lists are gathered. */
export const lookupTables = (): ValueTable[] => [
  tableOf('a text as words are looked up in it', 'src/pipeline/mention/scene/folded-text.ts', folded, (text) => fold(text).text),
  tableOf(
    'the sentence and the clause of a word',
    'src/pipeline/mention/scene/setting.ts',
    [...settings, [endless, '炼钢', reached, reached] as const].map(([text, word, ...around]) => [[text, word], around] as const),
    ([text, word]) => {
      const start = text.indexOf(word);
      const { sentence, clause } = settingOf(text, boundariesOf(text), start, start + word.length);
      return [text.slice(...sentence), text.slice(...clause)];
    },
  ),
  tableOf(
    'the words of an entry in a text',
    'src/pipeline/mention/lookup.ts',
    sought.map(([text, entry, hits]) => [[text, entry] as const, hits] as const),
    ([given, { words, not = [] }]) => {
      const { text, at } = fold(given);
      return lookUp(lookupOf([{ id: 'x', words, not }]), text).map(({ start, end }) => given.slice(at[start], at[end - 1] + 1));
    },
  ),
  tableOf('the whole word of a name', 'src/pipeline/mention/whole-word.ts', words, (example) => {
    const { text, start, end } = plainExample(example);
    const whole = wholeWord(text, { id: 'x', start, end });
    return text.slice(whole.start, whole.end);
  }),
  tableOf('the items that a plan lists', 'src/pipeline/mention/harvest.ts', harvested, (text) => [
    ...harvest({ blocks: [{ text }] }, covered).keys(),
  ]),
];
