/**
 * Gives each distinct text a number, counted from 0, in little memory: the characters lie one after another in one array, so a million
 * ids take some 50 MB instead of several times that as strings in a Map.
 */
export class Interner {
  private characters = new Uint16Array(1 << 14);
  private starts = new Uint32Array(1 << 10);
  /** Open addressing: number + 1 of the text in each slot, 0 for none. */
  private slots = new Int32Array(1 << 11);
  private hashes = new Int32Array(1 << 10);
  size = 0;

  /** The number of a text, −1 if it has none. */
  find(text: string): number {
    return this.slots[this.slotOf(text, hash(text))]! - 1;
  }

  /** The number of a text; a new one gets the next. */
  add(text: string): number {
    const code = hash(text);
    const slot = this.slotOf(text, code);
    const found = this.slots[slot]! - 1;
    if (found >= 0) return found;
    const number = this.size;
    this.store(text, code);
    this.slots[slot] = number + 1;
    if (this.size * 2 > this.slots.length) this.growSlots();
    return number;
  }

  text(number: number): string {
    return String.fromCharCode(...this.characters.subarray(this.starts[number]!, this.starts[number + 1]!));
  }

  private store(text: string, code: number): void {
    const start = this.starts[this.size]!;
    const end = start + text.length;
    while (end > this.characters.length) this.characters = doubled(this.characters, Uint16Array);
    for (let i = 0; i < text.length; i++) this.characters[start + i] = text.charCodeAt(i);
    if (this.size + 2 > this.starts.length) {
      this.starts = doubled(this.starts, Uint32Array);
      this.hashes = doubled(this.hashes, Int32Array);
    }
    this.hashes[this.size] = code;
    this.size++;
    this.starts[this.size] = end;
  }

  /** The slot that holds the text, or the free one where it belongs. */
  private slotOf(text: string, code: number): number {
    const mask = this.slots.length - 1;
    let slot = code & mask;
    for (;;) {
      const number = this.slots[slot]! - 1;
      if (number < 0 || (this.hashes[number] === code && this.equals(number, text))) return slot;
      slot = (slot + 1) & mask;
    }
  }

  private equals(number: number, text: string): boolean {
    const start = this.starts[number]!;
    if (this.starts[number + 1]! - start !== text.length) return false;
    for (let i = 0; i < text.length; i++) if (this.characters[start + i] !== text.charCodeAt(i)) return false;
    return true;
  }

  private growSlots(): void {
    this.slots = new Int32Array(this.slots.length * 2);
    const mask = this.slots.length - 1;
    for (let number = 0; number < this.size; number++) {
      let slot = this.hashes[number]! & mask;
      while (this.slots[slot] !== 0) slot = (slot + 1) & mask;
      this.slots[slot] = number + 1;
    }
  }
}

/** FNV-1a over UTF-16 units, stirred at the end so that the low bits are good. */
function hash(text: string): number {
  let code = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) code = Math.imul(code ^ text.charCodeAt(i), 0x01000193);
  code = Math.imul(code ^ (code >>> 15), 0x2c1b3c6d);
  return code ^ (code >>> 13);
}

function doubled<T extends Uint16Array | Uint32Array | Int32Array>(
  array: T,
  Kind: new (length: number) => T,
): T {
  const larger = new Kind(array.length * 2);
  larger.set(array);
  return larger;
}
