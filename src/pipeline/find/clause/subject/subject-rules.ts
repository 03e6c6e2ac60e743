import { withEach } from '../../../../language/example.ts';
import { level } from '../../../../language/level.ts';
import { anyOf } from '../../../../language/pattern.ts';
import type { Place } from '../place.ts';
import { headingSector, industriesOf, sectorsIn } from '../sector.ts';
import { isBare } from '../phrase/split.ts';
import type { SubjectRule, SubjectScene } from './subject-of.ts';
import { sentenceRules } from './subject-sentence.ts';

/** A heading that states how something fares names no subject: 绿色转型成效明显. */
const outcomes = '提升 增强 壮大 优化 改善 增长 突破 进展 成效 提高 完善 跨越 明显 显著 见效 加快 集聚';
const stated = new RegExp(`${anyOf(outcomes.split(' '))}[。：:]?$`);

/** Verbs and adverbs that a title about a thing begins with. */
const front =
  '继续 不断 加速 积极 大力 加快 着力 重点 全面 深入 进一步 做大做强 做强做优 做优做强 做强 做大 做优 做精 培育壮大 培育 壮大 发展壮大 发展 推动 推进 促进 提升 优化 改造 构建 打造 塑造 实施 建设 支持 持续 巩固 增强 聚焦 突破 延伸'.split(
    ' ',
  );
const paper = '实施方案 行动计划 行动方案 工作方案 实施意见 规划 专项行动 专项 工程'.split(' ');
const pace = '加快 突破 跨越 持续 集聚 健康 快速 创新 高质量'.split(' ');
const opening = new RegExp(`^${anyOf(front)}+`);
const onPaper = `(?:产业)?(?:重点)?(?:发展)?(?:专项)?${anyOf(paper)}`;
const closing = new RegExp(`(?:${onPaper}|${anyOf(pace)}+发展|发展水平|竞争新优势|结构调整|产业链条?)$`);

/** What a title is about: 大力发展新一代信息技术产业 → 新一代信息技术产业. */
function topicOf(title: string): string {
  const plain = title.replace(/[。：:！？\s]+$/g, '').replace(opening, '');
  const cut = plain.replace(closing, (words) => (words.startsWith('产业') ? '产业' : ''));
  return cut || plain;
}

/** A name ends in the word for an industry: 智能传感器产业, but not 产业. */
const industry = /^[^、，]{2,12}(?<!新兴|支柱|主导|优势|传统|特色|重点)(?:产业|制造业)$/;

/** What a title is about, where it names an industry; null where it names none or only states how something fares. */
function titleSubject({ sectors, place }: SubjectScene, title: string | null): string | null {
  const alone: Place = { ...place, titles: [], annex: null };
  if (!title || stated.test(title)) return null;
  const topic = topicOf(title);
  return headingSector(sectors, alone, title) || industry.test(topic) ? topic : null;
}

/** The nearest title that names an industry. */
const sectionSubject = (scene: SubjectScene): string | null =>
  scene.place.titles.map((title) => titleSubject(scene, title)).find((subject) => subject !== null) ?? null;

/** True where the measure names another industry than the titles do. */
function isApart({ sectors, place, head, measure }: SubjectScene): boolean {
  const own = sectorsIn(sectors, measure).filter((id) => id !== 'all');
  const heading = headingSector(sectors, place, head);
  return !place.annex && heading !== null && industriesOf(own).length > 0 && !own.includes(heading);
}

/** The nearest title in an annex that is about the industries that the annex isn't: 传统产业智能化升级. */
const traditional = ({ place }: SubjectScene): string | null => {
  const title = place.titles.slice(0, place.titles.indexOf(place.annex ?? '')).find((each) => /传统(?:优势)?(?:产业|行业)/.test(each));
  return title ? topicOf(title) : null;
};

/** The nearest title under an annex's own that is about an industry of its own: 做大做强光伏产业. */
const industryInAnnex = ({ place }: SubjectScene): string | null =>
  place.titles
    .slice(0, Math.max(0, place.titles.indexOf(place.annex ?? '')))
    .filter((title) => !stated.test(title))
    .map(topicOf)
    .find((topic) => industry.test(topic)) ?? null;

const category = new RegExp(`^(?:${level})?(?:试点|示范|重点|重大|骨干|龙头)*(?:产业集群|产业|集群|企业|项目|平台|基地|园区)$`);
const ratio = /^(?!.*(?:产业|工业|行业|制造业)).*(?:比|比重)$/;

/** True where what is measured has a name of its own: a heading adds nothing to 4G网络, nor to 电子商务交易额 under 电子商务. */
const isNamed = (scene: SubjectScene, title: string | null): boolean => {
  const { measure } = scene;
  return (!isBare(measure) && !category.test(measure) && !ratio.test(measure)) || measure.includes(title ?? measure);
};

const programme = /“[^”]{2,8}”[^，。；“]{0,8}?(?:工程|计划|行动)/;
const stops = /[。：:\s]+$/;

/** The programme of which a heading sets out a part that has no name but its size: 培育千亿元产业 under 实施“百千”助力工程. */
function programmeAbove({ text, place: { titles }, measure }: SubjectScene): string | null {
  if (!category.test(measure)) return null;
  const [own = '', above = ''] = titles.map((title) => title.replace(stops, ''));
  const label = text.replace(stops, '').replace(own, '');
  return /^[（(]?[\d一二三四五六七八九十]*[）).、]?$/.test(label) ? (programme.exec(above)?.[0] ?? null) : null;
}

