/** Counters that plans use for one another, by the one they are compared as: what is counted in one and in another is one unit. */
const compared: ReadonlyMap<string, string> = new Map([
  ['家', '个'],
  ['座', '个'],
  ['所', '个'],
  ['户', '个'],
  ['名', '人'],
]);

/** The unit to compare by: 家, 座, 所 and 户 are 个, 名 is 人; every other unit is itself. */
export const comparedUnit = (unit: string): string => compared.get(unit) ?? unit;

/** Numbers by which plans count the members of a list: 3个, 七大, 12类; a part of a pattern. */
export const memberCount = '(?:\\d+|[一二两三四五六七八九十]+)[个大类项家]';
