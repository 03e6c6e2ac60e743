import { withEach } from '../../../language/example.ts';
import { anyOf } from '../../../language/pattern.ts';
import type { NamedRule } from '../../../language/rule.ts';
import type { Place } from './place.ts';
import type { Scene } from './scene.ts';
import { headingSector, industriesOf, type SectorIndex, sectorsIn } from './sector.ts';

/** A number whose own clause names no subject, with what it measures and the sectors by their words. */
export interface SubjectScene extends Scene {
  measure: string;
  sectors: SectorIndex;
}

/** A rule that finds whose figure a number is, by industry or thing. */
export interface SubjectRule extends NamedRule {
  subject: (scene: SubjectScene) => string | null;
  when: (scene: SubjectScene) => boolean;
  unless?: (scene: SubjectScene) => boolean;
  /** True where the words that say so stand above its paragraph. */
  above?: boolean;
}

const start = '^(?!聚焦|大力|发展|围绕|在|以|对|加快|推进|推动|实施|支持|培育|做|积极|着力)';
const topic = new RegExp(`${start}([^，。；:\\d]{2,16}?${anyOf(['产业', '行业', '领域', '方面', '制造业', '集群'])})[，:]`);
const grown = /(?:做大做强|做强做优|做大|做强|培育壮大|发展壮大)([^，。；:]{2,16}?业)，[^，；]*$/;

/** What the first clause of its sentence names: 轨道交通装备产业，到2025年，产业规模1000亿元. */
function topicBefore({ text, bounds }: Scene): string | null {
  const before = text.slice(bounds.part.start, Math.min(bounds.clause.start, bounds.part.start + 24));
  return topic.exec(before)?.[1].replace(/方面$/, '') ?? null;
}

/** What an earlier clause sets out to grow: 做大做强石化产业，力争主营业务收入超万亿. */
function grownBefore({ text, bounds, measured }: Scene): string | null {
  return measured.dimension === 'money' ? (grown.exec(text.slice(bounds.part.start, bounds.item.start).slice(-60))?.[1] ?? null) : null;
}

/** A heading that states how something fares names no subject: 绿色转型成效明显. */
const outcomes = '提升 增强 壮大 优化 改善 增长 突破 进展 成效 提高 完善 跨越 明显 显著 见效 加快 集聚';
const stated = new RegExp(`${anyOf(outcomes.split(' '))}[。：:]?$`);

/** Verbs and adverbs that a title about a thing begins with. */
const front =
  '继续 不断 加速 积极 大力 加快 着力 重点 全面 深入 进一步 做大做强 做强做优 做优做强 做强 做大 培育壮大 培育 壮大 发展壮大 发展 推动 推进 促进 提升 优化 改造 构建 打造 塑造 实施 建设 支持 持续 巩固 增强 聚焦 突破'.split(
    ' ',
  );
const paper = '实施方案 行动计划 行动方案 工作方案 实施意见 规划 专项行动 专项 工程'.split(' ');
const pace = '加快 突破 跨越 持续 集聚 健康 快速 创新 高质量'.split(' ');
const opening = new RegExp(`^${anyOf(front)}+`);
const onPaper = `(?:产业)?(?:重点)?(?:发展)?(?:专项)?${anyOf(paper)}`;
const closing = new RegExp(`(?:${onPaper}|${anyOf(pace)}+发展|发展水平|竞争新优势|结构调整)$`);

/** What a title is about: 大力发展新一代信息技术产业 → 新一代信息技术产业. */
function topicOf(title: string): string {
  const plain = title.replace(/[。：:！？\s]+$/g, '').replace(opening, '');
  const cut = plain.replace(closing, (words) => (words.startsWith('产业') ? '产业' : ''));
  return cut || plain;
}

/** What a title is about, where it names an industry; null where it names none or only states how something fares. */
function titleSubject({ sectors, place }: SubjectScene, title: string | null): string | null {
  const alone: Place = { ...place, titles: [], annex: null };
  return title && !stated.test(title) && headingSector(sectors, alone, title) ? topicOf(title) : null;
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

/** Verbs that set out to do something: such a clause names what is done, not whose figures follow. */
const verbs = '聚焦 大力发展 发展 围绕 在 以 对 加快 推进 推动 实施 支持 培育 做强 积极培育 着力培育';

/** Rules in order; the first that holds decides. */
export const subjectRules: readonly SubjectRule[] = [
  {
    name: '句首主题',
    subject: topicBefore,
    when: (scene) => topicBefore(scene) !== null,
    examples: withEach('＿，到2025年，产值⟦1000亿元⟧', '船舶修造产业 航运服务行业 海洋能源领域 冷链物流方面 海工装备制造业 海洋生物集群'),
    not: withEach('＿海洋生物产业，到2025年，产值⟦1000亿元⟧', verbs),
  },
  {
    name: '做大做强',
    subject: grownBefore,
    when: (scene) => grownBefore(scene) !== null,
    examples: withEach('＿远洋渔业，力争产值超过⟦50亿元⟧', '做大做强 做优做强 做强做优 做大 做强 培育壮大 发展壮大'),
    not: ['做大做强远洋渔业，新增渔船⟦50艘⟧', '海水养殖产业，做大做强远洋渔业，产值⟦80亿元⟧'],
  },
  {
    name: '段首小标题',
    subject: (scene) => titleSubject(scene, scene.head),
    when: (scene) => titleSubject(scene, scene.head) !== null,
    unless: isApart,
    above: true,
    examples: ['新材料产业。到2025年，产值达到⟦800亿元⟧。\n生物医药产业。到2025年，产值达到500亿元。'],
    not: ['新材料产业。到2025年，机器人企业达到⟦80家⟧。\n生物医药产业。到2025年，产值达到500亿元。'],
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
    name: '上级标题',
    subject: sectionSubject,
    when: (scene) => sectionSubject(scene) !== null,
    unless: isApart,
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

/** A figure's subject, whether it stands above its paragraph, and the rule that found it; without subject and rule where none does. */
export interface SubjectFound {
  subject: string | null;
  above: boolean;
  rule: string | null;
}

/** The subject of a figure whose own clause names none. */
export function subjectOf(
  scene: Scene,
  known: Pick<SubjectScene, 'measure' | 'sectors'>,
  rules: readonly SubjectRule[] = subjectRules,
): SubjectFound {
  const asked = { ...scene, ...known };
  const rule = rules.find(({ when, unless }) => when(asked) && !unless?.(asked));
  return { subject: rule?.subject(asked) ?? null, above: rule?.above ?? false, rule: rule?.name ?? null };
}
