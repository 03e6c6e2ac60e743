import { boundBefore } from '../../../language/bounds.ts';
import { territory } from '../../../language/territory.ts';
import { add, change, grow, reach } from '../../../language/verbs.ts';

const adverbials: readonly RegExp[] = [
  /^(?:为了?(?=实现|确保|推动)|将|把|其中[:，]?)/,
  /^(?:预计|计划|确保|力争|争取|努力|谋划|并|且|还|同时|另外|此外|再(?=新|建|培|申|引|增|打|创)|其中|尤其|特别是|以及|和|及|与|、|，)+/,
  /^(?:到|至|在|截至|截止|于)?[“"]?(?:20\d{2}年?|十[一二三四五六七八九]五|[一二三四五六七八九两\d]{1,3}年)[”"]?(?:年)?(?![\u4e00-\u9fff]{0,3}(?:奥会|奥运会|亚运会|全运会|世博会|博览会|世园会|园博会|峰会))(?:期间|时期)?(?:底|末|前|内|时|中期)?(?:左右)?(?:，|:)?/,
  /^(?:平均每年|每年|年均|每年度|全年|累计|共|总共|合计|力争每年|新的|进一步|基本|初步|大力|重点(?=培育|建设|打造|支持|发展|推进|实施|组织|开展)|加快|滚动|积极|着力|全面|持续|稳步|继续)+/,
  /^[\u4e00-\u9fff]{2,6}[省市区县州](?:地域|域|区域|行政区域|范围|境)内/,
  /^(?:使|令|让|推动|带动|促进|确保|实现|保持|拉动|支撑|引导)(?=[\u4e00-\u9fffA-Z“])/,
];

const scopeWord = new RegExp(`^在?(${territory}|全域|全国)的?(?:范围内|地域内|域内|上下)?`);

/** Words cut off the front of a noun phrase: 到2020年, 其中, 带动; and the scope word found among them. */
export function trimFront(text: string): { phrase: string; scope: string | null } {
  let phrase = text;
  let scope: string | null = null;
  for (let changed = true; changed;) {
    const before = phrase;
    for (const pattern of adverbials) phrase = phrase.replace(pattern, '');
    const place = scopeWord.exec(phrase);
    if (place) {
      scope ??= place[1];
      phrase = phrase.slice(place[0].length);
    }
    changed = phrase !== before && phrase !== '';
  }
  return { phrase, scope };
}

const particles = '分别|均|都|将|已|各|累计|合计|总数|共|再|力争|争取|努力|确保|稳步|逐步|进一步|总体|基本|有望|可|能够|预期';
const rates =
  '年均增长率|年均增长|年均增速|年均增幅|年均复合增长|年均递增|(?<!\\d)年均|同比增长|同比|增长率|累计提高|累计下降|累计降低|累计';
const tail = new RegExp(`(?:${boundBefore}|${reach}|${rates}|${change}|${particles}|了|到|至|为|[:，])$`);
const against =
  /(?:比|较|与|同|由|从|在)[“"]?(?:20\d{2}年|十[一二三四五六七八九]五|上年|基期)[”"]?(?:年)?(?:底|末)?(?:的)?(?:基础上|相比)?(?:，)?$/;
/** Words that end like a verb of attainment and are nouns: 研发投入, 市场占有率 end in none of these. */
const nounEnd = /(?:投入产出|增速|增长率|提升率|下降率)$/;

/** Cuts verbs, bounds and comparisons off the end of the words before a number: 工业增加值率比2015年提高 → 工业增加值率. */
export function trimEnd(text: string): string {
  let phrase = text;
  for (let i = 0; i < 8; i++) {
    const next = phrase
      .replace(against, '')
      .replace(/(?:由|从)(?:目前|现在|当前|现有)?的?$|(?:由|从)[^，。；由从]{0,12}\d[\d.]*(?:%|[\u4e00-\u9fff]{1,3})$/, '');
    if (nounEnd.test(next)) return next;
    const cut = next.replace(tail, '');
    if (cut === phrase) return phrase;
    phrase = cut;
  }
  return phrase;
}

const verbs = `${add}|${grow}|推动|支持|引导|加快|重点(?!行业|领域|产业|产品|企业|项目|实验室)|组织|带动|实现|促进|选派|筛选|遴选|具有|具备|拥有`;
/** 主持或参与制定的标准: verbs joined before 的 are an attribute. */
const attribute = `(?!(?:${verbs})(?:或|和|、)[^，。；、]{2,8}的)`;
const frontVerb = new RegExp(`^${attribute}(?:${verbs})+(?:了)?`);
/** Verbs of change that stand before what is changed, also behind the name of a task: 完成下达的压减焦化产能任务. */
const taking = /^(?:[^，、]*的)?(?:压减|削减|淘汰|化解|压缩|退出|关停)(?=[\u4e00-\u9fff]{2})(?!率|机制)/;
const endVerb = new RegExp(
  `(?:${add}|${grow}|推动|支持|引导|选派|筛选|遴选|选拔|资助|推进|有|设立|储备|入选|获得|年产|具备|取得|获批|达到|纳入|聚焦|组织|带动)$`,
);

/** The noun phrase without the verbs it begins with: 新增工业设计中心 → 工业设计中心. */
export const withoutVerb = (phrase: string): string => phrase.replace(frontVerb, '').replace(taking, '');

/** True when the words before a number end in a verb that has the number for its object, or are gone. */
export const endsInVerb = (phrase: string): boolean => phrase === '' || endVerb.test(phrase);

const bareTail = /^(?:比重|比例|占比|份额|数量|水平|总量|规模|产量|占有率|企业|集群|数|量|产业)?$/;

/** A noun phrase without the joints that it begins or ends with. */
export const trimJoints = (phrase: string): string => phrase.replace(/^(?:、|等|和|及|与|或|的)+|(?:、|等|和|及|与|，)+$/g, '') || phrase;

/**
 * The head of a noun phrase: what follows 等 and the last 的, brackets kept. 自主创新能力强…的行业领军企业 → 行业领军企业.
 * A size that tells which ones are counted stays: 主营业务收入超百亿元、…的龙头企业.
 */
export function headOf(phrase: string): string {
  const listed = /^[^（]*?、.*?等(?:各类|多个|一批|重大|方面)?(.{2,})$/.exec(phrase);
  const short = listed && !/^(?:[\d一二三四五六七八九十两]+[个家项大])/.test(listed[1]) ? listed[1] : phrase;
  const cut = short.lastIndexOf('的');
  const rest = cut < 0 ? short : short.slice(cut + 1);
  const sized = /(?:超过|超|突破|达)[\d.]*[百千万亿]+元?|[万亿]元以上/.test(short.slice(0, Math.max(0, cut))) && short.length <= 40;
  const head = cut > 0 && (sized || bareTail.test(rest) || /占[^的]*$/.test(short.slice(0, cut))) ? short : rest;
  return head.replace(/^(?:、|等|和|及|与|或)+|(?:、|等|和|及|与|，)+$/g, '') || phrase;
}
