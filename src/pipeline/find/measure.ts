import { endsInVerb, headOf, trimEnd, trimFront, withoutVerb } from './phrase.ts';
import type { Scene } from './scene.ts';
import { listedSubjects, partsOf, splitPhrase } from './split.ts';
import { isSizeGoal } from './kind/size.ts';
import { boundOpening } from '../../language/bounds.ts';

/** What a figure measures and whose it is, as far as its own clause says. */
export interface Measure {
  measure: string;
  subject: string;
  /** The members of a list that one figure serves: 3个产业规模分别达到. */
  subjects: string[];
  scope: string | null;
  /** True when the measure was taken from the clause before. */
  carried: boolean;
}

/** The last measure of the sentence, for clauses that leave theirs out. */
export type Carried = Pick<Measure, 'measure' | 'subject' | 'scope'> | null;

/** Reads measure, subject and scope from the words around a number. */
export function measureOf(scene: Scene, carried: Carried): Measure {
  const shared = distributed(scene);
  if (shared) return shared;
  if (isSizeGoal(scene)) return sizeGoal(scene);
  const { phrase, scope } = trimFront(scene.itemLeft);
  const left = trimEnd(withoutStart(phrase)).replace(/^(.{2,}?)(?:达到|提高到|控制在)每.*$/, '$1');
  const right = rightPhrase(scene);
  const plain = { subjects: [] as string[], scope, carried: false };
  const pace = /^(?:以上|左右)?的?(增速|增长速度|速度)/.exec(scene.itemRight);
  if (pace && scene.measured.dimension === 'share') return { ...plain, measure: pace[1], subject: left.replace(/以$/, '') };
  if (isShareOf(scene, left, right)) return { ...plain, ...shareOf(left, right) };
  if ((endsInVerb(left) || /等$/.test(left)) && right && !/^(?:，|。)/.test(right)) {
    const lead = leadOf(left);
    return { ...plain, measure: headOf(right), subject: lead.phrase, scope: scope ?? lead.scope };
  }
  const own = trimFront(withoutVerb(left));
  const noun = own.phrase.replace(/的$/, '');
  if (!noun || /^(?:总数|总量|数量)$/.test(noun) || (noun.length < 2 && !right)) return inherit(scene, carried, noun, plain);
  if (/^占/.test(noun)) {
    const base = carried ? carried.measure.replace(/占.*$/, '').replace(/(?:年均)?(?:增速|增长率)$/, '') : '';
    return {
      ...plain,
      measure: base + noun,
      subject: carried?.subject ?? '',
      scope: scope ?? carried?.scope ?? null,
      carried: base !== '',
    };
  }
  const split = splitPhrase(noun);
  const listed = listedSubjects(noun.slice(0, noun.length - split.measure.length));
  const measure = split.subject || /占/.test(split.measure) ? split.measure : headOf(split.measure);
  const each = isEach(scene) ? listed : [];
  const inList = scene.bounds.item.start > scene.bounds.clause.start;
  const same = carried && (carried.measure === measure || (inList && scene.measured.dimension === 'money')) ? carried.subject : '';
  return { ...plain, measure, subject: each.length ? each.join('、') : split.subject || same, subjects: each, scope: scope ?? own.scope };
}

/** 由2020年的28.8万元/人提高到2025年的: the start and its verb, where a year stands between the verb and the number. */
const withoutStart = (phrase: string): string =>
  phrase.replace(
    /(?:由|从)[^，。；由从]{0,24}\d[^，。；]{0,16}?(?:提高|提升|增加|增长|上升|扩大|下降|降低|减少)(?:到|至)20\d{2}年(?:底|末)?的?$/,
    '',
  );

/** 打造千亿级新型显示产业集群, 成为万亿级产业: the thing after the size is what is to have it. */
function sizeGoal({ itemLeft, right }: Scene): Measure {
  const noun = /^(?:元)?(?:级)?(?:的)?([\u4e00-\u9fff（）]{2,24})/.exec(right)?.[1] ?? '';
  const kind = /(?:产业集群|集群|产业链|产业|基地|园区|企业|平台)$/.exec(noun)?.[0] ?? noun;
  const { phrase, scope } = trimFront(itemLeft);
  const before = /^([^，。；]{2,24}?)(?:打造成?|成为|建成|发展成|培育成)/.exec(phrase)?.[1] ?? '';
  return { measure: kind, subject: noun === kind ? before : noun, subjects: [], scope, carried: false };
}

const isEach = ({ left }: Scene): boolean => /(?:分别|均|都|各)[^，。；、]{0,8}$/.test(left);

