import { withEach } from '../../../../language/example.ts';
import { headingSector, industriesOf, sectorsIn } from '../sector.ts';
import { isBare } from '../phrase/split.ts';
import type { SubjectRule, SubjectScene } from './subject-of.ts';
import { fieldBefore, grownBefore, planBefore, shareBefore, subjectOfSentence, togetherNamed, topicBefore, trialBefore } from './topic.ts';

/** Verbs that set out to do something: such a clause names what is done, not whose figures follow. */
const verbs = '聚焦 大力发展 发展 围绕 在 以 对 加快 推进 推动 实施 支持 培育 做强 积极培育 着力培育';

/** Things that say nothing without whose they are, and a share of revenue, which only firms have. */
const category = /^(?:企业|项目|平台|基地|园区|产业集群|集群)$/;
const ofRevenue = /占(?:主营业务|营业|销售)收入/;

/** What the sentence is about: for a bare sum or rate whatever it says; for a thing with a name its word for the industry of the annex. */
function said(scene: SubjectScene): string | null {
  const { sectors, place, head, measure, carried } = scene;
  const topic = subjectOfSentence(scene);
  if (ofRevenue.test(measure) && carried?.subject.endsWith('企业')) return carried.subject;
  if (isBare(measure) || category.test(measure)) return (carried?.measure !== '占比' && carried?.subject) || topic;
  if (!place.annex) return null;
  const heading = headingSector(sectors, place, head);
  return topic && heading !== null && industriesOf(sectorsIn(sectors, topic))[0] === heading ? topic : null;
}

