/** What an import said of itself at last. `unknown`: nobody was there to say it. */
export type Fate = 'unknown' | 'done' | 'failed' | 'undone';

/** An import that was sent, by its title. */
export interface Sent {
  title: string;
  organisations: number;
  spinoffs: number;
  fate: Fate;
  /** Its undoing was asked for, and not heard of since. */
  undoing: boolean;
}

/** Everything that was asked of the program, and what it answered: what it must stand by. */
export class Ledger {
  readonly sent: Sent[] = [];
  /** Every breach of what was promised, in words. */
  readonly breaches: string[] = [];
  private version = 0;
  readonly answers = { fine: 0, refused: 0, cut: 0 };

  add(organisations: number): Sent {
    const title = `torture-${this.sent.length}`;
    const sent: Sent = { title, organisations, spinoffs: organisations - 1, fate: 'unknown', undoing: false };
    this.sent.push(sent);
    return sent;
  }

  /** The data version must never go back. */
  sawVersion(version: number): void {
    if (version < this.version) this.breach(`the data version went back from ${this.version} to ${version}`);
    this.version = Math.max(this.version, version);
  }

  breach(what: string): void {
    this.breaches.push(`${new Date().toISOString()} ${what}`);
  }
}
