import { boundAfter } from '../../../language/bounds.ts';
import { memberCount } from '../../../language/counters.ts';
import { withEach } from '../../../language/example.ts';
import { level } from '../../../language/level.ts';
import type { Measure, MeasureRule, MeasureScene } from './measure.ts';
import { anyOf } from '../../../language/pattern.ts';
import { change } from '../../../language/verbs.ts';
import { announced, leadOf } from './measure-scene.ts';
import { endsInVerb, trimFront, trimJoints, withoutVerb } from './phrase/phrase.ts';
import type { Scene } from './scene.ts';
import { listedSubjects, partsOf, splitPhrase } from './phrase/split.ts';
import { isSizeGoal } from './size.ts';

/** A、B分别达到X、Y: the n-th number belongs to the n-th member. A shared last noun (增加值) is every member's measure. */
function distributed({ text, bounds, clause, token }: Scene): Measure | null {
  const from = bounds.clause.start;
  if (bounds.clause.end - from > 400) return null;
  const words = text.slice(from, bounds.clause.end);
  const place = words.lastIndexOf('分别', token.start - from);
  if (place < 0) return null;
  const own = clause.filter(({ start }) => start > from + place);
  const before = trimFront(words.slice(0, place));
  const members = partsOf(trimFront(withoutVerb(before.phrase)).phrase);
  const index = own.indexOf(token);
  if (index < 0 || own.length < 2 || members.length !== own.length) return null;
  const shared = new RegExp(`^${level}`).exec(members[0])?.[0] ?? '';
  const last = splitPhrase(members[members.length - 1]);
  const name = index === members.length - 1 ? last.subject : members[index];
  if (last.subject === '')
    return { measure: withLevel(shared, trimJoints(members[index])), subject: '', subjects: [], scope: before.scope };
  return { measure: last.measure, subject: name.replace(counted, ''), subjects: [], scope: before.scope };
}

/** A member of a list with the level that its first member names, where it has none of its own: 省级孵化器和众创空间. */
const withLevel = (shared: string, member: string): string => (new RegExp(level).test(member) ? member : shared + member);

const counted = new RegExp(`等?${memberCount}[^、]*$`);
const pace = new RegExp(`^${boundAfter}?的?(增速|增长速度|速度)`);
const isEach = ({ left }: Scene): boolean => /(?:分别|均|都|各)[^，。；、]{0,8}$/.test(left);

/** 打造千亿级新型显示产业集群, 成为万亿级产业: the thing after the size is what is to have it. */
function sizeGoal({ itemLeft, right }: Scene): Measure {
  const noun = /^(?:元)?(?:级)?(?:的)?([\u4e00-\u9fff（）]{2,24})/.exec(right)?.[1] ?? '';
  const kind = /(?:产业集群|集群|产业链|产业|基地|园区|企业|平台)$/.exec(noun)?.[0] ?? noun;
  const { phrase, scope } = trimFront(itemLeft);
  const before = /^([^，。；]{2,24}?)(?:打造成?|成为|建成|发展成|培育成)/.exec(phrase)?.[1] ?? '';
  return { measure: kind, subject: noun === kind ? before : noun, subjects: [], scope };
}

/** 规模以上工业企业80%建立研发机构; 优势产业80%的核心装备达到先进水平; 80%规模以上企业建立研发机构. */
function shareOf({ phrase, follows, scope }: MeasureScene): Measure {
  const noun = trimFront(withoutVerb(phrase)).phrase;
  const isWhole = noun && !/^(?:核心|产品|装备)/.test(follows);
  return { measure: isWhole ? noun + follows : follows, subject: noun, subjects: [], scope };
}

/** 以15%的增速发展: the pace of what stands before. */
const atPace = ({ itemRight, phrase, scope }: MeasureScene): Measure => ({
  measure: pace.exec(itemRight)?.[1] ?? '',
  subject: phrase.replace(/以$/, ''),
  subjects: [],
  scope,
});

/** 在海工装备领域建设5个中试基地: the verb's object, and before the verb whose it is. */
function objectOfVerb({ phrase, follows, scope }: MeasureScene): Measure {
  const lead = leadOf(phrase);
  return { measure: trimJoints(follows), subject: lead.phrase, subjects: [], scope: scope ?? lead.scope };
}

