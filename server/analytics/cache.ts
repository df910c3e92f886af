import { setMaxListeners } from 'node:events';

/** What a cache keeps: a value and the memory it takes. */
export interface Kept<T> {
  value: T;
  bytes: number;
}

interface Entry {
  work: Promise<Kept<unknown>>;
  controller: AbortController;
  waiting: number;
  /** 0 while the work goes on. */
  bytes: number;
}

/**
 * Keeps what was computed last, up to a number of bytes; the longest unused goes first. Whoever asks for something that is being
 * computed shares that work, which ends when the last one who waits for it has gone away. Failures are not kept.
 */
export class SharedCache {
  readonly #entries = new Map<string, Entry>();
  readonly #limit: number;
  #bytes = 0;

  constructor(limitBytes: number) {
    this.#limit = limitBytes;
  }

  get bytes(): number {
    return this.#bytes;
  }

  /** The value of a key, computed by `make` unless it is there or on its way. Rejects with the signal's reason when that aborts. */
  async get<T>(
    key: string,
    make: (signal: AbortSignal) => Promise<Kept<T>>,
    signal?: AbortSignal,
  ): Promise<T> {
    signal?.throwIfAborted();
    const entry = this.#entries.get(key) ?? this.#start(key, make);
    this.#entries.delete(key);
    this.#entries.set(key, entry);
    const kept = await this.#wait(key, entry, signal);
    return kept.value as T;
  }

  #start<T>(key: string, make: (signal: AbortSignal) => Promise<Kept<T>>): Entry {
    const controller = new AbortController();
    const entry: Entry = { work: make(controller.signal), controller, waiting: 0, bytes: 0 };
    entry.work.then(
      ({ bytes }) => this.#keep(key, entry, bytes),
      () => this.#drop(key, entry),
    );
    return entry;
  }

  async #wait(key: string, entry: Entry, signal: AbortSignal | undefined): Promise<Kept<unknown>> {
    entry.waiting++;
    let onAbort: () => void = () => {};
    const gone = new Promise<never>((_, reject) => {
      onAbort = () => reject(signal?.reason);
      signal?.addEventListener('abort', onAbort, { once: true });
      // One request may wait for many things at once.
      if (signal) setMaxListeners(0, signal);
    });
    try {
      return await Promise.race([entry.work, gone]);
    } finally {
      signal?.removeEventListener('abort', onAbort);
      entry.waiting--;
      if (entry.waiting === 0 && signal?.aborted) this.#abandon(key, entry);
    }
  }

  /** Nobody waits any more: unfinished work ends and leaves no trace. */
  #abandon(key: string, entry: Entry): void {
    if (entry.bytes > 0) return;
    this.#drop(key, entry);
    entry.controller.abort();
  }

  #keep(key: string, entry: Entry, bytes: number): void {
    if (this.#entries.get(key) !== entry) return;
    entry.bytes = Math.max(1, bytes);
    this.#bytes += entry.bytes;
    for (const [oldKey, old] of this.#entries) {
      if (this.#bytes <= this.#limit) break;
      if (old.bytes > 0 && old !== entry) this.#drop(oldKey, old);
    }
  }

  #drop(key: string, entry: Entry): void {
    if (this.#entries.get(key) !== entry) return;
    this.#entries.delete(key);
    this.#bytes -= entry.bytes;
  }
}
