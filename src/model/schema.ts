import { z } from 'astro/zod';

type Fields<S extends z.ZodObject> = z.output<S>;
type NullName<T> = { [K in keyof T]: null extends T[K] ? K : never }[keyof T];

/** The fields of a shape that may be null, each as null: what stands there while nothing is known. */
export const nullsOf = <S extends z.ZodObject>({ shape }: S): Record<NullName<Fields<S>>, null> =>
  Object.fromEntries(Object.entries(shape).flatMap(([name, type]) => (type instanceof z.ZodNullable ? [[name, null]] : []))) as Record<
    NullName<Fields<S>>,
    null
  >;

const isFields = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The fields with those that a schema lets be null where they are missing, also within fields of their own. */
function filled(schema: z.ZodObject, fields: Record<string, unknown>): Record<string, unknown> {
  const shape: Readonly<Record<string, z.core.$ZodType>> = schema.shape;
  const inner = Object.entries(fields).map(([name, value]): [string, unknown] => {
    const own = shape[name];
    return [name, own instanceof z.ZodObject && isFields(value) ? filled(own, value) : value];
  });
  return { ...nullsOf(schema), ...Object.fromEntries<unknown>(inner) };
}

/** A schema for objects whose null fields were left out: it puts them back. */
export const withNulls = <S extends z.ZodObject>(schema: S): z.ZodType<z.output<S>> =>
  z.preprocess((fields) => (isFields(fields) ? filled(schema, fields) : fields), schema);

/** The fields of an object that a shape names, in the shape's order; others are left out, and so are those that the object hasn't got. */
export const inOrder = <S extends z.ZodObject>({ shape }: S, fields: Readonly<Record<string, unknown>>): Partial<Fields<S>> =>
  Object.fromEntries(Object.keys(shape).flatMap((name) => (fields[name] === undefined ? [] : [[name, fields[name]]]))) as Partial<
    Fields<S>
  >;

type Plain = string | number | boolean | null | undefined;

/** The names of fields with those of nested fields joined by a dot, as tables name their columns: `quote.exact`. Lists are one column. */
export type ColumnName<T> = {
  [K in keyof T & string]: NonNullable<T[K]> extends Plain | readonly unknown[] ? K : `${K}.${ColumnName<NonNullable<T[K]>>}`;
}[keyof T & string];
/** A value of a row: text, number, truth, nothing, a list, or fields of its own. */
export type Value = string | number | boolean | null | undefined | readonly Value[] | { [key: string]: Value };

/** A row as JSON publishes it. */
export type Row = Record<string, Value>;
