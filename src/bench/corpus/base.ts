import type { Period, Place, PlanRecord } from '../../model/plan.ts';

/** A text that synthetic ones are made from, with the record of its plan and its place. */
export interface BaseText {
  text: string;
  record: PlanRecord;
  place: Place;
  parent: Place | null;
}

/** Such a text with a sign wherever its title, its place or its field stand. */
export interface Base {
  lines: readonly string[];
  title: string;
  period: Period;
  record: PlanRecord;
  isProvince: boolean;
}

/** What stands where a sign stood. */
export type Filling = Record<keyof typeof signs, string>;

// Private characters are no words: what is put in their places later is replaced with nothing else.
const signs = { title: '\ue000', name: '\ue001', shortName: '\ue002', parent: '\ue003', parentShort: '\ue004', field: '\ue005' } as const;
const names = Object.keys(signs) as (keyof typeof signs)[];

/** True for the lines of drawn boxes and tables, whose width must stay. */
export const isDrawn = (line: string): boolean => /[\u2500-\u257f]/.test(line);

/** A text with its signs. */
export function baseOf({ text, record, place, parent }: BaseText): Base {
  const title = record.title.value ?? '';
  const marked = (line: string, field: string): string => {
    const written: readonly (readonly [string, string])[] = [
      ...(line === title || title === '' ? [] : [[title, signs.title] as const]),
      ...[[place.name, signs.name] as const, [place.shortName, signs.shortName] as const],
      ...(parent ? [[parent.name, signs.parent] as const, [parent.shortName, signs.parentShort] as const] : []),
      ...(field === '' ? [] : [[field, signs.field] as const]),
    ];
    return written.reduce((done, [word, sign]) => done.replaceAll(word, sign), line);
  };
  // A short name of a field (工业) is a part of many other words.
  const field = record.field.length > 3 ? record.field : '';
  return {
    lines: text.split('\n').map((line) => marked(line, isDrawn(line) ? '' : field)),
    title: marked(title, record.field),
    period: record.period.value ?? { from: 2016, to: 2020 },
    record,
    isProvince: parent === null,
  };
}

/** A line with what its signs stand for. */
export const filled = (line: string, filling: Filling): string =>
  names.reduce((done, name) => done.replaceAll(signs[name], filling[name]), line);

const kinds = [
  ['全省', '全市'],
  ['我省', '我市'],
  ['省委', '市委'],
  ['省政府', '市政府'],
  ['省直', '市直'],
] as const;

/** A line with the words by which the plan of a province speaks of it, or those of a city's plan. */
export const spokenFor = (line: string, isProvince: boolean): string =>
  kinds.reduce((done, [province, city]) => (isProvince ? done.replaceAll(city, province) : done.replaceAll(province, city)), line);
