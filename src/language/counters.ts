/** Counters of bodies and places that plans use for one another: what is counted in one and in another is one unit. */
const bodies: ReadonlySet<string> = new Set(['家', '座', '所', '户']);

/** The unit to compare by: 家, 座, 所 and 户 are 个; every other unit is itself. */
export const comparedUnit = (unit: string): string => (bodies.has(unit) ? '个' : unit);

/** Numbers by which plans count the members of a list: 3个, 七大, 12类; a part of a pattern. */
export const memberCount = '(?:\\d+|[一二两三四五六七八九十]+)[个大类项家]';
