import { capital, counted, figured, spelled, verb } from '../../strings/english.ts';
import { toolName } from '../entries/en-tools.ts';
import { places } from './en-places.ts';
import { each, leading } from './en-leading.ts';
import type { textPictures as zh } from './zh-CN-texts.ts';

/** The plans that a picture is of: the five plans, the plan. */
const ofAll = (plans: number): string => (plans === 1 ? 'the plan' : `the ${counted(plans, 'plan')}`);

const percent = (value: number): string => `${value.toFixed(1)}%`;

/** What pictures of texts say: a plan's shape, wording that plans share, what they name, when they are of. Sentences end with a space, for others follow. */
export const textPictures: typeof zh = {
  percent,
  shape: {
    title: (plan, longest, share, most, targets) =>
      `${plan}: ${leading(longest, 'parts')} ${verb(longest.length, 'is', 'are')} the longest, with ${percent(share)} of the text${each(longest)}${most.length === 0 ? '' : `; the most targets, ${targets}${each(most)}, are in ${leading(most, 'parts')}`}`,
    same: (plan, part, share, targets) =>
      `${plan}: ${part} is the longest, with ${percent(share)} of the text, and has the most targets, ${targets}`,
    several: (plans, longest, most, shortest, least) =>
      most === least
        ? `${capital(ofAll(plans))} have ${figured(most, 'character')} each`
        : `Of ${ofAll(plans)}, ${leading(longest, 'plans')} ${verb(longest.length, 'is', 'are')} the longest, with ${figured(most, 'character')}${each(longest)}, and ${leading(shortest, 'plans')} the shortest, with ${figured(least, 'character')}${each(shortest)}`,
    reading: 'Each bar is a part of the plan, as long as it has characters; the upright strokes are the targets written there. ',
    readingAll:
      'Each line is a plan, as long as it has characters, all to one scale; the cuts are chapters and annexes, the upright strokes the targets written there. ',
    note: 'Length says only how much is written. ',
    columns: ['Plan', 'Part', 'Characters', 'Share of text (%)', 'Targets'],
  },
  wording: {
    title: (plan, share, other) => `The largest share of shared wording: ${share} of ${plan} is also in ${other}`,
    none: (plans) => `No 12 characters in a row are the same in any two of ${ofAll(plans)}`,
    reading:
      'Each row is a plan; the area of a circle is how much of its text is also in the plan of the column. The two directions differ because the plans differ in length. ',
    columns: ['Plan', 'Also in', 'Characters of the plan', 'Shared characters', 'Share (%)'],
    strip: (a, b, verbatim, adapted) => `${a} and ${b}: ${figured(verbatim, 'passage')} word for word, ${adapted} with changes`,
    stripColumns: (a, b) => ['Number', 'Kind', `${a}: from character`, `${a}: characters`, `${b}: from character`, `${b}: characters`],
    stripReading: (a, b) =>
      `The upper strip is ${a}, the lower ${b}; each is drawn to the same length, whatever the length of its text. Tall blocks are word for word, low ones with changes; lines join the two sides of a passage. `,
  },
  entries: {
    group: (name) => new Map<string, string>(Object.entries(toolName)).get(name) ?? name,
    title: (group, all, everywhere, only) =>
      `${capital(group)}: of ${counted(all, 'entry', 'entries')}, ${everywhere === 0 ? 'none' : spelled(everywhere)} ${everywhere > 1 ? 'are' : 'is'} mentioned in every plan, and ${only === 0 ? 'none' : spelled(only)} in one only`,
    one: (group, all, tasks) =>
      `${capital(group)}: ${counted(all, 'entry', 'entries')} mentioned, ${tasks === 0 ? 'none' : spelled(tasks)} of them to be done according to the plan`,
    reading: {
      topics:
        'Each row is an entry, each column a plan: a full circle means that it is to be done, a hollow one that it is listed, a small one background, a small hollow one only within the name of a project or firm, a dot that it was not found. ',
      measures:
        'Each row is an entry, each column a plan: a full circle means that it is to be done, a hollow one that it is named, a small one background, a small hollow one only within the name of a project or firm, a dot that it was not found. ',
    },
    note: 'Classes are assigned by a program; how many entries there are, and how often they are mentioned, says nothing of their weight. Not found doesn’t mean not there: see the page of each entry. ',
    rest: (found) => `Only the 60 entries mentioned most and the 30 mentioned least are drawn; ${found} more are not. `,
    count: (found) => figured(found, 'plan'),
    columns: ['What is compared', 'Plan', 'How it is put', 'Passages'],
    none: 'not found',
  },
  time: {
    sameEnd: (plans, year) =>
      `The planning ${verb(plans, 'period', 'periods')} of ${ofAll(plans)} ${verb(plans, 'ends', 'end')} in ${year}`,
    span: (plans, from, to) => `The planning periods of ${ofAll(plans)} begin in ${from} at the earliest and end in ${to} at the latest`,
    one: (plan, from, to) => `The planning period of ${plan} is ${from}–${to}`,
    targets: (found, all, year) =>
      all === 1
        ? `; the one target with a stated year is for ${year}`
        : `; ${found} of the ${all} targets with a stated year ${verb(found, 'is', 'are')} for ${year}`,
    reading:
      'Thick bars are planning periods; the mark is the date of issue, not drawn where unknown. The circles below are target years, the numbers how many targets; arcs join the year of a baseline and the year of its target; arrows lead from the date of issue of a plan (where unknown, the beginning of its period) to another plan that it mentions. ',
    columns: ['Plan', 'What', 'From', 'To', 'Targets', 'Plan it mentions'],
    kinds: { period: 'planning period', issued: 'issued', year: 'target year', joined: 'baseline to target', names: 'mentions' },
  },
  places,
};
