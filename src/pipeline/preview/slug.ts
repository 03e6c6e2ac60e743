/** The id that a file's name gives: lower-case letters, digits and hyphens; what a name has beyond them becomes its code in base 36. */
export function slugOf(path: string): string {
  const name = (path.split(/[\\/]/).at(-1) ?? path).replace(/\.[A-Za-z0-9]{1,8}$/, '').toLowerCase();
  const plain = name.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '');
  if (/^[a-z0-9\s_.-]*$/.test(name) && plain) return plain;
  let code = 7;
  for (const char of name) code = (code * 31 + (char.codePointAt(0) ?? 0)) % 2_147_483_647;
  return [plain, code.toString(36)].filter(Boolean).join('-');
}
