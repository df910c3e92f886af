import type { Properties } from '../link-tables.ts';
import type { Aliases } from '../stored.ts';
import { nearest } from '../suggest.ts';
import { keptId } from './merged.ts';
import type { Lives, Register } from './register.ts';

/** How many unknown ids get a suggestion, and among how many ids one is looked for: it costs a walk over all of them. */
const suggestions = 50;
const suggestAmong = 200_000;

/** Finds the ends of links among the rows and, where no row describes them, in the graph. */
export class Ends {
  readonly register: Register;
  private readonly lives: Lives | undefined;
  private readonly aliases: Aliases;
  private readonly fetch: (ids: string[]) => Promise<Properties[]>;
  private readonly hints = new Map<string, string>();

  constructor(
    register: Register,
    known: { lives?: Lives; aliases?: Aliases; fetch: (ids: string[]) => Promise<Properties[]> },
  ) {
    this.register = register;
    this.lives = known.lives;
    this.aliases = known.aliases ?? new Map();
    this.fetch = known.fetch;
  }

  /** Asks the graph for the ids that no row describes and that weren't asked for before. */
  async ask(ids: Iterable<string>): Promise<void> {
    const asked: string[] = [];
    for (const named of ids) {
      const id = this.kept(named);
      const number = this.register.ids.add(id);
      if (this.register.isAsked(number)) continue;
      this.register.markAsked(number);
      asked.push(id);
    }
    for (const found of await this.fetch(asked)) {
      const number = this.register.ids.find(String(found.id));
      this.register.markStored(number);
      this.lives?.note(number, (found.founded as number) ?? null, (found.dissolved as number) ?? null);
    }
  }

  /** The id that one of a row stands for: it may have been merged. */
  kept(id: string): string {
    return keptId(this.aliases, id);
  }

  /** The number of a known end, −1 for an unknown one. */
  numberOf(id: string): number {
    const number = this.register.ids.find(this.kept(id));
    return number >= 0 && this.register.isKnown(number) ? number : -1;
  }

  /** ` Did you mean "…"?` for an unknown id, or nothing. */
  hint(id: string): string {
    const known = this.hints.get(id);
    if (known !== undefined) return known;
    if (this.hints.size >= suggestions || this.register.ids.size > suggestAmong) return '';
    const found = nearest(id, this.known());
    const hint = found === undefined ? '' : ` Did you mean "${found}"?`;
    this.hints.set(id, hint);
    return hint;
  }

  private *known(): Generator<string> {
    const { ids } = this.register;
    for (let n = 0; n < ids.size; n++) if (this.register.isKnown(n)) yield ids.text(n);
  }
}
