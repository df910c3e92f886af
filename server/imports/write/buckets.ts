/** Rows written in one transaction. */
export const batchSize = 4000;

/**
 * Gathers rows by a key (a kind, a link type) and sends them when a batch is full. One batch is under way while the next is gathered:
 * reading and writing overlap, and no more than two batches are in memory for each key.
 */
export class Buckets<K, R> {
  private readonly send: (key: K, rows: R[]) => Promise<void>;
  private readonly rows = new Map<K, R[]>();
  private underWay: Promise<void> = Promise.resolve();

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
    await this.underWay;
    this.underWay = this.send(key, rows);
    // Its failure is thrown where it is awaited next; until then it must not count as unhandled.
    this.underWay.catch(() => undefined);
  }

  /** Sends what is left and waits until all is written. */
  async end(): Promise<void> {
    for (const [key, rows] of [...this.rows]) await this.flush(key, rows);
    await this.underWay;
  }
}
