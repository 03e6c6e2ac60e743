import { quoted } from '../../strings/english.ts';
import type { targets as zh } from './zh-CN.ts';

/** Where a field was taken from that does not stand in the figure's own sentence. */
export const targetsInferred: (typeof zh)['inferred'] = {
  field: { year: 'Year', scope: 'Scope', subject: 'Subject', measure: 'Measure', mode: 'Way of counting' },
  own: (field, words) => `${field} inferred from ${quoted(words)} in the sentence and from the planning period.`,
  goals: (field, words) => `${field} inferred from ${quoted(words)} in the chapter of goals it is in.`,
  lookingBack: (field, words) => `${field} inferred from ${quoted(words)} at the beginning of the chapter it is in.`,
  restated: (field, words, place) => `${field} inferred from ${quoted(words)}, said of the same thing in ${place}.`,
  clause: (field, words) => `${field} inferred from ${quoted(words)} in another clause of the sentence.`,
  opening: (field, words) => `${field} inferred from ${quoted(words)} at the beginning of the paragraph.`,
  earlier: (field, words) => `${field} inferred from ${quoted(words)} earlier in the paragraph.`,
  heading: (field, words) => `${field} inferred from ${quoted(words)} in the heading above it.`,
  territory: 'The sentence names no place; the scope is inferred from the territory the plan applies to.',
  unknown: (field) => `${field} is not in the sentence; inferred from its context.`,
};