function carriedOn(scene: MeasureScene): Measure {
  const { carried, noun, follows, scope } = scene;
  if (carried) return { measure: carried.measure, subject: carried.subject, subjects: [], scope: scope ?? carried.scope };
  return { measure: noun || trimJoints(follows) || announced(scene), subject: '', subjects: [], scope };
}

const movedBefore = /(?:^|[，。；])([^，。；的]{2,12}?)(?:迅速|持续|不断|稳步|快速|大幅)*(?:扩大|增长|提升|提高|壮大)，$/;

/** What the clause before says to have moved: 规模迅速扩大，实现翻番. */
const moved = ({ text, bounds }: Scene): string | null =>
  movedBefore.exec(text.slice(Math.max(bounds.part.start, bounds.clause.start - 40), bounds.clause.start))?.[1] ?? null;

/** 主营业务收入年均增长8%，占全省12%: a share of what the number before it measured. */
function shareCarried({ carried, noun, scope }: MeasureScene): Measure {
  const base = carried?.measure.replace(/占.*$/, '').replace(/(?:年均)?(?:增速|增长率)$/, '') ?? '';
  return { measure: base + noun, subject: carried?.subject ?? '', subjects: [], scope: scope ?? carried?.scope ?? null };
}

/** The first half of an attribute that a comma parts from the noun: 以高校为依托，校企共建的实验室. */
function halfBefore({ text, bounds, noun }: MeasureScene): string {
  if (!/^[^，]{3,}的/.test(noun) || bounds.item.start !== bounds.clause.start) return '';
  const earlier = text.slice(Math.max(bounds.part.start, bounds.clause.start - 24), bounds.clause.start);
  return /(?:^|，)(以[^，]{2,16}为(?:主体|依托|纽带|核心)，)$/.exec(earlier)?.[1] ?? '';
}

/** 生物医药产业主营业务收入达到: the noun before the number, and whose it is. */
function nounBefore(scene: MeasureScene): Measure {
  const noun = halfBefore(scene) + scene.noun;
  const { carried, scope, scopeInside, bounds, measured } = scene;
  const split = splitPhrase(noun);
  const measure = split.subject || /占/.test(split.measure) ? split.measure : trimJoints(split.measure);
  const each = isEach(scene) ? listedSubjects(noun.slice(0, noun.length - split.measure.length)) : [];
  const inList = bounds.item.start > bounds.clause.start;
  const same = carried && (carried.measure === measure || (inList && measured.dimension === 'money')) ? carried.subject : '';
  const place = /^(?:在|围绕|针对|面向)/.test(scene.phrase) ? leadOf(scene.phrase).phrase : '';
  return { measure, subject: each.join('、') || split.subject || same || place, subjects: each, scope: scope ?? scopeInside };
}

const moves = anyOf([change, '增至', '升至', '降至', '到', '至']);
const saysHowMuch = new RegExp(`^(?:比例|目标|水平|${moves})`);
const isRate = /(?:率|比重|比例|强度|占.*比)$/;

