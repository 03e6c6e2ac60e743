import type { Reading } from '../../model/target.ts';
import type { Measured } from '../../language/numbers/measured.ts';
import type { Scene } from './clause/scene.ts';

const perHead = /人均|亩均|户均|地均|每[人户亩]/;

/** Sums that plans print in full and nobody counts in 亿: a wage of 1650元. */
const isSmall = ({ value, unit }: { value: number; unit: string }): boolean => unit === '元' && Math.abs(value) < 1e5;

/** A figure per head keeps its printed multiple: 人均生产总值 10 万元. */
export function amountOf(scene: Scene, measure: string): Pick<Reading, 'value' | 'valueMax' | 'unit'> {
  return { ...cellAmount(scene.measured, measure), ...(isPerHead(scene.measured, measure) ? {} : { unit: perUnit(scene) }) };
}

const isPerHead = ({ dimension, printed }: Measured, measure: string): boolean =>
  dimension === 'money' && printed !== null && (perHead.test(measure) || isSmall(printed));

/** The same of a figure that stands in a table. */
export function cellAmount(measured: Measured, measure: string): Pick<Reading, 'value' | 'valueMax' | 'unit'> {
  const { printed, value, valueMax, unit } = measured;
  return printed && isPerHead(measured, measure) ? printed : { value, valueMax, unit };
}

/** 每万名员工使用机器人60台: the base stands before the number, so the unit is 台 per that base, as printed. */
function perUnit({ measured, left }: Scene): string {
  const base = /每([百千万]+名(?:员工|职工|就业人员))[^，。；]{0,12}$|每([百千万]+(?:人|人口|户|辆))$/.exec(left);
  return base && measured.dimension === 'count' ? `${measured.unit}/${base[1] ?? base[2]}` : measured.unit;
}
