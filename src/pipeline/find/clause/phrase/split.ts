import { memberCount } from '../../../../language/counters.ts';
import { anyOf } from '../../../../language/pattern.ts';
import { subjectBefore } from '../../../../language/subject.ts';

const revenue = ['年?主营业务收入', '年?营业总?收入', '年?销售总?收入', '软件业务收入', '业务收入', '经营收入', '总收入', '年?销售额'];
const added = ['规模以上工业增加值', '规上工业增加值', '工业增加值', '增加值'];
const output = ['工业总产值', '工业产值', '年?总产值', '年?产值', '总产出'];
const scale = ['产业规模', '市场规模', '资产规模', '总规模', '规模'];
const gains = ['利润总额', '利税总?额', '利税', '利润', '税收收入', '税收'];
const investment = ['总投资', '投资总?额', '固定资产投资', '投资'];

/** Nouns that name a sum, a rate or an index: what stands before one in a phrase is whose it is. Longest first. */
const sums = anyOf([...revenue, ...added, ...output, ...scale, ...gains, ...investment]);
const rates = '(?:年均)?(?:增速|增长率)?';
const sum = new RegExp(`(${sums})(${rates})$`);
const share = /(工业增加值|增加值|工业总产值|总产值|产值|主营业务收入|营业收入)(占.*)$/;

const bare = new RegExp(`^(?:(?:${sums})?(?:年均)?(?:增速|增长率)|(?:${sums})(?:占.*)?|总量|总额|占比|占.*|[\\u4e00-\\u9fff]{0,3}率)$`);

/** True for a sum, a rate or a share that says nothing unless one knows whose it is: 主营业务收入, 精细化率; not for 电子商务交易额. */
export const isBare = (measure: string): boolean => bare.test(measure);

/** A noun phrase as measure and, before it, whose measure it is. */
export interface Split {
  measure: string;
  subject: string;
}

/** 生物医药健康制造业主营业务收入 → 主营业务收入 of 生物医药健康制造业. A phrase with no such noun is all measure. */
export function splitPhrase(phrase: string): Split {
  const yearly = /^(.{2,}?)(?:每年)(.*的.*)$/.exec(phrase);
  if (yearly) return { measure: yearly[2], subject: yearly[1] };
  const apart = /^(.{2,}?)((?:高于|低于|快于).*)$/.exec(phrase);
  if (apart) {
    const { measure, subject } = splitPhrase(apart[1]);
    return { measure: measure + apart[2], subject };
  }
  if (/占/.test(phrase) && !/占有率$|占比$/.test(phrase)) return splitShare(phrase);
  const ratio = /^(.*?)(占比|市场占有率)$/.exec(phrase);
  // 外资企业出口中民营资本占比: what is a part of what is said in the noun itself.
  if (ratio && /^[^、]{2,}中[^的、]{2,}$/.test(ratio[1])) return { measure: phrase, subject: '' };
  if (ratio) return { measure: ratio[2], subject: subjectBefore(ratio[1]) };
  const found = sum.exec(phrase);
  return found ? splitSum(phrase, found) : { measure: phrase, subject: '' };
}

/** 消费品工业增加值 is the 增加值 of 消费品工业; 生物产业规模 the 产业规模 of 生物产业; 政府注资规模 is one word. */
function splitSum(phrase: string, found: RegExpExecArray): Split {
  const before = phrase.slice(0, found.index);
  const [whole, noun] = found;
  if (before.endsWith('、')) return { measure: phrase, subject: '' };
  if (/投资/.test(noun) && !/(?:产业|领域|集群)$/.test(before)) return { measure: phrase, subject: '' };
  if (noun === '规模' && !/(?:业|经济|领域|集群)$/.test(before)) return { measure: phrase, subject: '' };
  if (before !== '' && before.length < 3 && /^(?:总收入|税收|利税|利润)/.test(noun) && !/业$/.test(before))
    return { measure: phrase, subject: '' };
  if (noun.startsWith('工业') && before && !/(?:业|省|市|县|区|以上|全部)$/.test(before))
    return { measure: whole.slice(2), subject: subjectBefore(`${before}工业`) };
  if (noun === '产业规模' && before && !/(?:\d|[一二两三四五六七八九十])个$/.test(before))
    return { measure: whole, subject: subjectBefore(`${before}产业`) };
  return { measure: whole, subject: subjectBefore(before) };
}

/** 战略性新兴产业增加值占GDP比重: the share keeps its numerator. */
function splitShare(phrase: string): Split {
  const found = share.exec(phrase);
  const numerator = found?.[1];
  if (!numerator || !found) return { measure: phrase, subject: '' };
  return { measure: found[0], subject: subjectBefore(phrase.slice(0, found.index)) };
}

const summed = new RegExp(`^(.*、.*?)(?:等)?${memberCount}[^、，]{0,12}$`);

/** The list that a count sums up, as its own parts: 生物医药、节能环保、先进材料等3个产业 → three; empty when there is none. */
export function listedSubjects(text: string): string[] {
  const match = summed.exec(text);
  return match ? partsOf(match[1]) : [];
}

/** The members of a list: A、B和C → A, B, C. */
export const partsOf = (text: string): string[] =>
  text
    .split(/、|(?<=[\u4e00-\u9fff）])(?:以及|(?<![饱中共缓])和|(?<![普涉触波提])及|(?<!参)与)(?=[^、]*$)/)
    .map((part) => part.trim())
    .filter(Boolean);
