import { saysMultiple } from '../../../src/pipeline/link/baseline.ts';
import { isWide, ownWords, subjectsOf } from '../../../src/pipeline/link/figure.ts';
import { addedBy } from '../../../src/pipeline/link/numerator.ts';
import { isCount } from '../../../src/pipeline/link/unit.ts';
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

/** Heads over a target that say by how many times something grows. */
const heads: [string, boolean][] = [
  ['产业规模实现倍增', true],
  ['产值翻番', true],
  ['收入翻一番', true],
  ['总量翻两番', true],
  ['产业规模实现新跨越', false],
];

/** Two sets by their ends, the last though a product leaves noise. */
const meetings: [[number, number, number, number], boolean][] = [
  [[1, 2, 2, 3], true],
  [[1, 2, 2.1, 3], false],
  [[2.1, 3, 1, 2], false],
  [[1, Infinity, -Infinity, 5], true],
  [[0.1 + 0.2, 0.1 + 0.2, 0.3, 0.3], true],
];

const about = (subject: string | null, ...sectors: string[]) => ({ subject, sectors, measure: '主营业务收入', unit: '亿元' });
const design = { subject: '工业设计', sectors: ['services'], unit: '家' };

/** Subjects are told apart only where they are of several sectors; a count that its subject names has none beside its measure. */
const subjects: [Parameters<typeof subjectsOf>[0], string[]][] = [
  [about(null, 'all'), ['']],
  [about('海洋装备产业', 'equip'), ['海洋装备']],
  [about('光伏、风电产业', 'energy', 'equip'), ['光伏', '风电']],
  [about('光伏、风电产业', 'energy'), ['光伏、风电']],
  [{ ...design, measure: '工业设计中心' }, ['']],
  [{ ...design, measure: '创新平台' }, ['工业设计']],
  [{ ...design, measure: '工业设计收入', unit: '亿元' }, ['工业设计']],
  [{ ...design, subject: '海洋装备、氢能等领域', measure: '创新平台' }, ['海洋装备、氢能等']],
  [{ ...design, subject: '海洋装备、氢能等3个领域', measure: '创新平台' }, ['海洋装备、氢能等3个']],
  [{ ...design, subject: '海洋装备、氢能等产业', measure: '主营业务收入', unit: '亿元' }, ['海洋装备、氢能等']],
];

/** A measure's words without its subject's. */
const words: [Parameters<typeof ownWords>[0], string][] = [
  [{ measure: '氢能产业工业增加值占规模以上工业的比重', subject: '氢能产业' }, '工业增加值占规模以上工业比重'],
  [{ measure: '主营 业务收入', subject: '氢能产业' }, '主营业务收入'],
  [{ measure: '绿色工厂', subject: null }, '绿色工厂'],
  [{ measure: '氢能', subject: '氢能' }, '氢能'],
];

/** Whose value added a measure prints beside its subject. */
const numerators: [Parameters<typeof addedBy>[0], string | null][] = [
  [{ measure: '氢能产业工业增加值占规模以上工业比重', subject: '氢能产业' }, '工业'],
  [{ measure: '氢能产业增加值占规模以上工业的比重', subject: '氢能产业' }, ''],
  [{ measure: '高技术制造业增加值占规模以上工业比重', subject: '高技术制造业' }, ''],
  [{ measure: '增加值占GDP比重', subject: null }, ''],
  [{ measure: '制造业增加值率', subject: null }, '制造业'],
  [{ measure: '规模以上工业增加值', subject: null }, '规模以上工业'],
  [{ measure: '农业增加值', subject: null }, '农业'],
  [{ measure: '服务业增加值', subject: '全省' }, '服务业'],
  [{ measure: '主营业务收入', subject: '氢能产业' }, null],
];

/** Tables of whose a figure is, what it counts, and which values it allows. */
export const figureTables = (): ValueTable[] => [
  tableOf('whether a figure is of the whole territory', 'src/pipeline/link/figure.ts', wide, (scope) => isWide({ scope })),
  tableOf('whether a unit counts things', 'src/pipeline/link/unit.ts', counts, isCount),
  tableOf('the values that a figure allows', 'src/pipeline/link/values.ts', sets, (printed) => {
    const set = valueSet(printed);
    return set && [set.from, set.to];
  }),
  tableOf('sets of values meet', 'src/pipeline/link/values.ts', meetings, ([from, to, otherFrom, otherTo]) =>
    meet({ from, to }, { from: otherFrom, to: otherTo }),
  ),
  tableOf('heads that say a multiple', 'src/pipeline/link/baseline.ts', heads, saysMultiple),
  tableOf('the words of a measure', 'src/pipeline/link/figure.ts', words, ownWords),
  tableOf('whose value added a measure prints', 'src/pipeline/link/numerator.ts', numerators, addedBy),
  tableOf('the subjects of a figure', 'src/pipeline/link/figure.ts', subjects, subjectsOf),
];
