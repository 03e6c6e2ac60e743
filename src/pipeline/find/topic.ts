import { anyOf } from '../../language/pattern.ts';

/** Verbs and adverbs that a title about a thing begins with. */
const front =
  '继续 不断 加速 积极 大力 加快 着力 重点 全面 深入 进一步 做大做强 做强做优 做优做强 做强 做大 培育壮大 培育 壮大 发展壮大 发展 推动 推进 促进 提升 优化 改造 构建 打造 塑造 实施 建设 支持 持续 巩固 增强 聚焦 突破'.split(
    ' ',
  );
const paper = '实施方案 行动计划 行动方案 工作方案 实施意见 规划 专项行动 专项 工程'.split(' ');
const pace = '加快 突破 跨越 持续 集聚 健康 快速 创新 高质量'.split(' ');
const opening = new RegExp(`^${anyOf(front)}+`);
const closing = new RegExp(`(?:产业)?(?:重点)?(?:发展)?(?:专项)?${anyOf(paper)}$|${anyOf(pace)}+发展$|发展水平$|竞争新优势$|结构调整$`);

/** What a title is about: 大力发展新一代信息技术产业 → 新一代信息技术产业. */
export function topicOf(title: string): string {
  const plain = title.replace(/[。：:！？\s]+$/g, '').replace(opening, '');
  const cut = plain.replace(closing, (words) => (words.startsWith('产业') ? '产业' : ''));
  return cut || plain;
}
