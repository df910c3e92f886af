import { code } from './assembly.wasm.ts';

type IntName = 'start' | 'target' | 'seen' | 'front' | 'node' | 'bits';
type FloatName = 'paths' | 'gain' | 'mass' | 'source' | 'sum' | 'flow';

/** The arrays that the assembly works on; bundle.ts says what they hold. */
export type LoopArrays = Record<IntName, Int32Array> & Record<FloatName, Float64Array>;

/** What the assembly exports (assembly/index.ts). A level is the entries `from` to `to` of the nodes met. */
export interface Loops extends Record<IntName | FloatName | 'shift' | 'free', WebAssembly.Global> {
  advance(from: number, to: number): number;
  gather(from: number, to: number): void;
  gatherFlows(from: number, to: number): void;
  settle(from: number, to: number): void;
  show(from: number, to: number, shown: boolean): void;
}

/** A page of WebAssembly's memory and a line of a processor's cache, in bytes. */
const [page, line] = [65_536, 64];

let compiled: WebAssembly.Module | undefined;

function instantiate(bytes: number) {
  compiled ??= new WebAssembly.Module(Buffer.from(code, 'base64'));
  const memory = new WebAssembly.Memory({ initial: Math.ceil(bytes / page) });
  const { exports } = new WebAssembly.Instance(compiled, { env: { memory } });
  return { loops: exports as unknown as Loops, buffer: memory.buffer };
}

/** The loops on a memory of their own, that has arrays of the lengths given, all zero. Throws RangeError beyond 4 GB. */
export function createLoops(ints: Record<IntName, number>, floats: Record<FloatName, number>) {
  const sizes: [IntName | FloatName, number][] = [
    ...Object.entries(ints).map(([name, length]): [IntName, number] => [name as IntName, 4 * length]),
    ...Object.entries(floats).map(([name, length]): [FloatName, number] => [name as FloatName, 8 * length]),
  ];
  const { loops, buffer } = instantiate(sizes.reduce((sum, [, bytes]) => sum + bytes + line, page));
  const arrays: Partial<Record<IntName | FloatName, Int32Array | Float64Array>> = {};
  let end: number = loops.free.value;
  for (const [name, bytes] of sizes) {
    const at = Math.ceil(end / line) * line;
    loops[name].value = at;
    arrays[name] =
      name in ints ? new Int32Array(buffer, at, bytes / 4) : new Float64Array(buffer, at, bytes / 8);
    end = at + bytes;
  }
  return { loops, arrays: arrays as LoopArrays };
}
