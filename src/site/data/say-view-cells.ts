import { sayAbsence } from '../../library/say-absence.ts';
import { type Words, words } from '../../strings/languages.ts';
import { sayStance } from '../entries/say-entry.ts';
import type { ViewCells } from './view-rows.ts';

/** How the cells of files that show what a page shows are said in a language. */
export const viewCells = (language: Words, site: URL | undefined): ViewCells => ({
  measure: {
    whole: (href) => (site ? new URL(href, site).href : href),
    stance: (stance) => sayStance('measures', stance, language),
    absence: (absence) => sayAbsence(absence, language).label,
  },
  absence: (absence) => sayAbsence(absence, language),
});

/** The same in the language of the dataset's tables, which is the plans' own. */
export const datasetCells = (site: URL | undefined): ViewCells => viewCells(words('zh-CN'), site);
