import { capital, spelled } from '../../strings/english.ts';
import type { nothing as zh } from './zh-CN-nothing.ts';

/** The kinds of nothing on the page that says how the plans were read, after their labels. */
export const nothing: typeof zh = {
  heading: (blanks, said) => `${capital(spelled(blanks))} kinds of blank, and ${spelled(said)} that are not blanks`,
  blanks: (kinds) => `A cell with nothing in it is one of ${spelled(kinds)} kinds:`,
  blank: {
    absent: 'an editor has been through the plan; none of these words is anywhere in it. The words looked for are given beside it.',
    noFigure: 'the plan writes of it and gives no number.',
    attachment: 'the text has nothing, but the plan lists an annex whose title is on the matter, and the corpus doesn’t have that annex.',
    outside: 'the plan is about another field.',
    unchecked: 'no editor has been through the plan for this yet.',
  },
  saidOnes: (kinds) =>
    `Where the plan does say something that can be quoted, though not quite what the cell asks for, it is not a blank. There are ${spelled(kinds)} kinds of these, with the words or the figure given beside them:`,
  said: {
    otherWords: 'close in meaning, with other words or another scope.',
    otherForm: 'there is a number, counted in another way or unit than the one asked for.',
    baseline: 'there is no target, only what has been reached already.',
    otherIndicator: 'there is a number, of another indicator with another statistical scope.',
    countedElsewhere: 'there are targets that name this sector, listed under another sector or under several.',
  },
};
