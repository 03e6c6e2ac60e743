import { capital, counted, figured, verb } from '../../strings/english.ts';
import type { indicators as zh } from './zh-CN.ts';

/** The pages of indicators. */
export const indicators: typeof zh = {
  title: 'Indicators',
  lede: 'Plans use different words for one indicator; here they are brought together. Indicators that are alike are shown together and never merged.',
  definition: 'Definition',
  by: {
    text: 'Defined in the text of a plan',
    statistics: 'As official statistics define it',
    no: 'Defined neither by the plans nor by official statistics',
  },
  quantity: 'What is counted',
  denominator: 'Denominator',
  population: 'Statistical coverage',
  units: 'Units',
  aliases: 'As the plans write it',
  family: 'Similar indicators',
  count: (found, plans) => `${figured(found, 'figure')}, ${figured(plans, 'plan')}`,
  group: (mode, unit) => (unit === '' ? mode : `${mode} · ${unit}`),
  side: 'Side by side',
  sideNote:
    'Each row is a sector (as assigned by this site), each column a place. Figures that differ in the way of counting or in unit have tables of their own and never share a row.',
  near: 'Figures on a different basis',
  nearNote: 'They look alike, but should not be compared directly.',
  none: 'No figures for this indicator have been found in the plans.',
  unplaced: (found) =>
    `${capital(counted(found, 'further target'))} ${verb(found, 'is', 'are')} assigned to no indicator: see the table of targets.`,
};
