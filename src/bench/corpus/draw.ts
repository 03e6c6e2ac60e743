/** A whole number from 0 up to but not `below` that depends on its key alone, so that one corpus is made the same way each time. */
export function draw(below: number, ...key: readonly (string | number)[]): number {
  let hash = 0x811c9dc5;
  for (const character of key.join('\0')) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) % below;
}
