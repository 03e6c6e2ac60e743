import { Place, PlanRecord } from '../model/plan.ts';
import { QuantityKind } from '../model/quantity.ts';
import { Comparator, Mode, Related, Target } from '../model/target.ts';
import { type Shape, shapeOf } from './shape.ts';

/** The fields of the plan that every target repeats, and those of its reading; a number that is neither target nor baseline has none of them. */
const about = 'placeLevel! planType! planYear:integer';
const reading = `measure! indicator indicatorLabel subject scope sectors:list! value:number valueMax:number unit ratio comparator! mode!
  year:integer baseYear:integer hedged:boolean! wording inferred:list quote.exact! quote.prefix quote.suffix`;
const rules = 'rules.comparator rules.mode rules.year rules.scope rules.subject';
const ofSome = (columns: string): string => columns.replaceAll('!', '');

const values = {
  placeLevel: Place.shape.level.options,
  planType: PlanRecord.shape.planType.options,
  comparator: Comparator.options,
  mode: Mode.options,
  status: Target.shape.status.options,
  kind: QuantityKind.options,
};
const units = { value: 'unit', valueMax: 'unit', 'position.start': 'code point', 'position.end': 'code point' };
const links = ['plan > plans id', 'plan block > blocks plan id', 'indicator > indicators id'];

/** Targets, every number, and the links between figures. */
export const figureShapes: readonly Shape[] = [
  shapeOf('targets', {
    key: 'id',
    columns: `id! url:url! plan! ${about} block! ${reading} position.start:integer! position.end:integer! rule! ${rules} status! related:json!`,
    links: ['id > quantities id', ...links],
    values,
    units,
  }),
  shapeOf('quantities', {
    key: 'id',
    columns: `id! url:url plan! ${ofSome(about)} block! position.start:integer! position.end:integer! text! kind! rule!
      ${ofSome(reading)} ${rules} status related:json`,
    links,
    values,
    units,
  }),
  shapeOf('related', {
    key: 'from type target subject',
    columns: 'from! type! target! rule! why:list value:number subject note',
    links: ['from > quantities id', 'target > quantities id'],
    values: { type: Related.shape.type.options },
  }),
];
