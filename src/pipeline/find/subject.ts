import type { Place } from './place.ts';
import { headingSector, type SectorIndex } from './sector.ts';

const front =
  /^(?:继续|不断|加速|积极|大力|加快|着力|重点|全面|深入|进一步|做大做强|做强做优|做优做强|做强|做大|培育壮大|培育|壮大|发展壮大|发展|推动|推进|促进|提升|优化|改造|构建|打造|塑造|实施|建设|支持|持续|巩固|增强|聚焦|突破)+/;
const back =
  /(?:产业)?(?:重点)?(?:发展)?(?:专项)?(?:实施方案|行动计划|行动方案|工作方案|实施意见|规划|专项行动|专项|工程)$|(?:加快|突破|跨越|持续|集聚|健康|快速|创新|高质量)+发展$|发展水平$|竞争新优势$|结构调整$/;

/** What a heading is about: 大力发展新一代信息技术产业 → 新一代信息技术产业. */
export function topicOf(title: string): string {
  const plain = title.replace(/[。：:！？\s]+$/g, '').replace(front, '');
  const cut = plain.replace(back, (words) => (words.startsWith('产业') ? '产业' : ''));
  return cut || plain;
}

/** A heading that states how something fares names no subject: 绿色转型成效明显. */
const stated =
  /(?:明显|显著|大幅|持续|不断|进一步|稳步|全面|更加)?(?:提升|增强|壮大|优化|改善|增长|突破|进展|成效|提高|完善|跨越|明显|显著|见效|加快|集聚)[。：:]?$/;

/** The subject that a figure takes from above when its own clause names none: run-in head, annex, then the nearest heading that names an industry. */
export function headingSubject(index: SectorIndex, place: Place, head: string | null): string | null {
  const empty: Place = { ...place, titles: [], annex: null };
  for (const title of [head, place.annex, ...place.titles]) {
    if (title && !stated.test(title) && headingSector(index, empty, title)) return topicOf(title);
  }
  return null;
}
