import { Link } from '../model/links.ts';
import { QuantityRow, TargetRow } from '../model/figure-rows.ts';
import { columnsOf } from './model-columns.ts';
import { type Shape, shapeOf } from './shape.ts';

const units = { value: 'unit', valueMax: 'unit', 'position.start': 'code point', 'position.end': 'code point' };
const links = ['plan > plans id', 'plan block > blocks plan id', 'indicator > indicators id'];

/** Targets, every number, and the links between figures, with the columns that the model gives them. */
export const figureShapes: readonly Shape[] = [
  shapeOf('targets', { key: 'id', columns: columnsOf(TargetRow), links: ['id > quantities id', ...links], units }),
  shapeOf('quantities', { key: 'id', columns: columnsOf(QuantityRow), links, units }),
  shapeOf('related', {
    key: 'from type target subject',
    columns: columnsOf(Link),
    links: ['from > quantities id', 'target > quantities id'],
  }),
];
