import { counted, figured, small } from '../../strings/english.ts';
import type { sectors as zh } from './zh-CN.ts';

/** What the chart of all sectors says. */
export const chart: (typeof zh)['chart'] = {
  title: 'The sectors of each plan: rank, number of targets and share of text',
  row: (name, cells) => `${name}: ${cells.join('; ')}. `,
  cell: (tag, words) => `${tag} ${words}`,
  own: (rank, targets, share) =>
    [rank, targets, share === null ? 'no part about it alone' : `share of text ${share}`].filter(Boolean).join(', '),
  shared: (name) => `shared with ${small(name)}`,
  key: (longest) =>
    `The words are the rank the plan itself gives; a dot is a target, ten dots a line; the bar is the share of text, of which the longest is ${longest}. Two groups in one cell are two sectors that the plan writes about separately; they are not added up. `,
};

/** What the table of sectors on the first page says. */
export const glance: (typeof zh)['glance'] = {
  title: 'Which plan lists which sector',
  row: 'Sector',
  finding: (everywhere, plans, most) =>
    [
      everywhere && `Listed by all ${counted(plans, 'plan')}: ${everywhere}.`,
      most && `The most targets with a stated figure: ${small(most.sector)} in ${most.tag} (${figured(most.targets, 'target')}).`,
    ]
      .filter(Boolean)
      .join(' '),
  key: 'A mark means that the plan lists the sector; the number says how many targets with a stated figure it has under that name. Where there is no number, there are only words.',
  attachment: 'annex not in the corpus',
  listed: 'listed, without a figure',
  unit: ' targets',
  rest: 'Listed by one plan only: ',
  jump: (sector) => `Skip to ${small(sector)}`,
};
