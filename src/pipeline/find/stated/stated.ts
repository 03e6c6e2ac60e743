import { boundOpening } from '../../../language/bounds.ts';
import { areaOf } from '../../../language/territory.ts';
import type { Scene } from '../clause/scene.ts';
import { servesAs } from '../clause/serves.ts';
import type { Stretch } from '../clause/stretch.ts';
import { abilityAfter, type AboutRead, aboutOf } from './about.ts';
import { type NounAt, nounAt } from './noun.ts';
import { inOrder, type Piece, printed, wordingOf } from './printed-pieces.ts';
import { furtheredBy } from './furthered.ts';
import { servedBy, withoutPurpose } from './purpose.ts';
import { spine } from './spine.ts';
import { taskAround, verbInTask } from './task.ts';

/** The words of time of a figure: where they stand in its paragraph, or, where they stand elsewhere in its plan, what they say. */
export interface When {
  at: Stretch | null;
  words: string;
  /** True where they stand in what is quoted for the figure. */
  own: boolean;
}

/** What else of a figure's reading its name is made from. */
export interface Read extends AboutRead {
  hedge: Stretch | null;
  when: When | null;
  /** 每年, where it stands in another clause. */
  each: Stretch | null;
  /** The verb of the figure before, which governs its list. */
  verb: Stretch | null;
}

/** How a figure is named and stated. */
export interface Stated {
  /** Whose figure and of what. */
  about: string;
  /** When, the verb, the bound and the number in the printed order; … for what stands between, 〔〕 around words of another sentence. */
  stated: string;
  /** The verb and the bound alone. */
  wording: string;
  /** The verb, to be handed on to the rest of a list. */
  verb: Stretch | null;
}

/** How a figure is named: its verb is looked for outside the noun phrase of what it measures. */
export function statedOf(scene: Scene, read: Read): Stated {
  const noun = sizedNoun(scene, read) ?? investedIn(scene, read) ?? nounAt(scene, read);
  const task = taskAround(scene);
  const found = verbOf(scene, read, noun);
  const { verb, between } = task ? { ...found, verb: verbInTask(task, found.verb) } : found;
  const served = servedBy(scene, between ?? verb);
  const at = read.when?.at && read.when.at.start >= scene.bounds.sentence.start ? read.when.at : null;
  const pieces = inOrder([
    ...piece('hedge', read.hedge),
    ...piece(read.when?.own ? 'when' : 'said', at),
    ...piece('when', read.each),
    ...piece('charge', task ? null : furtheredBy(scene, between ?? verb)),
    ...piece(task ? 'charge' : 'verb', served ? verb : withoutPurpose(scene, verb)),
    ...piece('verb', served ? between : withoutPurpose(scene, between)),
    ...numberOf(scene, noun),
    ...piece('task', served),
    ...piece('task', task?.closes ?? null),
  ]);
  const said = read.when && !at ? read.when.words : '';
  return {
    about: aboutOf(scene, read, noun),
    stated: printed(scene, pieces, said),
    wording: wordingOf(scene, pieces),
    verb: between ?? verb,
  };
}

const piece = (role: Piece['role'], at: Stretch | null): Piece[] => (at && at.end > at.start ? [{ role, ...at }] : []);

/** The number, its bound, and what is said of the noun behind it: 80% | 建立研发机构. */
function numberOf({ token, right }: Scene, noun: NounAt | null): Piece[] {
  const after = boundOpening(right);
  const rest = noun?.predicate && noun.predicate.start >= token.end ? noun.predicate : null;
  return [
    { role: 'number', start: token.start, end: token.end },
    ...piece('bound', { start: token.end, end: token.end + after.length }),
    ...piece('rest', rest),
  ];
}

const sized = /^(?:元)?(?:级)?产业/;

/** 成为万亿级产业: the bare noun behind a size says no more than what is to have it, and stays with the size. */
function sizedNoun({ token, right }: Scene, { measure, subject }: Read): NounAt | null {
  const size = sized.exec(right);
  if (measure !== '产业' || !subject || !size) return null;
  const predicate = { start: token.end, end: token.end + size[0].length };
  return { ...predicate, side: 'after', words: subject, whole: true, predicate };
}

