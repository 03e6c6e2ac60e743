import { clauseOf } from '../../../src/pipeline/mention/clause/cut-clause.ts';
import { fold } from '../../../src/pipeline/mention/scene/folded-text.ts';
import { boundariesOf, type Setting, settingOf } from '../../../src/pipeline/mention/scene/setting.ts';
import { type Known, stanceOf } from '../../../src/pipeline/mention/stance/stance.ts';
import { tableOf, type ValueTable } from '../../value-table.ts';

const plain: Known['place'] = {
  division: null,
  titles: [],
  annex: null,
  goals: null,
  past: false,
  policy: false,
  projects: false,
  dated: null,
  national: false,
  heading: false,
};

/** The setting of a word of a text. */
export function settingIn(text: string, word: string): Setting {
  const folded = fold(text).text;
  const start = folded.indexOf(fold(word).text);
  return settingOf(folded, boundariesOf(folded), start, start + fold(word).text.length);
}
/** What is known of a word of a text, in a paragraph that nothing stands above. */
export const known = (text: string, word: string, place: Partial<Known['place']> = {}): Known => ({
  ...settingIn(text, word),
  place: { ...plain, ...place },
  kind: 'paragraph',
  isMeasure: false,
  isProject: false,
  named: false,
  owned: false,
  inHead: false,
  from: 2018,
});

/** A text, the word, its stance and verb; sentences of the plans and of the same style. */
const cases: [string, string, string, string | null][] = [
  ['重点发展弧焊机器人、真空（洁净）机器人、人机协作机器人等产品', '人机协作机器人', '任务', '重点发展'],
  ['在大数据分析应用、射频识别（RFID）、传感器等领域突破与引进一批关键技术', '射频识别', '任务', '突破'],
  ['以发展风电成套机组组装为突破口，带动发电机、轴承等产业', '风电', '任务', '发展'],
  ['重点开展铁矿尾矿、煤矸石、粉煤灰等大宗工业固体废物的综合利用', '粉煤灰', '任务', '重点开展'],
  ['当前，全球信息技术正处于系统创新的变革期，5G通信将于2020年前实现商用', '5G', '背景', null],
  ['瞄准全球前沿，大力发展石墨烯', '石墨烯', '任务', '大力发展'],
  ['信息技术制造业包括新一代网络设备及终端、集成电路、新型显示等领域', '集成电路', '列举', null],
  ['落实《关于加快发展大数据的指导意见》', '大数据', '列举', null],
  ['鼓励各地组建大数据运营服务有限公司', '大数据', '项目', '组建'],
  ['加快某某科技股份氮化铝陶瓷封装基板、某地集团OLED新材料等一批重大项目建设', 'OLED', '项目', '加快'],
  ['支持OLED发光材料、新型液晶材料、偏光片等配套产业发展', '新型液晶材料', '任务', '支持'],
  ['建设研发中心、石墨烯工厂', '石墨烯', '任务', '建设'],
  ['研发中心的石墨烯', '石墨烯', '列举', null],
];

/** Tables of what a sentence says of a word. */
export const stanceTables = (): ValueTable[] => [
  tableOf(
    'the stance and the verb of a word',
    'src/pipeline/mention/stance/',
    cases.map(([text, word, stance, verb]) => [[text, word], `${stance} ${verb ?? '-'}`] as const),
    ([text, word]) => {
      const { stance } = stanceOf(known(text, word));
      const { verb } = clauseOf(known(text, word), stance);
      return `${stance} ${verb ?? '-'}`;
    },
  ),
];
