import type { PastedSentence } from './cut-pasted.ts';
import { printedRun, type ReadText, type Said } from './read-pasted.ts';

/** Where a figure stands: its sentence, and what of the text is known of place and time. */
export interface FigureScene {
  pasted: ReadText;
  said: Said;
  sentence: PastedSentence;
  /** The letters before it, some sentences back. */
  earlier: string;
  /** Plans of the place that is spoken of; none where the corpus has none of it, or no place is known. */
  plans: ReadonlySet<string>;
}

/** What stands around a figure. */
export interface WordsAround {
  /** The words of the sentence before it. */
  all: string;
  /** Those between it and the figure before it. */
  right: string;
  /** The same, with the name of what it is of; of a figure that only goes on (到2030年提高到15%), those before that one. */
  own: string;
  /** What it counts, where that stands right behind it: 10个以上〔示范基地〕. */
  after: string;
}

/** Words that say of a figure when and how it comes about, and not what it is of. */
const goingOn = /^(?:(?:19|20)\d\d年|[到至再将要并且又则约达提高升增加大扩为成进一步])*$/;
const clauseEnd = /[，；：。！？、（）,;:!?()\n“”"「」]/;
/** A list goes on after its commas; a clause doesn't. */
const partEnd = /[，；：。！？（）,;:!?()\n]/;

function wordsAfter({ pasted, said, sentence }: FigureScene): string {
  const { text, letters } = pasted;
  const start = letters.to[said.to - 1] ?? text.length;
  if (clauseEnd.test(text[start] ?? '\n')) return '';
  const next = pasted.said.find(({ from, kind }) => from >= said.to && kind !== 'territory')?.from ?? sentence.to;
  let to = said.to;
  while (to < Math.min(next, sentence.to) && !partEnd.test(text.slice(letters.to[to - 1], letters.from[to]))) to++;
  return letters.text.slice(said.to, to);
}

/** Reads the words around a figure. */
export function wordsAround(scene: FigureScene): WordsAround {
  const { pasted, said, sentence } = scene;
  const earlier = pasted.said.filter(({ from, to, figure }) => figure !== null && from >= sentence.from && to <= said.from);
  const slice = (from: number, to: number): string => pasted.letters.text.slice(from, to);
  let own = '';
  for (let to = said.from, at = earlier.length - 1; goingOn.test(own) && to > sentence.from; at--) {
    const from = earlier[at]?.to ?? sentence.from;
    own = slice(from, to);
    to = earlier[at]?.from ?? sentence.from;
  }
  const right = slice(earlier.at(-1)?.to ?? sentence.from, said.from);
  return { all: slice(sentence.from, said.from), right, own, after: wordsAfter(scene) };
}

/** What follows the year in which something was issued or has begun. */
const otherwise = /^(?:\d*月|底?前?(?:印发|发布|出台|公布|下发|制定|以来|起|版))/;

/** The year that a figure is said for: the last one named before it, of earlier sentences one up to which (到2030年) something is said. */
export function yearBefore({ pasted, said, sentence }: FigureScene): number | null {
  const { text } = pasted.letters;
  const date = pasted.said
    .filter(({ from, to, kind }) => kind === 'year' && from < said.from && !otherwise.test(text.slice(to, to + 6)))
    .filter(({ from }) => from >= sentence.from || /[到至]$/.test(text.slice(Math.max(0, from - 1), from)))
    .at(-1);
  return date ? Number(printedRun(pasted, date.from, date.to).match(/\d{4}(?!.*\d{4})/)?.[0]) : null;
}

const past = /已|去年|上年|今年|本月|目前|当前|眼下|现有|现在|如今|原有|截至|截止|同比|以来|上半年|[一二三四]季度/;
const goal = /将|(?<![主重需])要(?![求素点])|力争|争取|目标|计划|规划|提出|未来|今后|年内|(?:19|20)\d\d年/;

/** True where a figure tells of what is and not of what is to be, by the words right before it, else by its sentence: such a one is no other target. */
export function tellsOfNow({ all, right }: WordsAround): boolean {
  if (past.test(right)) return true;
  return !goal.test(right) && past.test(all);
}

const idle = /(?:19|20)\d\d年|[到至再将要并且又则约达提高升增加大扩为成进一步是有]/g;
/** So many letters may stand between what is counted and its figure: 总数, 力争. */
const between = 2;

/** True where the words between the end of a name and its figure say of something else how much it is. */
export const isApart = ({ own }: WordsAround, end: string): boolean =>
  own.slice(own.lastIndexOf(end) + end.length).replace(idle, '').length > between;