/** 建设临港基地，累计投资20亿元: 投资 is the verb, and what it is invested in the name. */
function investedIn({ left, token }: Scene, { measure, scope, subject }: Read): NounAt | null {
  const words = areaOf(scope) ?? subject;
  if (words === null || measure !== '投资' || !/(?:累计|完成)投资$/.test(left)) return null;
  return { start: token.end, end: token.end, side: 'after', words, whole: true, predicate: null };
}

/** The verb that governs a number, and what is printed between the noun phrase and the number. */
function verbOf(scene: Scene, read: Read, noun: NounAt | null): { verb: Stretch | null; between: Stretch | null } {
  return noun?.side === 'before' ? verbBehind(scene, read, noun) : verbAhead(scene, read);
}

/** 平台达到120家, 新建平台120家, 设立总规模10亿元的基金: the verb stands behind the noun phrase, or before it, unless it governs what follows the number. */
function verbBehind(scene: Scene, read: Read, noun: NounAt): { verb: Stretch | null; between: Stretch | null } {
  const { text, token, bounds, right } = scene;
  const left = afterList(text, { start: noun.end, end: token.start });
  const between = trimmed(text, left);
  if (spine.atEnd(text, left) || (between && spine.opens(text, between))) return { verb: null, between };
  const before = { start: bounds.item.start, end: noun.start };
  const others = abilityAfter(scene, read) === '' && new RegExp(`^${boundOpening(right)}的[\\u4e00-\\u9fff]`).test(right);
  return { verb: others ? null : (spine.atEnd(text, before) ?? spine.last(text, before) ?? handed(scene, read)), between };
}

/** 新建120家平台, 打造具有影响力的千亿级集群: the verb stands before the number, or before what is said of the thing counted. */
function verbAhead(scene: Scene, read: Read): { verb: Stretch | null; between: Stretch | null } {
  const { text, token, bounds } = scene;
  const left = { start: bounds.item.start, end: token.start };
  const attribute = text[token.start - 1] === '的' ? spine.first(text, left) : null;
  if (attribute) return { verb: null, between: { start: attribute.start, end: token.start } };
  return { verb: spine.atEnd(text, left) ?? spine.last(text, left) ?? handed(scene, read) ?? formedBefore(scene), between: null };
}

const formed = /(?:形成|打造|构建)(?=以[^；]*，$)/;
const serving = new RegExp(`^[^，。；]{2,16}${servesAs}`);

/** 形成以甲为主导，20家企业为补充的格局: the verb of the whole stands before its first part. */
function formedBefore({ text, bounds, right }: Scene): Stretch | null {
  const found = serving.test(right) ? formed.exec(text.slice(bounds.part.start, bounds.clause.start)) : null;
  const start = bounds.part.start + (found?.index ?? 0);
  return found && { start, end: start + found[0].length };
}

/** A、B分别达到: of a list only what follows its last member and 分别 is said of one. */
function afterList(text: string, { start, end }: Stretch): Stretch {
  const list = /^.*[、和及与].*分别/.exec(text.slice(start, end));
  return { start: start + (list?.[0].length ?? 0), end };
}

/**
 * The verb of a list, for a number in a later item of its clause; and for one in the next clause, where both are counted and it has no verb
 * of its own: 培育小巨人企业50家，单项冠军企业10家.
 */
function handed({ bounds, measured, itemLeft }: Scene, { verb }: Read): Stretch | null {
  if (!verb || itemLeft.startsWith('其中')) return null;
  if (verb.start >= bounds.clause.start) return bounds.item.start > bounds.clause.start ? verb : null;
  return ['count', 'people'].includes(measured.dimension) && verb.start >= bounds.part.start ? verb : null;
}

/** A stretch without the marks and joints that it begins with. */
function trimmed(text: string, { start, end }: Stretch): Stretch | null {
  const lead = /^(?:[，、：:的]|和|及|与|为了?(?=实现|确保|达到))*/.exec(text.slice(start, end))?.[0].length ?? 0;
  return start + lead < end ? { start: start + lead, end } : null;
}
