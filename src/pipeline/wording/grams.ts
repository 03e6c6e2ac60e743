/**
 * Names every run of `length` characters by the place where it first stands: equal runs have equal names. -1 where a run would hold
 * a 0 or pass the end. A rolling hash into one table with open addressing, every hit compared; cost: linear.
 */
export function nameGrams(codes: Uint32Array, length: number): Int32Array {
  const names = new Int32Array(codes.length).fill(-1);
  const size = 2 ** Math.ceil(Math.log2(codes.length * 2 + 2));
  const table = new Int32Array(size).fill(-1);
  const power = powerOf(length - 1);
  let hash = 0;
  let whole = 0;
  for (let end = 0; end < codes.length; end++) {
    const start = end - length + 1;
    if (start > 0) hash = (hash - Math.imul(codes[start - 1], power)) | 0;
    hash = (Math.imul(hash, factor) + codes[end]) | 0;
    whole = codes[end] === 0 ? 0 : whole + 1;
    if (whole < length) continue;
    let slot = scrambled(hash) & (size - 1);
    while (table[slot] >= 0 && !areEqual(codes, table[slot], start, length)) slot = (slot + 1) & (size - 1);
    if (table[slot] < 0) table[slot] = start;
    names[start] = table[slot];
  }
  return names;
}

const factor = 0x01000193;

function powerOf(exponent: number): number {
  let power = 1;
  for (let i = 0; i < exponent; i++) power = Math.imul(power, factor);
  return power;
}

/** Spreads the upper bits of a hash over the lower ones. */
function scrambled(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (mixed ^ (mixed >>> 13)) >>> 0;
}

function areEqual(codes: Uint32Array, a: number, b: number, length: number): boolean {
  for (let i = 0; i < length; i++) if (codes[a + i] !== codes[b + i]) return false;
  return true;
}

/**
 * For each named run that stands in more than one unit (a plan, a sentence): the first place in each unit that it has, in the order
 * of the row. Units must not fall along the row.
 */
export function holdersOf(names: Int32Array, unit: Int32Array): Map<number, number[]> {
  const holders = new Map<number, number[]>();
  names.forEach((name, at) => {
    if (name < 0 || name === at) return;
    const held = holders.get(name);
    if (held === undefined) {
      if (unit[name] !== unit[at]) holders.set(name, [name, at]);
    } else if (unit[held[held.length - 1]] !== unit[at]) held.push(at);
  });
  return holders;
}
