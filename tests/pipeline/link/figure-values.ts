import { isCount, isWide, subjectsOf } from '../../../src/pipeline/link/figure.ts';
import { meet, valueSet } from '../../../src/pipeline/link/values.ts';
import { tableOf, type ValueTable } from '../../value-table.ts';

const whole = [null, '全省', '我市', '市域内', '全盟', '省内', '省地域内', '全省各市', '全市各县', '全区各镇', '全县各乡', '全州各县'];
const parts = ['滨海产业园', '某市光伏基地', '市属企业'];

const wide = [...whole.map((scope): [string | null, boolean] => [scope, true]), ...parts.map((scope): [string, boolean] => [scope, false])];

const counts: [string, boolean][] = [
  ['家', true],
  ['项', true],
  ['亿元', false],
  ['%', false],
  ['百分点', false],
  ['‰', false],
  ['倍', false],
  ['比', false],
  ['台/万人', false],
  ['', false],
];

type Printed = Parameters<typeof valueSet>[0];
const eq = (value: number | null): Printed => ({ value, valueMax: null, comparator: 'eq' });

/** What a figure prints, and the ends of the set of values it allows. */
const sets: [Printed, [number, number] | null][] = [
  [eq(100), [100, 100]],
  [{ ...eq(100), comparator: 'ge' }, [100, Infinity]],
  [{ ...eq(100), comparator: 'le' }, [-Infinity, 100]],
  [{ value: 100, valueMax: 120, comparator: 'range' }, [100, 120]],
  [{ ...eq(100), comparator: 'approx' }, [95, 105]],
  [{ ...eq(-20), comparator: 'approx' }, [-21, -19]],
  [eq(null), null],
];

/** Two sets by their ends, the last though a product leaves noise. */
const meetings: [[number, number, number, number], boolean][] = [
  [[1, 2, 2, 3], true],
  [[1, 2, 2.1, 3], false],
  [[2.1, 3, 1, 2], false],
  [[1, Infinity, -Infinity, 5], true],
  [[0.1 + 0.2, 0.1 + 0.2, 0.3, 0.3], true],
];

const about = (subject: string | null, ...sectors: string[]) => ({ subject, sectors });

/** Subjects are told apart only where they are of several sectors. */
const subjects: [Parameters<typeof subjectsOf>[0], string[]][] = [
  [about(null, 'all'), ['']],
  [about('海洋装备产业', 'equip'), ['海洋装备']],
  [about('光伏、风电产业', 'energy', 'equip'), ['光伏', '风电']],
  [about('光伏、风电产业', 'energy'), ['光伏、风电']],
];

/** Tables of whose a figure is, what it counts, and which values it allows. */
export const figureTables = (): ValueTable[] => [
  tableOf('whether a figure is of the whole territory', 'src/pipeline/link/figure.ts', wide, (scope) => isWide({ scope })),
  tableOf('whether a unit counts things', 'src/pipeline/link/figure.ts', counts, isCount),
  tableOf('the values that a figure allows', 'src/pipeline/link/values.ts', sets, (printed) => {
    const set = valueSet(printed);
    return set && [set.from, set.to];
  }),
  tableOf('sets of values meet', 'src/pipeline/link/values.ts', meetings, ([from, to, otherFrom, otherTo]) =>
    meet({ from, to }, { from: otherFrom, to: otherTo }),
  ),
  tableOf('the subjects of a figure', 'src/pipeline/link/figure.ts', subjects, subjectsOf),
];