/** Rules in order; the first that holds decides. */
export const subjectRules: readonly SubjectRule[] = [
  ...sentenceRules,
  {
    name: '段首小标题',
    subject: (scene) => titleSubject(scene, scene.head),
    when: (scene) => titleSubject(scene, scene.head) !== null,
    unless: (scene) => isApart(scene) || isNamed(scene, titleSubject(scene, scene.head)),
    above: true,
    examples: ['新材料产业。到2025年，产值达到⟦800亿元⟧。\n生物医药产业。到2025年，产值达到500亿元。'],
    not: [
      '新材料产业。到2025年，机器人企业达到⟦80家⟧。\n生物医药产业。到2025年，产值达到500亿元。',
      '新材料产业。到2025年，碳纤维原丝产能达到⟦8万吨⟧。\n生物医药产业。到2025年，产值达到500亿元。',
    ],
  },
  {
    name: '传统产业标题',
    subject: traditional,
    when: (scene) => scene.place.annex !== null && traditional(scene) !== null,
    above: true,
    examples: withEach('推动＿数字化改造', '传统产业 传统行业 传统优势产业').map((title) => ({
      text: '到2025年，建设智能工厂⟦60家⟧',
      under: [title, '附件2 机器人产业发展方案'],
    })),
    not: [
      { text: '到2025年，建设智能工厂⟦60家⟧', under: ['推动机器人产业集聚', '附件2 机器人产业发展方案'] },
      { text: '到2025年，建设智能工厂⟦60家⟧', under: ['推动传统产业数字化改造'] },
    ],
  },
  {
    name: '附件内标题',
    subject: industryInAnnex,
    when: (scene) => industryInAnnex(scene) !== null,
    above: true,
    examples: [
      { text: '到2025年，组件产能达到⟦800万千瓦⟧', under: ['1.有序扩大产能', '（一）做大做强光伏产业', '附件2 新能源产业发展实施方案'] },
      ...withEach('（二）＿光伏产业', '做优 做精').map((title) => ({
        text: '到2025年，组件产能达到⟦800万千瓦⟧',
        under: [title, '附件2 新能源产业发展实施方案'],
      })),
      { text: '重点打造⟦6条⟧产业链', under: ['（二）延伸海洋药物产业链条', '附件3 生物产业发展方案'] },
      { text: '建成⟦9家⟧产业学院', under: ['（二）培育工业母机制造业', '附件3 高端装备产业发展方案'] },
    ],
    not: [
      { text: '到2025年，组件产能达到⟦800万千瓦⟧', under: ['（一）光伏产业', '三、新能源产业'] },
      { text: '到2025年，组件产能达到⟦800万千瓦⟧', under: ['（一）光伏产业发展成效明显', '附件2 新能源产业发展实施方案'] },
      ...withEach('（三）发展＿产业', '新兴 支柱 主导 优势 特色 重点').map((title) => ({
        text: '到2025年，组件产能达到⟦800万千瓦⟧',
        under: [title, '附件2 新能源产业发展实施方案'],
      })),
    ],
  },
  {
    name: '附件题名',
    subject: (scene) => titleSubject(scene, scene.place.annex),
    when: (scene) => titleSubject(scene, scene.place.annex) !== null,
    above: true,
    examples: [
      { text: '到2025年，产值达到⟦800亿元⟧', under: ['附件2 新材料产业发展实施方案'] },
      { text: '到2025年，产值达到⟦800亿元⟧', under: ['1.光伏制造', '附件2 新材料产业发展实施方案'] },
    ],
    not: [
      { text: '到2025年，产值达到⟦800亿元⟧', under: ['附件4 人才引育方案'] },
      { text: '新材料产业，到2025年，产值达到⟦800亿元⟧', under: ['附件2 新材料产业发展实施方案'] },
    ],
  },
  {
    name: '工程标题',
    subject: programmeAbove,
    when: (scene) => programmeAbove(scene) !== null,
    above: true,
    examples: withEach('实施“十百千”渔业振兴＿', '工程 计划 行动').map((title) => ({
      text: '培育⟦千亿元⟧产业。',
      under: ['培育千亿元产业', title],
    })),
    not: [
      { text: '做强渔业，培育⟦千亿元⟧产业', under: ['培育千亿元产业', '实施“十百千”渔业振兴工程'] },
      { text: '培育⟦千亿元⟧产业', under: ['培育千亿元产业', '实施渔业振兴工程'] },
      { text: '建成深水泊位⟦90个⟧', under: ['建成深水泊位90个', '实施“十百千”渔业振兴工程'] },
    ],
  },
  {
    name: '上级标题',
    subject: sectionSubject,
    when: (scene) => sectionSubject(scene) !== null,
    unless: (scene) => isApart(scene) || isNamed(scene, sectionSubject(scene)),
    above: true,
    examples: [
      { text: '到2025年，产值达到⟦800亿元⟧', under: ['（三）新材料'] },
      { text: '到2025年，产值达到⟦800亿元⟧', under: ['1.发展目标', '（三）培育新材料产业'] },
    ],
    not: [
      { text: '到2025年，机器人企业达到⟦80家⟧', under: ['（三）新材料'] },
      ...withEach('新材料产业＿', outcomes).map((title) => ({
        text: '到2025年，产值达到⟦800亿元⟧',
        under: [title],
      })),
    ],
  },
];
