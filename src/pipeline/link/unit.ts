/** True for a share, a rate, a multiple, an index or a figure per something: what has no sum. */
export const isRelative = (unit: string): boolean => unit === '' || /%|‰|百分点|倍|比|\//.test(unit);

/** True for counters of things: neither money nor relative. */
export const isCount = (unit: string): boolean => !isRelative(unit) && !unit.includes('元');
