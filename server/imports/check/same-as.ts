import type { SameAsRow } from '../tables/same-as.ts';
import { type CheckContext, lineOf, placeIn } from './context.ts';
import type { Ends } from './ends.ts';
import { type Batch, checkEntities } from './entities.ts';
import { keptId } from './merged.ts';
import { Register, type RowPlace } from './register.ts';

/** Checks rows that say which ids stand for other organisations; from then on these ids do. */
export class SameAsCheck {
  private readonly context: CheckContext;
  private readonly ends: Ends;
  private readonly register = new Register();
  /** Where an organisation was named first as the one that is kept. */
  private readonly keptAt = new Map<string, RowPlace>();

  constructor(context: CheckContext, ends: Ends) {
    this.context = context;
    this.ends = ends;
  }

  async take(batch: Batch<SameAsRow>): Promise<void> {
    const rows = batch.rows.filter(({ ok }) => ok);
    const wanted = new Map(rows.map(({ values }) => [values.id, values.kept]));
    const fetch = async (ids: string[]) => this.known(ids, wanted);
    await checkEntities(this.context, this.register, { compared: { kept: 'kept' }, fetch }, batch);
    await this.ends.ask(rows.flatMap(({ values }) => [values.id, values.kept]));
    const { skipped } = this.context.files[batch.file]!;
    batch.rows.forEach(({ values, ok, line }, i) => {
      if (ok && !skipped.has(batch.first + i)) this.takeRow(values, { file: batch.file, line });
    });
  }

  /** Those that the graph has, as it has them; one that is kept may have been merged on since. */
  private known(ids: string[], wanted: Map<string, string>) {
    const { aliases } = this.context;
    return ids.flatMap((id) => {
      const alias = aliases.get(id);
      if (!alias) return [];
      const kept = wanted.get(id)!;
      return [{ id, kept: keptId(aliases, kept) === alias.kept ? kept : alias.kept, dataset: alias.dataset }];
    });
  }

  private takeRow({ id, kept }: SameAsRow, place: RowPlace): void {
    const problem = this.problemOf(id, kept, place);
    if (problem) {
      this.context.findings.error(
        problem.code,
        placeIn(this.context, place, problem.column),
        problem.message,
      );
      return;
    }
    const { aliases } = this.context;
    if (!this.keptAt.has(kept)) this.keptAt.set(kept, place);
    const on = aliases.get(kept);
    aliases.set(id, { kept: on?.kept ?? kept, chain: [id, ...(on?.chain ?? [])], dataset: '' });
  }

  private problemOf(id: string, kept: string, place: RowPlace) {
    const { register } = this.ends;
    const number = register.ids.find(id);
    if (number >= 0 && register.isKnown(number)) {
      const described = register.placeOf(number);
      const where = described ? lineOf(this.context, described, place) : 'in the graph';
      const message = `"${id}" is an organisation itself (${where}), so it can't stand for "${kept}". Leave one of the two out, or merge them in the page.`;
      return { code: 'merged-and-there', column: 'id', message };
    }
    const other = this.keptAt.get(id) ?? this.rowOf(kept);
    if (other) {
      const both = this.keptAt.has(id) ? id : kept;
      const message = `"${both}" is merged here and kept there (${lineOf(this.context, other, place)}). Name the organisation that is kept in the end in both rows.`;
      return { code: 'same-as-chain', column: both === id ? 'id' : 'kept', message };
    }
    if (this.ends.numberOf(kept) >= 0) return undefined;
    const message = `No organisation has the id "${kept}".${this.ends.hint(kept)} Correct it, or add the organisation to organisations.csv.`;
    return { code: 'unknown-organisation', column: 'kept', message };
  }

  /** The row that says an id is merged; none where the graph says so too, which tells who is kept in the end. */
  private rowOf(id: string): RowPlace | undefined {
    if (this.context.aliases.get(id)?.dataset) return undefined;
    const number = this.register.ids.find(id);
    return number < 0 ? undefined : this.register.placeOf(number);
  }
}