/** Rules in order; the first that holds decides. Their names are published where they give the figure's subject. */
export const measureRules: readonly MeasureRule[] = [
  {
    name: '分别对应',
    measure: (scene) => distributed(scene) ?? nounBefore(scene),
    when: (scene) => distributed(scene) !== null,
    examples: ['到2025年，邮轮母港、游艇码头分别达到3个、⟦20个⟧', '到2025年，海水淡化、海上风电产业规模分别达到⟦80亿元⟧和300亿元'],
    not: ['到2025年，邮轮、游艇、帆船码头分别达到3个、⟦20个⟧', '到2025年，邮轮母港、游艇码头达到3个、⟦20个⟧'],
  },
  {
    name: '规模目标',
    measure: sizeGoal,
    when: isSizeGoal,
    examples: ['打造⟦千亿级⟧海工装备产业集群', '港口物流业发展成⟦万亿级⟧产业'],
    not: ['打造一批⟦百亿级⟧龙头企业', '到2025年，产值达到⟦千亿级⟧'],
  },
  {
    name: '以某增速',
    measure: atPace,
    when: ({ itemRight, measured }) => pace.test(itemRight) && measured.dimension === 'share',
    examples: withEach('海洋生物产业以⟦15%⟧＿发展', '的增速 以上的速度 的增长速度 增速'),
    not: ['海洋生物产业以⟦15%⟧的比重居首位'],
  },
  {
    name: '占比对象',
    measure: shareOf,
    when: ({ measured, follows }) => measured.dimension === 'share' && follows.length >= 3,
    unless: ({ phrase, follows }) => saysHowMuch.test(follows) || isRate.test(phrase),
    examples: ['到2025年，规上企业⟦80%⟧建立研发机构', '到2025年，造船业⟦60%⟧的关键设备实现自主配套', '推动⟦90%⟧以上的船厂完成智能化改造'],
    not: [
      ...withEach(
        '清洁能源由⟦20%⟧＿30%',
        '提高到 提升到 增加到 上升到 下降到 降低到 扩大到 减少到 增至目前的 升至目前的 降至目前的 到现在的 至现在的',
      ),
      ...withEach('能耗保持⟦5%⟧的＿以内', '增长幅度 比例范围 目标范围 水平之上'),
      ...withEach('到2025年，船舶自主配套＿⟦80%⟧的领先船厂', '率 比重 占比 比例 强度 占全部比'),
    ],
  },
  {
    name: '动词宾语',
    measure: objectOfVerb,
    when: ({ phrase, follows }) => (endsInVerb(phrase) || phrase.endsWith('等')) && follows !== '',
    examples: ['到2025年，新建⟦20个⟧深水泊位', '在海工装备领域建设⟦5个⟧中试基地', '培育海尔、海信等⟦10家⟧链主企业'],
    not: ['到2025年，深水泊位达到⟦20个⟧', '到2025年，深水泊位新增⟦20个⟧'],
  },
  {
    name: '前句名词',
    measure: (scene) => ({ ...carriedOn(scene), measure: moved(scene) ?? '' }),
    when: (scene) => scene.noun === '' && scene.follows === '' && moved(scene) !== null,
    examples: [
      ...withEach('海水养殖产量＿，实现⟦翻番⟧', '迅速扩大 持续增长 不断提升 稳步提高 快速壮大 大幅扩大'),
      '渔业以年均8%的增速发展，总产值大幅提高，实现⟦倍增⟧',
    ],
    not: ['海水养殖产量迅速扩大，产值实现⟦翻番⟧', '海洋产值达到800亿元，实现⟦翻番⟧'],
  },
  {
    name: '承前',
    measure: carriedOn,
    when: ({ noun, follows }) => /^(?:总量|数量)?$/.test(noun) || (noun.length < 2 && !follows),
    examples: [
      ...withEach('到2022年，深水泊位新增20个，＿达到⟦150个⟧', '总数 总量 数量'),
      '到2022年，海洋产值达到800亿元，到2025年达到⟦1200亿元⟧',
      '培育上市企业：到2025年达到⟦100家⟧',
    ],
    not: ['到2022年，海洋产值达到800亿元，渔业达到⟦120亿元⟧'],
  },
  {
    name: '占比承前',
    measure: shareCarried,
    when: ({ noun }) => noun.startsWith('占'),
    examples: ['到2025年，海洋产值达到1200亿元，占地区生产总值比重达到⟦30%⟧', '渔业增加值年均增速8%，占全省⟦12%⟧'],
    not: ['到2025年，海洋产值占地区生产总值比重达到⟦30%⟧', '到2025年，海洋产值达到1200亿元，占⟦30%⟧'],
  },
  {
    name: '量前名词',
    measure: nounBefore,
    when: () => true,
    examples: [
      '到2025年，海洋生物产业主营业务收入达到⟦500亿元⟧',
      '到2025年，渔业、盐业、航运业等3个产业规模均超过⟦100亿元⟧',
      '到2025年，深水泊位达到⟦20个⟧',
    ],
    not: ['到2025年，新建⟦20个⟧深水泊位'],
  },
];
