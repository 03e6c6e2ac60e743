/** Hands out addresses: from printed numbers, each once. A number that stands twice at one place gets x2, x3 …. */
export interface Addresses {
  /** The address, or the address with x2, x3 … when it has been given before. */
  claim: (address: string) => string;
}

/** A fresh set of addresses for one plan. */
export function newAddresses(): Addresses {
  const given = new Map<string, number>();
  return {
    claim(address) {
      const times = (given.get(address) ?? 0) + 1;
      given.set(address, times);
      return times === 1 ? address : this.claim(`${address}x${times}`);
    },
  };
}

/** The address of a numbered division: `s2-0-1` is 二、1.; in annex 4, `a4-s2-0-1`. Levels that the text skips are 0. */
export function numberAddress(annex: string | null, numbers: readonly number[]): string {
  return `${annex ? `${annex}-` : ''}s${numbers.join('-')}`;
}
