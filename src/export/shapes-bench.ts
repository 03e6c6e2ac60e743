import { BenchForm, BenchSplit } from '../model/score.ts';
import { QuantityKind } from '../model/quantity.ts';
import { Comparator, Mode } from '../model/target.ts';
import { type Shape, shapeOf } from './shape.ts';

/** The benchmark: its passages, and every number in them as it was read by hand. */
export const benchShapes: readonly Shape[] = [
  shapeOf('benchmark-passages', {
    key: 'id',
    columns: 'id! split! form! title from:integer to:integer text!',
    values: { split: BenchSplit.options, form: BenchForm.options },
  }),
  shapeOf('benchmark', {
    key: 'passage start',
    columns: `passage! start:integer! end:integer! text! kind! measure scope value:number valueMax:number ratio unit
      comparator mode year:integer baseYear:integer hedged:boolean accept:json!`,
    links: ['passage > benchmark-passages id'],
    values: { kind: QuantityKind.options, comparator: Comparator.options, mode: Mode.options },
    units: { value: 'unit', valueMax: 'unit', start: 'code point', end: 'code point' },
  }),
];
