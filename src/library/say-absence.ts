import { plain } from '../search/normalise.ts';
import type { Words } from '../strings/languages.ts';
import type { Absence } from './absence.ts';
import type { LoadedPlan } from './load/load-plans.ts';
import type { OtherWords } from './other-words.ts';

/** A kind of nothing in a reader's words; the note is what it rests on, null where the label says it all. */
export interface SaidAbsence {
  label: string;
  note: string | null;
  /** The places of the words that the note quotes. */
  places: string[];
}

/** Attachments that the corpus lacks, by label and title: 附件2《…》、附件3《…》. */
export const sayMissing = (attachments: LoadedPlan['facts']['attachments'], { listed, book, gap }: Words): string =>
  listed(attachments.map(({ label, title }) => label + gap + book(title)));

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
    case 'otherForm':
    case 'baseline':
    case 'otherIndicator':
    case 'countedElsewhere': {
      const missing = absence.missing.length > 0 ? targets.alsoMissing(sayMissing(absence.missing, words)) : '';
      return `${targets.found[absence.kind](words.listed(absence.said.map(({ text }) => text)))}${missing}`;
    }
    case 'outside':
      return compare.outside(absence.field, absence.sector);
    case 'noFigure':
    case 'otherWords':
      return absence.said.length > 0 ? targets.saidSo(quoted(absence.said, words)) : null;
    case 'unchecked':
      return absence.said.length > 0
        ? targets.programFound(quoted(absence.said, words))
        : absence.unseen.length > 0
          ? targets.programMissed(words.listedWords(absence.unseen))
          : null;
  }
}

const quoted = (said: readonly OtherWords[], { targets, listed }: Words): string => listed(said.map(({ text }) => targets.quoted(text)));

/** What is printed in another sense or of something else comes first: nobody reads that a word is missing and then sees it in the plan. */
function absentNote({ words: looked, senses, elsewhere, isIncomplete }: Extract<Absence, { kind: 'absent' }>, words: Words): string {
  const { targets, listedWords } = words;
  const isMet = (word: string): boolean => senses.some((sense) => plain(sense).includes(plain(word)));
  const met = looked.flatMap(partsOf).filter(isMet);
  const away = elsewhere.filter((word) => !isMet(word));
  const unseen = looked.filter((word) => !isMet(word) && !away.includes(word));
  return [
    met.length > 0 ? targets.otherSense(met, senses) : '',
    away.length > 0 ? targets.elsewhere(away) : '',
    unseen.length > 0 ? targets.absentWords(listedWords(unseen)) : '',
    isIncomplete ? targets.incomplete : '',
  ].join('');
}

/** A word, and where it is a list (封装、测试) its members: one of them may be printed alone. */
const partsOf = (word: string): string[] => [...new Set([word, ...word.split('、').filter((part) => part.length > 1)])];
