/** The first number of a file of numbers, so that none begins as gzip does. */
export const unzippedMark = 0;

/** A byte holds seven bits of a number, the lowest first; the eighth says that more follow. */
const bits = 128;

/** Bytes that grow as numbers are written. */
export class NumberWriter {
  #bytes = new Uint8Array(1024);
  #length = 0;

  /** Writes a whole number from 0 up. */
  write(number: number): void {
    if (this.#length + 8 > this.#bytes.length) {
      const larger = new Uint8Array(this.#bytes.length * 2);
      larger.set(this.#bytes);
      this.#bytes = larger;
    }
    let rest = number;
    while (rest >= bits) {
      this.#bytes[this.#length++] = (rest % bits) + bits;
      rest = Math.floor(rest / bits);
    }
    this.#bytes[this.#length++] = rest;
  }

  /** Writes how much each of some rising numbers is more than the one before. */
  writeRising(numbers: Iterable<number>): void {
    let before = 0;
    for (const number of numbers) {
      this.write(number - before);
      before = number;
    }
  }

  get length(): number {
    return this.#length;
  }

  /** What was written. */
  bytes(): Uint8Array<ArrayBuffer> {
    return this.#bytes.slice(0, this.#length);
  }
}

/** Reads numbers in the order in which they were written. */
export class NumberReader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  get isAtEnd(): boolean {
    return this.#at >= this.#bytes.length;
  }

  read(): number {
    let number = 0;
    for (let times = 1; ; times *= bits) {
      const byte = this.#bytes[this.#at++] ?? 0;
      if (byte < bits) return number + byte * times;
      number += (byte - bits) * times;
    }
  }

  /** All that is left, as rising numbers. */
  readAllRising(): number[] {
    const numbers: number[] = [];
    for (let number = 0; !this.isAtEnd;) numbers.push((number += this.read()));
    return numbers;
  }

  /** So many rising numbers. */
  readRising(count: number): number[] {
    const numbers: number[] = [];
    for (let number = 0; numbers.length < count;) numbers.push((number += this.read()));
    return numbers;
  }
}
