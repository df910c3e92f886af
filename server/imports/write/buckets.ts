/** Rows written in one transaction. */
export const batchSize = 4000;

/** Transactions under way at a time: while one is committed, the next one's rows are made. More would wait for each other. */
const atOnce = 2;

/**
 * Gathers rows by a key (a kind, a link type) and sends them when a batch is full. Two batches are under way while the next is gathered:
 * reading and writing overlap, and few batches are in memory for each key.
 */
export class Buckets<K, R> {
  private readonly send: (key: K, rows: R[]) => Promise<void>;
  private readonly rows = new Map<K, R[]>();
  private readonly underWay: Promise<void>[] = [];

  constructor(send: (key: K, rows: R[]) => Promise<void>) {
    this.send = send;
  }

  async add(key: K, row: R): Promise<void> {
    const rows = this.rows.get(key);
    if (!rows) {
      this.rows.set(key, [row]);
      return;
    }
    if (rows.push(row) >= batchSize) await this.flush(key, rows);
  }

  private async flush(key: K, rows: R[]): Promise<void> {
    this.rows.delete(key);
    if (this.underWay.length >= atOnce) await this.underWay.shift();
    const sent = this.send(key, rows);
    // Its failure is thrown where it is awaited; until then it must not count as unhandled.
    sent.catch(() => undefined);
    this.underWay.push(sent);
  }

  /** Sends what is left and waits until all is written. */
  async end(): Promise<void> {
    for (const [key, rows] of [...this.rows]) await this.flush(key, rows);
    await Promise.all(this.underWay.splice(0));
  }
}
