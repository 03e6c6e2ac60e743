/** A value of a row: text, number, truth, nothing, or a list. */
export type CsvValue = string | number | boolean | null | undefined | readonly CsvValue[] | { [key: string]: CsvValue };

/** Cells that a spreadsheet would take for a formula get an apostrophe before them. Plain numbers, also negative ones, stay as they are. */
const isFormula = (text: string): boolean => /^[=+\-@\t\r]/.test(text) && !/^-?\d+(\.\d+)?$/.test(text);

function cell(value: CsvValue): string {
  if (value === null || value === undefined) return '';
  const text = typeof value === 'object' ? JSON.stringify(value) : String(value);
  const safe = isFormula(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** `{quote: {exact}}` → `{'quote.exact'}`; lists are joined by `;`, lists of records stay JSON. */
function flat(row: Record<string, CsvValue>, path = ''): Record<string, CsvValue> {
  return Object.fromEntries(
    Object.entries(row).flatMap(([key, value]): [string, CsvValue][] => {
      const name = path + key;
      if (Array.isArray(value)) {
        const list = value as CsvValue[];
        return [[name, list.map((item) => (typeof item === 'object' ? JSON.stringify(item) : String(item))).join(';')]];
      }
      if (value !== null && typeof value === 'object') return Object.entries(flat(value as Record<string, CsvValue>, `${name}.`));
      return [[name, value]];
    }),
  );
}

/** Rows as CSV (RFC 4180) in UTF-8 with a byte-order mark, so that spreadsheets read Chinese. The columns are those of all rows together. */
export function toCsv(rows: readonly Record<string, CsvValue>[]): string {
  const flatRows = rows.map((row) => flat(row));
  const columns = [...new Set(flatRows.flatMap((row) => Object.keys(row)))];
  const lines = [columns.join(','), ...flatRows.map((row) => columns.map((column) => cell(row[column])).join(','))];
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}
