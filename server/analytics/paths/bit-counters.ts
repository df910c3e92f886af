/** A number for each bit, held crosswise: plane k has bit k of all of them, so that one addition serves all searches. */
export class BitCounters {
  readonly #planes = new Int32Array(32);
  #used = 0;

  /** Adds one to the counter of each bit set. */
  add(bits: number): void {
    const planes = this.#planes;
    let carry = bits;
    let plane = 0;
    while (carry !== 0) {
      const both = planes[plane]! & carry;
      planes[plane]! ^= carry;
      carry = both;
      plane++;
    }
    if (plane > this.#used) this.#used = plane;
  }

  /** Value of one bit's counter. */
  at(bit: number): number {
    let value = 0;
    for (let plane = 0; plane < this.#used; plane++)
      value += ((this.#planes[plane]! >>> bit) & 1) * 2 ** plane;
    return value;
  }

  clear(): void {
    this.#planes.fill(0, 0, this.#used);
    this.#used = 0;
  }
}
