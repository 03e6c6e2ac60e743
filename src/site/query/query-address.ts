/** The query is the address: it stands in the fragment, which no server sees. */
const name = 'sql';

/** A longer address is cut by some programs. */
export const longestAddress = 8000;

/** The fragment of a query: `#sql=SELECT…`; null where an address would be too long to be kept. */
export function fragmentOfQuery(sql: string): string | null {
  const fragment = `#${new URLSearchParams({ [name]: sql }).toString()}`;
  return fragment.length > longestAddress ? null : fragment;
}

/** The query that a fragment holds; null where it holds none. */
export const queryOfFragment = (hash: string): string | null => {
  const sql = new URLSearchParams(hash.replace(/^#/, '')).get(name)?.trim();
  return sql ? sql : null;
};
