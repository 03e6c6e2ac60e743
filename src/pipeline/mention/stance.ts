import type { BlockKind } from '../../model/block.ts';
import type { Stance } from '../../model/entry.ts';
import type { Place } from '../find/place.ts';
import type { Setting } from './clause.ts';
import { isAchieved } from './past.ts';
import { governingVerb, type Verb, verbAfterHead } from './verb.ts';

/** A mention with everything its stance is read from. */
export interface Scene extends Setting {
  place: Place;
  kind: BlockKind;
  /** True inside the name of a project or firm that the vocabulary knows. */
  named: boolean;
  /** True inside a run-in head. */
  inHead: boolean;
  /** The first year of its plan; null where that isn't known. */
  from: number | null;
  verb: Verb | null;
}

interface StanceRule {
  name: string;
  stance: Stance;
  when: (scene: Scene) => boolean;
}

const sentenceOf = ({ text, sentence }: Scene): string => text.slice(...sentence);
const left = ({ text, sentence, start }: Scene): string => text.slice(sentence[0], start);
const right = ({ text, clause, end }: Scene): string => text.slice(end, clause[1]);

/** The item of a list that holds the mention, up to the mention: what stands before it there. */
function itemLead(scene: Scene): string {
  const before = left(scene);
  const from = Math.max(...['、', '，', ':', '；'].map((mark) => before.lastIndexOf(mark)));
  return before.slice(from + 1);
}

const projectList = /^[^。；]*?(?:等)?(?:一批)?(?:重点|重大|在建|示范|产业化|骨干|标志性)*项目(?:建设|落地|实施|推进|早日|尽快|，|。|$)/;
const proper = /(?:公司|集团|股份|有限|药业|科技|电子|重工|汽车|[一二三1-3]期|年产|[\u4e00-\u9fff]{2}(?:市|县|区))/;
const firmAfter = /^[^，。；、]{0,12}?(?:有限(?:责任)?公司|股份公司|集团|公司)/;

/** 诚志永华OLED新材料、…等一批重大项目: the topic is a part of a project's name, which begins with somebody's name. */
const inProjectName = (scene: Scene): boolean => {
  const lead = itemLead(scene).replace(/^(?:重点|大力|积极|着力)?(?:加快|推进|推动|支持|实施|建设|抓好|做好|依托|建成|启动|包括)+/, '');
  return lead.length >= 2 && proper.test(lead) && projectList.test(scene.text.slice(scene.end, scene.sentence[1]));
};

const world =
  /^(?:[^，。；]{0,20}，)?(?:预计|当前|目前|近年来|随着|未来)?(?!瞄准|面向|充分|整合|引进|利用|适应|融入|对接|依托|着眼|立足|参与|积极|围绕|加强|推动|打造|建设)[^，]{0,6}?(?:全球|世界|国际上|我国|全国(?!首|一流|领先)|国内许多|发达国家|各国)(?!一流|首|领先|先进|知名|级|统一|标准|市场|前列)/;
/** The sentence begins with the world or the nation, and no verb of ours stands between that and the mention. */
const isAboutWorld = (scene: Scene): boolean => {
  const found = world.exec(left(scene));
  return (
    found !== null && (scene.verb === null || scene.verb.start < scene.sentence[0] + found[0].length || scene.verb.start > scene.start)
  );
};
/** 重大项目建设、财政资金使用要提交领导小组审议: who decides, not what is to be done. */
const isForApproval = ({ text, clause }: Scene): boolean => /提交[^，。；]*(?:审议|审定|审批|批准)/.test(text.slice(...clause));
/** 生物医药健康产业包括…: what a field holds. */
const scope = /^[^，。]{2,30}?(?:包括|是指|涵盖|分为)|，主要包括[^，。；]*$/;
/** A document's title: in 《》, in the list of attachments, over an annex. */
const inTitle = (scene: Scene): boolean =>
  scene.kind === 'attachments' ||
  /《[^》]*$/.test(left(scene)) ||
  (scene.place.heading && /(?:方案|规划|计划|分工表|分解表|清单)$/.test(sentenceOf(scene).trim()));

/** Rules in order; the first that holds decides, and its name is published. */
export const stanceRules: readonly StanceRule[] = [
  { name: '文件题名', stance: '列举', when: inTitle },
  { name: '范围说明', stance: '列举', when: (s) => scope.test(left(s)) },
  { name: '提交审议', stance: '列举', when: isForApproval },
  { name: '基础与形势', stance: '背景', when: (s) => s.place.past },
  { name: '项目名内', stance: '项目', when: (s) => s.named },
  { name: '项目清单', stance: '项目', when: (s) => s.place.projects && !s.place.heading },
  { name: '企业名内', stance: '项目', when: (s) => firmAfter.test(right(s)) && !s.place.heading },
  { name: '项目列举', stance: '项目', when: inProjectName },
  { name: '国内外情况', stance: '背景', when: (s) => isAboutWorld(s) && !/(?:我省|我市|全省|全市)/.test(left(s)) },
  { name: '已有情况', stance: '背景', when: (s) => isAchieved(sentenceOf(s), s.from) && s.verb === null },
  { name: '小标题统领', stance: '任务', when: (s) => s.inHead && s.verb !== null },
  { name: '动词所及', stance: '任务', when: (s) => s.verb !== null },
  { name: '未带动词', stance: '列举', when: () => true },
];

/** What is known of a mention before its stance is. */
export type Known = Omit<Scene, 'verb'>;

/** The stance of a mention, the rule that decided it, and its verb. */
export function stanceOf(known: Known): { stance: Stance; rule: string; verb: string | null } {
  const verb = governingVerb(known) ?? (known.inHead ? verbAfterHead(known) : null);
  const scene = { ...known, verb };
  const rule = stanceRules.find(({ when }) => when(scene)) ?? stanceRules[stanceRules.length - 1];
  return { stance: rule.stance, rule: rule.name, verb: rule.stance === '任务' ? (verb?.text ?? null) : null };
}
