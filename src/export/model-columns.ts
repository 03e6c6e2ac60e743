import { z } from 'astro/zod';
import type { Column, ColumnType } from './shape.ts';

type Said = z.core.JSONSchema.BaseSchema;

function typeOf({ type, format, items }: Said): ColumnType {
  if (type === 'array') return typeof items === 'object' && 'type' in items && items.type === 'string' ? 'list' : 'json';
  if (type === 'integer' || type === 'number' || type === 'boolean') return type;
  return format === 'uri' ? 'url' : 'text';
}

/** False for text and lists that may be empty: a table shows them as nothing. */
function isFilled(type: ColumnType, { enum: codes, pattern, minLength = 0, minItems = 0 }: Said): boolean {
  if (type === 'list') return minItems > 0;
  return type !== 'text' || codes !== undefined || pattern !== undefined || minLength > 0;
}

/** The columns of one field: several for a field with fields of its own. */
function columnsIn(name: string, field: z.core.$ZodType, isGiven: boolean): Column[] {
  if (field instanceof z.ZodNullable || field instanceof z.ZodOptional) return columnsIn(name, field.unwrap(), false);
  if (field instanceof z.ZodObject)
    return Object.entries<z.core.$ZodType>(field.shape).flatMap(([own, inner]) => columnsIn(`${name}.${own}`, inner, isGiven));
  const said = z.toJSONSchema(field);
  const type = typeOf(said);
  const values = said.enum?.filter((code) => typeof code === 'string');
  return [{ name, type, isRequired: isGiven && isFilled(type, said), ...(values && { values }) }];
}

/** The columns of the rows that a schema of the model describes, in the order of its fields. */
export const columnsOf = ({ shape }: z.ZodObject): Column[] =>
  Object.entries<z.core.$ZodType>(shape).flatMap(([name, field]) => columnsIn(name, field, true));
