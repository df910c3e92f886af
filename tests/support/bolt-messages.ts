import { Buffer } from 'node:buffer';

/** A message as a client sends it: its sign, its bytes, and those of the chunks it came in. */
export interface BoltMessage {
  sign: number;
  body: Buffer;
  raw: Buffer;
}

export const signs = { begin: 0x11, run: 0x10, route: 0x66, success: 0x70 } as const;

/** Cuts what a client sends after its handshake into messages. */
export class BoltReader {
  private rest: Buffer = Buffer.alloc(0);

  /** The messages that are whole by now. */
  *read(bytes: Buffer): Generator<BoltMessage> {
    this.rest = Buffer.concat([this.rest, bytes]);
    for (;;) {
      const parts: Buffer[] = [];
      let at = 0;
      for (;;) {
        if (this.rest.length < at + 2) return;
        const size = this.rest.readUInt16BE(at);
        if (this.rest.length < at + 2 + size) return;
        parts.push(this.rest.subarray(at + 2, at + 2 + size));
        at += 2 + size;
        if (size === 0) break;
      }
      const body = Buffer.concat(parts);
      yield { sign: body[1] ?? 0, body, raw: this.rest.subarray(0, at) };
      this.rest = this.rest.subarray(at);
    }
  }
}

export type Packable = string | number | Packable[] | { [key: string]: Packable };

/** PackStream of short lists, maps and texts (fewer than 16 items, 256 bytes) and of numbers that fit 16 bits. */
function pack(value: Packable): Buffer {
  if (typeof value === 'number') {
    const number = Buffer.from([0xc9, 0, 0]);
    number.writeInt16BE(value, 1);
    return number;
  }
  if (typeof value === 'string') {
    const text = Buffer.from(value);
    return Buffer.concat([Buffer.from([0xd0, text.length]), text]);
  }
  if (Array.isArray(value)) return Buffer.concat([Buffer.from([0x90 + value.length]), ...value.map(pack)]);
  const entries = Object.entries(value);
  return Buffer.concat([Buffer.from([0xa0 + entries.length]), ...entries.flat().map(pack)]);
}

/** SUCCESS with what it tells, in one chunk. */
export function success(told: Packable): Buffer {
  const body = Buffer.concat([Buffer.from([0xb1, signs.success]), pack(told)]);
  const size = Buffer.alloc(2);
  size.writeUInt16BE(body.length);
  return Buffer.concat([size, body, Buffer.from([0, 0])]);
}