/** Rules that find the subject in the figure's own sentence, in order. */
export const sentenceRules: readonly SubjectRule[] = [
  {
    name: '其中',
    subject: ({ whole }) => whole,
    when: ({ whole }) => whole !== null,
    examples: [
      '到2025年，海工装备企业达到80家，其中链主企业⟦6家⟧',
      '到2025年，海工装备企业达到80家，其中链主企业6家，配套企业⟦50家⟧',
      '现有深水泊位30个。其中，渔港泊位共12个；到2025年，商业泊位达到60个，其中，粮食泊位⟦9个⟧',
    ],
    not: ['到2025年，海工装备企业达到80家，比2020年增加20家，其中链主企业⟦6家⟧', '到2025年，海工装备企业达到80家，新增链主企业⟦6家⟧'],
  },
  {
    name: '合称',
    subject: togetherNamed,
    when: (scene) => togetherNamed(scene) !== null,
    examples: [
      ...withEach('实施⟦百项⟧技术攻关、百项成果转化“双百”＿', '工程 计划 行动'),
      '实施百项技术攻关、⟦百项⟧成果转化“双百”工程，新增专利80件',
      '实施⟦千项⟧技改、千项上云“双千”工程',
      '实施⟦万名⟧船员培训、万名渔民转产“双万”工程',
    ],
    not: ['实施⟦百项⟧技术攻关、千项成果转化“双百”工程', '实施⟦百项⟧技术攻关、百项成果转化“焕新”工程'],
  },
  {
    name: '领域状语',
    subject: fieldBefore,
    when: (scene) => fieldBefore(scene) !== null,
    unless: ({ place, sectors }) => place.annex !== null && industriesOf(sectorsIn(sectors, place.annex)).length > 0,
    examples: [
      '在海工装备、冷链物流等领域，建设⟦3个⟧共享工厂',
      '在海工装备、冷链物流，以及海洋药物、海水淡化等领域，建设⟦3个⟧共享工厂',
      ...withEach('＿远洋渔业、海水养殖等产业，每年实施⟦20项⟧攻关项目', '在 围绕 聚焦 面向 针对'),
      ...withEach('在海水淡化、海洋药物等行业＿建设⟦5个⟧中试线', '每年 三年 累计 再 新 布局 组织 重点 滚动 联合 申报'),
      ...withEach('在海水淡化、海洋药物等领域＿⟦5个⟧攻关项目', '建设 新建 打造 培育 引进 实施 创建 新增 建成 形成 认定'),
    ],
    not: [
      '围绕海工装备产业链，建设⟦3个⟧共享工厂',
      '在海水淡化、海洋药物等领域优势突出，新增专利⟦20件⟧',
      { text: '在稀土材料、碳纤维等领域建设⟦3个⟧共享工厂', under: ['附件3 新材料产业发展方案'] },
    ],
  },
  {
    name: '前句试点',
    subject: ({ measure, ...scene }) => trialBefore(scene, measure),
    when: ({ measure, ...scene }) => trialBefore(scene, measure) !== null,
    above: true,
    examples: [
      ...withEach('＿乡村数字化试点，每年遴选一批示范村。到2025年，培育示范村⟦50个⟧', '组织开展 实施'),
      ...withEach('开展渔港绿色＿，支持一批示范渔港。到2025年，建成示范渔港⟦20个⟧', '试点示范 示范 试点'),
    ],
    not: [
      '开展乡村数字化试点，每年遴选一批示范村。到2025年，培育特色小镇⟦50个⟧',
      '推广乡村数字化试点，每年遴选一批示范村。到2025年，培育示范村⟦50个⟧',
    ],
  },
  {
    name: '比重先行',
    subject: shareBefore,
    when: (scene) => isBare(scene.measure) && shareBefore(scene) !== null,
    examples: [
      ...withEach(
        '到2025年，先进制造业＿，增加值占规上工业的⟦40%⟧',
        '比重大幅提升 占比明显提高 份额稳步上升 比重持续扩大 占比逐年增加 份额增大',
      ),
      '高附加值产品比重提高，产值占全行业⟦30%⟧',
      '民营经济占比提高，增加值占⟦60%⟧',
    ],
    not: ['先进制造业比重大幅提升，新增省级智能工厂⟦40家⟧', '先进制造业加快集聚，增加值占规上工业的⟦40%⟧'],
  },
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
    examples: withEach('＿远洋渔业，建设深水渔港，力争产值超过⟦50亿元⟧', '做大做强 做强做优 做大 做强 培育壮大 发展壮大'),
    not: ['做大做强远洋渔业，新增渔船⟦50艘⟧', '海水养殖产业，做大做强远洋渔业，产值⟦80亿元⟧'],
  },
  {
    name: '产业计划',
    subject: planBefore,
    when: (scene) => planBefore(scene) !== null,
    examples: [
      ...withEach('实施茶产业＿，以县域为主体，打造成⟦千亿元⟧产业', '培育计划 壮大工程 倍增行动 提升计划 振兴工程'),
      '推进现代渔业计划，力争产值超过⟦50亿元⟧',
    ],
    not: ['实施茶产业振兴计划，新增茶园⟦20万亩⟧', '实施茶产业振兴，产值超过⟦50亿元⟧'],
  },
  {
    name: '句中主语',
    subject: said,
    when: (scene) => said(scene) !== null,
    unless: ({ named }) => named !== null,
    examples: [
      ...withEach('全省＿基础较好，2020年主营业务收入⟦300亿元⟧', '茶产业 绿色食品制造业 海洋工业 冷链物流行业'),
      '近年来，我省具备发展海洋药物产业的条件，2020年产值⟦80亿元⟧',
      ...withEach('我省已初步形成以港口、航运为＿的航运产业体系，拥有骨干企业，2020年总收入⟦500亿元⟧', '主导 主体 支柱 重点'),
      '到2025年，远洋渔业产值达到80亿元，自给率达到⟦70%⟧',
      '到2025年，农产品加工业产值达到900亿元，企业达到⟦600家⟧',
      '到2025年，规上造船企业60%建立研发机构，研发投入占营业收入比重达到⟦3%⟧',
      { text: '全省工业机器人制造业发展较快，拥有企业⟦60家⟧', under: ['附件3 机器人产业发展方案'] },
    ],
    not: [
      '茶产业基础较好，全省工业增加值⟦900亿元⟧',
      '茶产业基础较好，建成物流园⟦9个⟧',
      '加快发展茶产业，建成茶园，产值达到⟦90亿元⟧',
      '海洋产业链基础较好，2020年产值⟦90亿元⟧',
      '积极参与国家、行业标准制定，产值达到⟦90亿元⟧',
      ...withEach('规模以上工业企业＿，工业增加值突破⟦1500亿元⟧', '达到1500家以上 发展到1.2万户 总数超过900家 新增300余家').concat(
        '重点制造业数量达到12个，利润达到⟦80亿元⟧',
      ),
    ],
  },
];
