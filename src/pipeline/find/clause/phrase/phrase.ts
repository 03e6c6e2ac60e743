import { boundBefore } from '../../../../language/bounds.ts';
import { anyOf } from '../../../../language/pattern.ts';
import { territory } from '../../../../language/territory.ts';
import { add, change, grow, reach } from '../../../../language/verbs.ts';
import { closers, endVerbs, frontVerbs, type IdleWords, openers } from './idle-words.ts';

const year = '(?:(?:19|20)\\d{2}|[一二][〇零○一二三四五六七八九]{3})年?';
const plan = '十[一二三四五六七八九]五';
const term = '[一二三四五六七八九两\\d]{1,3}年';
const within = '(?:期间|时期)?(?:底|末|前|内|时|中期)?(?:左右)?';
/** 2022年冬奥会: the year of a meeting or games is part of its name. */
export const games = '(?![\\u4e00-\\u9fff]{0,3}(?:奥会|奥运会|亚运会|全运会|世博会|博览会|世园会|园博会|峰会))';
const date = new RegExp(`^(?:到|至|在|截至|截止|于)?[“"]?(?:${year}(?:、${year})*|${plan}|${term})[”"]?(?:年)?${games}${within}`);
const inPlace = /^[\u4e00-\u9fff]{2,6}[省市区县州](?:地域|域|行政区域|范围|境)内/;
const scopeWord = new RegExp(`^在?(${territory}|全域|全国)的?(?:范围内|地域内|域内|上下)?`);

/** A phrase without what names nothing at its front, and the scope word that was found there. */
export interface Trimmed {
  phrase: string;
  scope: string | null;
}

/** Makes a function that cuts words off the front of a noun phrase, and dates and places with them. */
export function frontTrimmer(words: IdleWords): (text: string) => Trimmed {
  const idle = new RegExp(`^${anyOf(Object.keys(words))}+`);
  return (text) => {
    let phrase = text;
    let scope: string | null = null;
    for (let changed = true; changed;) {
      const before = phrase;
      phrase = phrase.replace(idle, '').replace(date, '').replace(inPlace, '');
      const place = scopeWord.exec(phrase);
      if (place) {
        scope ??= place[1];
        phrase = phrase.slice(place[0].length);
      }
      changed = phrase !== before && phrase !== '';
    }
    return { phrase, scope };
  };
}

/** Words cut off the front of a noun phrase: 到2020年, 其中, 带动; and the scope word found among them. */
export const trimFront = frontTrimmer(openers);

const basis = `[“"]?(?:(?:19|20)\\d{2}年|[一二][〇零○一二三四五六七八九]{3}年|去年|${plan}|上年|基期)[”"]?(?:年)?(?:底|末)?`;
const against = new RegExp(`(?:比|较|与|同|在)${basis}(?:的)?(?:基础上|相比)?$`);
const now = '(?:目前|现在|当前|现有)?的?';
const figure = '[^，。；由从]{0,12}\\d[\\d.]*(?:%|[\\u4e00-\\u9fff]{1,3})';
const start = new RegExp(`(?:由|从)(?:${now}|${figure})$`);

/** Makes a function that cuts words, verbs, bounds and comparisons off the end of the words before a number. */
export function endTrimmer(words: IdleWords): (text: string) => string {
  const idle = new RegExp(`${anyOf([boundBefore, reach, change, ...Object.keys(words)])}+$`);
  return (text) => {
    let phrase = text;
    for (let before = ''; before !== phrase;) {
      before = phrase;
      phrase = phrase.replace(against, '').replace(start, '').replace(idle, '');
    }
    return phrase;
  };
}

/** Cuts verbs, bounds and comparisons off the end of the words before a number: 工业增加值率比2015年提高 → 工业增加值率. */
export const trimEnd = endTrimmer(closers);

/** Makes a function that takes off the verbs a noun phrase begins with. */
export function verbCutter(words: IdleWords): (phrase: string) => string {
  const verbs = new RegExp(`^${anyOf([add, grow, ...Object.keys(words)])}+了?`);
  return (phrase) => phrase.replace(verbs, '');
}

const withoutFront = verbCutter(frontVerbs);
/** 主持或参与制定的标准: verbs joined before 的 are an attribute. */
const attribute = new RegExp(`^${anyOf([add, grow])}(?:或|和|、)[^，。；、]{2,8}的`);
/** Verbs of change that stand before what is changed, also behind the name of a task: 完成下达的压减焦化产能任务. */
const taking = /^(?:[^，、]*的)?(?:压减|削减|淘汰|化解|压缩|退出|关停)(?=[\u4e00-\u9fff]{2})(?!率|机制)/;

/** What says who set a task: 完成市里分解的. */
const setBy = /^完成[^，。；、的]{0,12}?(?:下达|分解|安排|确定)[^，。；、的]{0,8}的/;

/** The noun phrase without the verbs it begins with: 新增工业设计中心 → 工业设计中心; 上级下达的压减焦化产能 → 焦化产能. */
export const withoutVerb = (phrase: string): string =>
  attribute.test(phrase) ? phrase : withoutFront(phrase.replace(setBy, '')).replace(taking, '');

/** A noun phrase without the joints that it begins or ends with. */
export const trimJoints = (phrase: string): string => phrase.replace(/^(?:、|等|和|及|与|或|的)+|(?:、|等|和|及|与|，)+$/g, '') || phrase;

/** Makes a function that tells whether the words before a number end in a verb that has the number for its object, or are gone. */
export function verbSeeker(words: IdleWords): (phrase: string) => boolean {
  const verbs = new RegExp(`${anyOf([add, grow, ...Object.keys(words)])}$`);
  return (phrase) => phrase === '' || verbs.test(phrase);
}

/** True when the words before a number end in a verb that has the number for its object, or are gone. */
export const endsInVerb = verbSeeker(endVerbs);

const bareTail = /^(?:比重|比例|占比|份额|数量|水平|总量|规模|产量|占有率|企业|集群|产业)?$/;
const sized = /(?:超过|超|突破|达)[\d.]*[百千万亿]+元?|[万亿]元以上/;

/**
 * The head of a noun phrase: what follows 等 and the last 的, brackets kept. 自主创新能力强…的行业领军企业 → 行业领军企业.
 * A size that tells which ones are counted stays: 主营业务收入超百亿元、…的龙头企业.
 */
export function headOf(phrase: string): string {
  const listed = /^[^（]*?、.*?等(?:各类|多个|一批|重大|方面)?(.{2,})$/.exec(phrase);
  const short = listed && !/^(?:[\d一二三四五六七八九十两]+[个家项大])/.test(listed[1]) ? listed[1] : phrase;
  const cut = short.lastIndexOf('的');
  const rest = cut < 0 ? short : short.slice(cut + 1);
  const classes = sized.test(short.slice(0, Math.max(0, cut))) && short.length <= 40;
  const head = cut > 0 && (classes || bareTail.test(rest) || /占[^的]*$/.test(short.slice(0, cut))) ? short : rest;
  return head.replace(/^(?:、|等|和|及|与|或)+/, '').replace(/等$/, '') || phrase;
}
