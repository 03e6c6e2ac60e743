/** Between the parts of the head of a coded text; JSON has neither of these characters as such. */
export const [headEnd, tokenEnd] = ['\0', '\n'];

/** How many of 256 values of a byte begin two bytes, that so many tokens have a code; the others are a token each. */
export function leadsFor(tokens: number): number {
  for (let leads = 0; leads < 256; leads++) if (256 - leads + 256 * leads >= tokens) return leads;
  return 256;
}

/** The characters of such code points, each given by how much it is more than the one before. */
function charactersOf(steps: string): string[] {
  let code = 0;
  return steps === '' ? [] : steps.split(' ').map((step) => String.fromCodePoint((code += Number(step))));
}

/**
 * Reads a coded text: a head in UTF-8 (the tokens that have a byte of their own, a line each; the further characters, by the steps
 * between their code points) and then a code for each token of the text.
 */
export function readTokenText(bytes: Uint8Array): string {
  const start = bytes.indexOf(0);
  const lines = new TextDecoder().decode(bytes.subarray(0, start)).split(tokenEnd);
  const further = charactersOf(lines.pop() ?? '');
  const leads = leadsFor(lines.length + further.length);
  const text: string[] = [];
  for (let i = start + 1; i < bytes.length; i++) {
    const first = bytes[i] ?? 0;
    text.push((first < leads ? further[first * 256 + (bytes[++i] ?? 0)] : lines[first - leads]) ?? '');
  }
  return text.join('');
}
