/** What the table of targets is asked for; empty text asks for all. It stands in the address's query. */
export interface Asked {
  plan: string;
  sector: string;
  mode: string;
  year: string;
  unit: string;
  q: string;
  /** A column's name, `-` before it for the largest first; empty for the order of the texts. */
  sort: string;
}

/** What a row of the table is filtered and sorted by. */
export interface FilterRow {
  plan: string;
  sectors: string[];
  mode: string;
  /** Empty where the text gives none. */
  year: string;
  unit: string;
  value: number | null;
  /** Everything a reader sees in the row, as `plain` writes it: once a row, never once a key. */
  text: string;
  /** The texts of its cells by column, for sorting. */
  cells: Record<string, string>;
  order: number;
}

const names = ['plan', 'sector', 'mode', 'year', 'unit', 'q', 'sort'] as const;

/** The year that stands for "none given" in the address. */
export const noYear = 'none';

/** A question as the address puts it. What it doesn't name is asked for all. */
export function readAsked(query: string): Asked {
  const given = new URLSearchParams(query);
  return Object.fromEntries(names.map((name) => [name, given.get(name)?.trim() ?? ''])) as unknown as Asked;
}

/** A question as the query of an address, without the parts that ask for all. */
export const writeAsked = (asked: Asked): string =>
  new URLSearchParams(names.flatMap((name) => (asked[name] ? [[name, asked[name]]] : []))).toString();

/** A text as the filter compares it: full-width figures and letters, capitals and spaces make no difference. */
export const plain = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/[\s,]/g, '');

/** True of the rows that are what was asked for; every word of the text must stand in them. The question is read once. */
export function fitting({ plan, sector, mode, year, unit, q }: Asked): (row: FilterRow) => boolean {
  const words = q.split(/\s+/).map(plain).filter(Boolean);
  return (row) =>
    (!plan || row.plan === plan) &&
    (!sector || row.sectors.includes(sector)) &&
    (!mode || row.mode === mode) &&
    (!year || row.year === (year === noYear ? '' : year)) &&
    (!unit || row.unit === unit) &&
    words.every((word) => row.text.includes(word));
}

/** The order of rows for a sort: numbers by size, words by their Chinese order, the text's order where both are alike; what is not given comes last. */
export function byAsked(sort: string): (a: FilterRow, b: FilterRow) => number {
  const key = sort.replace(/^-/, '');
  const sign = sort.startsWith('-') ? -1 : 1;
  const { compare } = new Intl.Collator('zh-CN', { numeric: true });
  return (a, b) => {
    if (!key || key === 'plan') return sign * (a.order - b.order);
    const [x, y] = key === 'value' ? [a.value, b.value] : [a.cells[key] || null, b.cells[key] || null];
    if (x === null || y === null) return x === y ? a.order - b.order : x === null ? 1 : -1;
    const first = typeof x === 'number' && typeof y === 'number' ? x - y : compare(String(x), String(y));
    return sign * first || a.order - b.order;
  };
}
