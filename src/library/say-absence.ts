import type { Words } from '../strings/languages.ts';
import type { Absence } from './absence.ts';
import type { LoadedPlan } from './load.ts';

/** A kind of nothing in a reader's words; the note is what it rests on, null where the label says it all. */
export interface SaidAbsence {
  label: string;
  note: string | null;
}

/** Attachments that the corpus lacks, by label and title: 附件2《…》、附件3《…》. */
export const sayMissing = (attachments: LoadedPlan['facts']['attachments'], { listed }: Words): string =>
  listed(attachments.map(({ label, title }) => `${label}《${title}》`));

/** Why a plan has nothing to show. The only place that takes the words of the kinds of nothing, for pages and files alike. */
export const sayAbsence = (absence: Absence, words: Words): SaidAbsence => ({
  label: words.targets.absence[absence.kind],
  note: noteOf(absence, words),
});

function noteOf(absence: Absence, words: Words): string | null {
  const { targets, sectors, compare, listed } = words;
  switch (absence.kind) {
    case 'absent': {
      const { words: looked, lookAlikes, isIncomplete } = absence;
      const met = lookAlikes.length > 0 ? targets.lookAlikes(lookAlikes) : '';
      return `${targets.absentWords(listed(looked))}${met}${isIncomplete ? targets.incomplete : ''}`;
    }
    case 'attachment': {
      const labels = sayMissing(absence.missing, words);
      return absence.isNamed ? sectors.attachment(labels) : targets.attachmentNote(labels);
    }
    case 'outside':
      return compare.outside(absence.field, absence.sector);
    case 'noFigure':
    case 'unchecked':
      return null;
  }
}
