import type { Words } from '../strings/languages.ts';
import type { Absence } from './absence.ts';
import type { LoadedPlan } from './load.ts';
import type { OtherWords } from './other-words.ts';

/** A kind of nothing in a reader's words; the note is what it rests on, null where the label says it all. */
export interface SaidAbsence {
  label: string;
  note: string | null;
  /** The places of the words that the note quotes. */
  places: string[];
}

/** Attachments that the corpus lacks, by label and title: 附件2《…》、附件3《…》. */
export const sayMissing = (attachments: LoadedPlan['facts']['attachments'], { listed }: Words): string =>
  listed(attachments.map(({ label, title }) => `${label}《${title}》`));

/** Why a plan has nothing to show. The only place that takes the words of the kinds of nothing, for pages and files alike. */
export const sayAbsence = (absence: Absence, words: Words): SaidAbsence => ({
  label: words.targets.absence[absence.kind],
  note: noteOf(absence, words),
  places: 'said' in absence ? absence.said.map(({ href }) => href) : [],
});

function noteOf(absence: Absence, words: Words): string | null {
  const { targets, sectors, compare } = words;
  switch (absence.kind) {
    case 'absent':
      return absentNote(absence, words);
    case 'attachment': {
      const labels = sayMissing(absence.missing, words);
      if (absence.isNamed) return sectors.attachment(labels);
      return absence.said.length > 0 ? targets.attachmentSaid(quoted(absence.said, words), labels) : targets.attachmentNote(labels);
    }
    case 'outside':
      return compare.outside(absence.field, absence.sector);
    case 'noFigure':
    case 'otherWords':
      return absence.said.length > 0 ? targets.saidSo(quoted(absence.said, words)) : null;
    case 'unchecked':
      return null;
  }
}

const quoted = (said: readonly OtherWords[], { targets, listed }: Words): string => listed(said.map(({ text }) => targets.quoted(text)));

/** The words that stand in other senses only come first: nobody reads that a word is missing and then sees it printed. */
function absentNote({ words: looked, senses, isIncomplete, within }: Extract<Absence, { kind: 'absent' }>, words: Words): string {
  const { targets, listed } = words;
  const met = looked.filter((word) => senses.some((sense) => sense.includes(word)));
  const unseen = looked.filter((word) => !met.includes(word));
  const inOther = met.length > 0 ? targets.otherSense(met, senses) : '';
  const say = within ? targets.absentWithin : targets.absentWords;
  return `${inOther}${unseen.length > 0 ? say(listed(unseen.map((word) => (word.includes('、') ? targets.quoted(word) : word)))) : ''}${isIncomplete ? targets.incomplete : ''}`;
}
