import type { Setting } from './clause.ts';

/** How a verb is strengthened; printed with it. */
const adverb =
  '大力|重点|积极|着力|优先|超前|全面|深入|有序|稳步|继续|持续|不断|谋划|努力|进一步|率先|鼓励|支持|引导|集中|组织|启动|争取|力争|推动|推进|加快|加速|加大|加强|促进|切实|探索|开展|适时|合理|科学|统筹|扎实|大规模|前瞻|主动|逐步|抓好|抓紧|参与|扶持|聚焦|巩固|强化|促使|带动|选择|实施|依法';
/** What plans say is to be done with a thing: a closed class of the language of plans. */
const strong =
  '(?<!协同|产业|经济|行业|事业|集群|融合|创新|转型|绿色|可持续)发展|严格|支持|推进|推动|突破|建设|建成|新建|扩建|培育|研发|研制|研究|开发|推广应用|推广|打造|实施|开展|攻克|攻关|引进|引入|壮大|做大做强|做大|做强|做优|做精|提升|提高|促进|鼓励|扶持|加快|加速|加大|加强|强化|探索|布局|部署|构建|建立|组建|设立|完善|健全|优化|扩大|拓展|延伸|采用|实现|争取|跟踪|掌握|制定|创建|改造|引导|整合|落实|举办|承担|参与|培养|普及|配建|搭建|打通|推行|淘汰|压减|化解|降低|减少|巩固|形成|成立|承接|集聚|招引|抢占|瞄准|增加|新增|调整|保障|列入|纳入|给予|安排|启动|筹建|筹办|主攻|主推|占领|谋划|开拓|发挥|统筹|抓好|深化|推出|制订|出台|申报|认定|发掘|建造|创新|瞄准|聚焦|依托';
/** Words that are nouns as often: verbs where they open a clause or follow an adverb. */
const weak =
  '应用|利用|使用|生产|制造|控制|保持|保护|挖掘|转化|运用|覆盖|配套|设计|试点|示范|完成|投放|对接|执行|规范|发布|发行|落地|改进|优先|在建';
/** What follows the verb's characters where they are part of a noun: 研发中心, 发展基础. */
const noun =
  '口|点|用地|中心|机构|平台|能力|水平|基地|格局|空间|环境|基础|条件|模式|方向|优势|潜力|趋势|态势|机遇|阶段|规模|产业园|园区|示范区|实验区|试验区|试点|单位|企业|人员|人才|经费|投入|强度|院|所|室|商|者|率|型|度|性|化|式|业|品|线|链|端|量|器|机|系统|装备|设备|领域|环节|方面|过程|流程|工艺|服务|成本|效率|效益|资金|基金|规划|计划|方案|目标|任务|的|和产业化|及产业化';

const governing = new RegExp(`(?:(?:${adverb})*(?:${strong}){1,2}|(?:(?:${adverb})+|(?<=^|[，。；:]))(?:${weak}))(?!${noun})`, 'g');

/** A verb with its adverbs at its place in the text. */
export interface Verb {
  text: string;
  start: number;
}

const verbsIn = (text: string, from: number, to: number): Verb[] =>
  [...text.slice(from, to).matchAll(governing)].map((match) => ({ text: match[0], start: from + match.index }));

/** Words that put the verb after what it governs: 在…领域突破, 以…为重点, 围绕…开展. */
const ahead =
  /^(?:同时|其中|并|积极|重点|着力|聚焦|力争|主要|\d{4}年(?:重点)?)?(?:在|以|围绕|面向|针对|瞄准|依托|通过|利用|运用|基于|将|把|对|对于|就|按照|向|为|从)/;

/**
 * The verb that governs a mention, as printed: the nearest before it in its sentence; where its clause begins with 在, 以, 围绕 …,
 * the first one after it. Null where none does.
 */
export function governingVerb({ text, start, end, sentence, clause }: Setting): Verb | null {
  const own = text.slice(clause[0], start);
  if (ahead.test(own) && verbsIn(text, clause[0], start).length === 0) {
    const after = verbsIn(text, end, sentence[1])[0];
    if (after) return after;
  }
  const nearest = (from: number) => verbsIn(text, from, start).at(-1);
  const stop = text.lastIndexOf('。', start) + 1;
  return nearest(sentence[0]) ?? verbsIn(text, end, clause[1])[0] ?? nearest(stop) ?? null;
}

/** The verb that goes on after a run-in head: 机器人。支持…: the first of the next sentence. */
export const verbAfterHead = ({ text, sentence }: Setting): Verb | null =>
  verbsIn(text, sentence[1] + 1, Math.min(text.length, sentence[1] + 60))[0] ?? null;
