/** A count that stands before or after the list that it sums up. */
import { withEach } from '../../../language/example.ts';
import type { Scene } from '../clause/scene.ts';
import type { KindRule } from './kind-rule.ts';
import { isMade } from './made.ts';
import { isFew } from './structure.ts';

const name = '结构列数';
const kind = 'structure';

export const listFollows: KindRule = {
  name,
  kind,
  when: (s) => isFew(s) && /^[^，。；:]{0,16}:/.test(s.text.slice(s.token.end, s.token.end + 18)),
  unless: isMade,
  examples: ['严把⟦三项⟧准入条件：能耗、排放和安全。', '形成⟦4个⟧增长极：东部、西部、南部和北部。'],
  not: [
    '严把⟦100项⟧准入条件：项项达标。',
    '严把⟦三项⟧准入条件。其中：能耗优先。',
    '布局⟦4个⟧产业园：东部、西部、南部和北部产业园。',
    '重点打造⟦7条⟧产业链：即稀土开采→冶炼分离→永磁材料。',
  ],
};

const listed = /[^，。；]{2,}、[^，。；]{2,}$/;
const builds = /(?:布局|建设|新建|打造|培育|创建|引进|形成|建成|新增|实施|推进)[^，。；]*$/;
const verbLast = /(?:达到|达|超过|突破|新增|新建|建设|培育|打造|引进|形成|实施)$/;

/** 生物医药、节能环保等3个产业规模达到…: the count sums up the list that is the subject. */
const isClassOf = ({ right }: Scene): boolean => /^[^，。；]{4,24}(?:达到|超过|突破|分别|均|实现)/.test(right);

/** A count before it in the clause, or a verb over the list, makes it a number of new things. */
const isCounted = (s: Scene): boolean => s.clause.some(({ measured, start }) => measured && start < s.token.start);
const isBuilt = (s: Scene): boolean => builds.test(s.left) && !/^[\u4e00-\u9fff]{0,24}(?:建设|发展)$/.test(s.right) && !isClassOf(s);

export const sumsUpList: KindRule = {
  name,
  kind,
  when: (s) => isFew(s) && (listed.test(s.left) || /等$/.test(s.left)) && /^的?[\u4e00-\u9fff（]/.test(s.right),
  unless: (s) => /^以[上下内]|^左右/.test(s.right) || verbLast.test(s.left) || isCounted(s) || isBuilt(s),
  examples: [
    '氢能、储能、光伏等⟦3个⟧产业加快发展。',
    '东湖、西港共⟦2个⟧园区协同联动。',
    '设计、软件、检测这⟦3类⟧服务加快集聚。',
    '航空等⟦4个⟧产业链不断延伸。',
    '推进东湖、西港⟦2个⟧省级园区建设。',
    '加快打造东湖、西港⟦2个⟧示范园发展。',
    ...withEach('培育氢能、储能等⟦3个⟧产业规模＿1000亿元。', '达到 超过 突破 分别达 均达 实现'),
    '石化、钢铁⟦2个⟧（传统）产业转型加快。',
  ],
  not: [
    ...withEach('氢能、储能企业⟦5家⟧＿具备国际竞争力。', '以上 以下 以内 左右'),
    ...withEach('科研院所、高校＿⟦5个⟧平台服务能力达到国内领先。', '达到 达 超过 突破 新增 新建 建设 培育 打造 引进 形成 实施'),
    '国家级10个、省级平台⟦20个⟧投入使用。',
    ...withEach('＿氢能、储能等⟦3个⟧实验室。', '布局 建设 新建 打造 培育 创建 引进 形成 建成 新增 实施 推进'),
  ],
};