function inherit(scene: Scene, carried: Carried, noun: string, plain: Pick<Measure, 'subjects' | 'scope'>): Measure {
  if (!carried) return { ...plain, measure: noun || headOf(rightPhrase(scene)) || announced(scene), subject: '', carried: false };
  return { ...plain, measure: carried.measure, subject: carried.subject, scope: plain.scope ?? carried.scope, carried: true };
}

/** 培育上市企业：到2025年达到100家: what the clauses before announce. */
function announced({ text, bounds }: Scene): string {
  const before = text.slice(Math.max(bounds.part.start, bounds.clause.start - 40), bounds.clause.start);
  const clause = /([^，。；:\d]{2,24})[，:](?:[^，。；:]*，)?$/.exec(before)?.[1] ?? '';
  return trimFront(withoutVerb(trimFront(clause).phrase)).phrase;
}

/** The noun phrase after a number: to the end of its item, borrowing the list's last noun where its own is left out. */
function rightPhrase({ itemRight, right, measured }: Scene): string {
  const own = itemRight.slice(boundOpening(itemRight).length).replace(/^的/, '');
  if (measured.dimension === 'money' || own === '') return own;
  const sizeOnly = /(?:超过|超|突破|达到|达)[\d.]*[百千万亿]+(?:元|美元)?(?:以上)?$/.test(own);
  if (!sizeOnly) return own;
  const noun = /(?:的)?([\u4e00-\u9fff]{2,12})$/.exec(right)?.[1];
  return noun ? own + noun.replace(/^.*(?:以上|元|级)/, '') : own;
}

/** What stands before the verb: 10个重点领域累计新建 → 10个重点领域; 在先进环保领域建设 → 先进环保领域. */
function leadOf(left: string): { phrase: string; scope: string | null } {
  const match =
    /^(?:在|围绕|针对|面向)?(.{2,30}?)(?:累计|再|新|布局|组织|重点|共|力争|每年|滚动|联合|培养和|谋划)*(?:建设|新建|打造|培育|引进|实施|创建|新增|建成|形成|认定)/.exec(
      left,
    );
  const lead = trimFront(withoutVerb(match?.[1] ?? ''));
  const phrase = lead.phrase.replace(/(?:等)?(?:方面)$|和$|与$/, '');
  const idle = /^(?:依托|通过|由|以|按|布局|组织|新布局|培养|联合|支持|继续|谋划|加快)|、/.test(phrase) || phrase.length < 3;
  return { phrase: idle ? '' : phrase, scope: lead.scope };
}

const isShareOf = ({ measured }: Scene, left: string, right: string): boolean =>
  measured.dimension === 'share' &&
  right.length >= 3 &&
  !/^(?:的?(?:增速|速度|增长|比例|目标|水平)|提高|提升|增加|上升|下降|降低|扩大|减少|增至|升至|降至|到|至)/.test(right) &&
  !/(?:率|比重|占比|比例|强度|占.*比)$/.test(left);

/** 规模以上工业企业80%建立研发机构; 优势产业80%的核心装备达到先进水平; 80%规模以上企业建立研发机构. */
function shareOf(left: string, right: string): Pick<Measure, 'measure' | 'subject'> {
  const noun = trimFront(withoutVerb(left)).phrase;
  return { measure: noun && !/^[^，]*?(?:的|核心|产品|装备)/.test(right.slice(0, 2)) ? noun + right : right, subject: noun };
}

/** A、B分别达到X、Y: the n-th number belongs to the n-th member. A shared last noun (增加值) is every member's measure. */
function distributed({ text, bounds, clause, token }: Scene): Measure | null {
  const from = bounds.clause.start;
  if (bounds.clause.end - from > 400) return null;
  const words = text.slice(from, bounds.clause.end);
  const place = words.lastIndexOf('分别', token.start - from);
  if (place < 0) return null;
  const own = clause.filter(({ start }) => start > from + place);
  const members = partsOf(
    trimFront(withoutVerb(trimFront(words.slice(0, place)).phrase)).phrase.replace(/(?:数量|产业规模|规模)?$/, (noun) => noun),
  );
  const index = own.indexOf(token);
  if (index < 0 || own.length < 2 || members.length !== own.length) return null;
  const scope = trimFront(words.slice(0, place)).scope;
  const last = splitPhrase(members[members.length - 1]);
  const sum = last.subject !== '';
  const name = index === members.length - 1 ? last.subject : members[index];
  const subject = sum ? name.replace(/(?:等)?(?:\d+|[一二两三四五六七八九十]+)[个大类][^、]*$/, '') : '';
  return { measure: sum ? last.measure : headOf(members[index]), subject, subjects: [], scope, carried: false };
}
