import type { Scene } from './scene.ts';
import { classed } from './classed.ts';

/** A size word and the noun it classes: 以上工业企业, 级产业集群, 的大型企业集团. No verb may stand between. */
const classNoun = new RegExp(
  `^(?:元)?(?:以上|及以上|以下|及以下|级|规模|左右)*的?(?!达|超|增|提|占|为)[^，。；、:达超增占]{0,24}?(?:${classed})`,
);
const sized =
  /(?:收入|产值|规模|销售额|总额|投资|投资额|估值|市值|税收|利税|利润|交易额|产量|出口|营收|亩均)?(?:均)?(?:超过|超|突破|过|达到|达|不低于|在)?$/;
const sizeOf =
  /^(?:以上|左右)?(?:的)?(?:年|当年|全年)?(?:(?:主营业务|营业|销售|业务)?总?收入|(?:工业)?总?产值|规模|销售额|投资|估值|市值|税收|利税|利润|交易额|产量|出口额)?(?:均)?(?:超过|超|突破|过|达到|达|在)$/;
const gradeOf = /^(?:以上|左右)?(?:年|当年)?(?:(?:主营业务|营业|销售)?总?收入|总?产值|产值规模|规模|投资)?$/;
const countUnits = /^[家个户项种款条座支只类批]/;
const oneOf = /(?:一批|若干|一系列|多个|一大批|几个|各类|更多)[^，。；]{0,40}$/;
const aims = /(?:打造成?|成为|建成|形成|培育|建设成?|做大做强|发展成|培育成|构建)(?:(?!一批|若干|多个|以)[^，。；、]){0,16}$/;

const isSize = ({ measured }: Scene): boolean =>
  measured.dimension === 'money' ||
  measured.grade ||
  ['share', 'people', 'power', 'mass', 'area', 'volume', 'energy'].includes(measured.dimension);

/** True when the item holds a count that the size could class. */
const counts = (scene: Scene): boolean =>
  scene.clause.some(
    ({ measured, start }) => measured?.dimension === 'count' && start !== scene.token.start && countUnits.test(measured.unit),
  );

/** 培育2-3家主营业务收入超百亿元、…的企业: nothing but a measure stands between the count and the size. */
function followsCount(scene: Scene): boolean {
  const last = scene.clause.filter(({ end }) => end <= scene.token.start).at(-1);
  if (last?.measured?.dimension !== 'count' || last.start < scene.bounds.item.start) return false;
  const between = scene.text.slice(last.end, scene.token.start);
  if (scene.measured.grade && between.length < 16 && gradeOf.test(between)) return true;
  return between.length < 24 && sizeOf.test(between);
}

/** 超10亿元、税收超1亿元的企业20家: another size joins it before the noun. */
const joinsSize = ({ right, left }: Scene): boolean =>
  /(?:超过|超|突破)$/.test(left) &&
  new RegExp(`^(?:以上)?、[^，。；、]{0,14}(?:超过|超|突破)[^，。；]{1,12}的?[^，。；、]{0,12}(?:${classed})`).test(right);

/** True when a number only says which things another number counts, or which ones are meant at all (一批超10亿元的企业). */
export function isThreshold(scene: Scene): boolean {
  if (!isSize(scene) || /^的?[^，。；、]{0,24}基金/.test(scene.right)) return false;
  if (followsCount(scene) || joinsSize(scene)) return true;
  if (!classNoun.test(scene.right) || !sized.test(scene.left)) return false;
  const loose = scene.measured.dimension !== 'money' && !scene.measured.grade;
  if (loose) return /^(?:以上|及以上|以下|及以下)/.test(scene.right) && counts(scene) && !/(?:投产|装机)/.test(scene.left);
  return !isSizeGoal(scene);
}

/** 打造千亿级…集群, 成为万亿级产业: the size is itself the goal of one thing. */
export function isSizeGoal(scene: Scene): boolean {
  const { measured, left, right, place, inHead } = scene;
  if (measured.dimension !== 'money' || place.heading || inHead) return false;
  if (!classNoun.test(right) || /^(?:元)?(?:以上|及以上)/.test(right)) return false;
  if (oneOf.test(left) || counts(scene) || /主导|为支撑|为支柱|支撑的/.test(right)) return false;
  return aims.test(left);
}
