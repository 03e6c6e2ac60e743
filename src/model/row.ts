/** A value of a row: text, number, truth, nothing, a list, or fields of its own. */
export type Value = string | number | boolean | null | undefined | readonly Value[] | { [key: string]: Value };

/** A row as JSON publishes it. */
export type Row = Record<string, Value>;
