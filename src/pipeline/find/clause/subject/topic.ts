import { plainVerbs } from '../../../../language/governing.ts';
import { anyOf } from '../../../../language/pattern.ts';
import { territory } from '../../../../language/territory.ts';
import { change } from '../../../../language/verbs.ts';
import { trimFront, withoutVerb } from '../phrase/phrase.ts';
import type { Scene } from '../scene.ts';

/** The words of a figure's part of the sentence before its clause, as far back as a topic is looked for. */
const earlier = ({ text, bounds }: Scene): string =>
  text.slice(Math.max(bounds.part.start, bounds.clause.start - 240), bounds.clause.start);

const start = '^(?!聚焦|大力|发展|围绕|在|以|对|加快|推进|推动|实施|支持|培育|做|积极|着力)';
const topic = new RegExp(`${start}([^，。；:\\d]{2,16}?${anyOf(['产业', '行业', '领域', '方面', '制造业', '集群'])})[，:]`);

/** What the first clause of its sentence names: 轨道交通装备产业，到2025年，产业规模1000亿元. */
export function topicBefore({ text, bounds }: Scene): string | null {
  const before = text.slice(bounds.part.start, Math.min(bounds.clause.start, bounds.part.start + 24));
  return topic.exec(before)?.[1].replace(/方面$/, '') ?? null;
}

const grown = /(?:做大做强|做强做优|做大|做强|培育壮大|发展壮大)([^，。；:]{2,16}?业)，[^；]*$/;

/** What an earlier clause sets out to grow: 做大做强石化产业，力争主营业务收入超万亿. */
export function grownBefore({ text, bounds, measured }: Scene): string | null {
  return measured.dimension === 'money' ? (grown.exec(text.slice(bounds.part.start, bounds.item.start).slice(-60))?.[1] ?? null) : null;
}

const plan = /(?:实施|推进)([^，。；:]{2,14}?业)(?:培育|壮大|倍增|提升|振兴)*(?:计划|工程|行动)，/g;

/** The industry whose programme an earlier clause carries out: 实施茶产业振兴计划，…打造成千亿元产业. */
export function planBefore(scene: Scene): string | null {
  return scene.measured.dimension === 'money' ? ([...earlier(scene).matchAll(plan)].at(-1)?.[1] ?? null) : null;
}

const into = anyOf(['在', '围绕', '聚焦', '面向', '针对']);
const adverbs = anyOf(['每年', '[一二两三四五六七八九]年', '累计', '再', '新', '布局', '组织', '重点', '滚动', '联合', '申报']);
const does = anyOf(['建设', '新建', '打造', '培育', '引进', '实施', '创建', '新增', '建成', '形成', '认定']);
const field = new RegExp(`${into}((?:(?!${into})(?:[^，。；:]|，以及)){2,100}?(?:领域|产业|行业))(?:，|(?=${adverbs}*${does}))`, 'g');

/** The field that an adverbial before the verb sets: 在茶叶、果蔬等领域，每年建设; 围绕茶产业新建. */
export function fieldBefore(scene: Scene): string | null {
  const { text, bounds, token } = scene;
  const before = text.slice(Math.max(bounds.part.start, token.start - 240), token.start);
  return [...before.matchAll(field)].at(-1)?.[1] ?? null;
}

const together = /(?:([百千万])[项名家个]).*“双([百千万])”(?:工程|计划|行动)$/;

/** The programme that names two equal numbers at once: 百项技术攻关、百项成果转化“双百”工程. */
export function togetherNamed({ text, bounds, clause }: Scene): string | null {
  const [, size, both] = together.exec(text.slice(bounds.clause.start, bounds.clause.end)) ?? [];
  const sizes = clause.map(({ start }) => text[start]);
  return both && size === both && sizes.length === 2 && sizes.every((each) => each === both)
    ? (/“双.”..$/.exec(text.slice(bounds.clause.start, bounds.clause.end))?.[0] ?? null)
    : null;
}

const trial = /(?:开展|实施)([^，。；]{2,20}(?:试点示范|示范|试点))，[^。]*$/;

/** The trial in which the sentence before deals with the same thing: 开展乡村数字化试点，每年遴选一批示范村。到2025年，培育示范村50个. */
export function trialBefore({ text, bounds }: Scene, measure: string): string | null {
  const before = text.slice(Math.max(0, bounds.sentence.start - 100), Math.max(0, bounds.sentence.start - 1));
  const found = trial.exec(before.slice(before.lastIndexOf('。') + 1));
  return found && found[0].endsWith(measure) ? found[1] : null;
}

const shareMoves = /(?:^|，)([^，。；]{2,16}?(?:业|产品|经济))(?:比重|占比|份额)[^，。；]{0,6}(?:提升|提高|上升|扩大|增加|增大)，$/;

/** Whose share the clause before says to move: 先进制造业比重大幅提升，增加值占规上工业比重达到30%. */
export function shareBefore(scene: Scene): string | null {
  const found = shareMoves.exec(earlier(scene))?.[1];
  return found ? trimFront(found).phrase : null;
}

const owner = '(?:产业体系|产业|制造业|工业企业|工业|行业)';
const subjectOfClause = new RegExp(
  `^([^，。；:、的]{1,20}?${owner}|[^，。；:的]{1,30}?[^、，。；:的]${owner})(?!链|集群|集聚|基地|园|化|布局|结构|企)`,
);
const madeOf = new RegExp(`^(?:已)?(?:初步)?形成了?以[^，。；]{2,60}?为(?:主导|主体|支柱|重点)的([^，。；的]{2,10}?${owner})`);
const acts = new RegExp(`^${anyOf([change, ...Object.keys(plainVerbs)])}`);
const ahead = new RegExp(`^(?:${territory})?(?:(?:具备|具有)(?:发展)?)?`);

const countedSo = /^(?:数量|总数|数)?[^，。；:\d]{0,6}\d[\d.,]*[百千万]*(?:余|多)?[家个户名所]/;

/** 规上工业企业达到1500家，: what is counted itself holds no figure of the next clause. */
const isCounted = (clause: string, subject: string): boolean => countedSo.test(clause.slice(clause.indexOf(subject) + subject.length));

/** What the sentence is about by its first clause that has an industry for its subject: 我省茶产业基础较好，2020年产值达到. */
export function subjectOfSentence({ text, bounds }: Scene): string | null {
  const clauses = text.slice(bounds.sentence.start, bounds.clause.start).slice(0, 160).split('，');
  for (const clause of clauses) {
    const words = trimFront(clause).phrase;
    const plain = words.replace(ahead, '');
    const found = madeOf.exec(words)?.[1] ?? subjectOfClause.exec(plain)?.[1];
    if (found && withoutVerb(found) === found && !acts.test(found) && !isCounted(clause, found)) return found;
  }
  return null;
}
