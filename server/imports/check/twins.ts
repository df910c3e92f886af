import { type Above, type Likeness, type Named, type Twin, TwinIndex } from '../../names/twins.ts';
import type { OrganisationRow } from '../tables/organisations.ts';
import { type CheckContext, lineOf, placeIn } from './context.ts';
import type { Batch } from './entities.ts';
import type { RowPlace } from './register.ts';

/** Rows, and organisations of the graph, among which twins are looked for: names take memory, and more would halve the pace of a large import. */
const rowLimit = 5_000;
const storedLimit = 50_000;

/** An organisation of a row, or of the graph. */
interface Told extends Named {
  at: RowPlace | null;
}

const likenessWords: Record<Likeness, string> = {
  'same-name': 'the same name but for accents, case or form of firm',
  'typing-error': 'a name one letter apart',
};

/** Remarks on organisations that may be the same as another row's or one of the graph. */
export class TwinCheck {
  private readonly context: CheckContext;
  private readonly index: TwinIndex<Told>;
  private rows = 0;

  constructor(context: CheckContext, above: Above) {
    this.context = context;
    this.index = new TwinIndex(above);
  }

  /** Takes the rows of a batch that are not in the graph already. */
  take({ file, first, rows }: Batch<OrganisationRow>): void {
    const { skipped } = this.context.files[file]!;
    rows.forEach(({ values, ok, line }, i) => {
      if (!ok || skipped.has(first + i) || ++this.rows > rowLimit) return;
      const { id, name, region, place, wikidata, ror } = values;
      const told: Told = { id, name, region, place, wikidata, ror, at: { file, line } };
      for (const twin of this.index.twinsOf(told)) this.report(twin, told.at!);
      this.index.add(told);
    });
  }

  /** To be called after the last row: looks at the graph, and says what was not looked at. */
  async finish(): Promise<void> {
    if (this.rows === 0) return;
    const stored = await this.context.stored.organisationNames(storedLimit);
    for (const one of stored) {
      for (const { a, b, ...how } of this.index.twinsOf({ ...one, at: null })) {
        this.report({ a: b, b: a, ...how }, a.at!);
      }
    }
    if (this.rows <= rowLimit && stored.length < storedLimit) return;
    const message = `Likely twins were looked for among the first ${rowLimit} rows and ${storedLimit} organisations of the graph only; GET /api/organisations/twins looks at all.`;
    this.context.findings.info('twins-not-all', { file: '' }, message);
  }

  private report({ a, b, likeness, samePlace }: Twin<Told>, at: RowPlace): void {
    const other = a.at ? lineOf(this.context, a.at, at) : 'the graph';
    const where = samePlace ? 'at the same place' : 'and nothing is known against their being at one place';
    const message =
      `${b.id} ("${b.name}") and ${a.id} ("${a.name}") of ${other} have ${likenessWords[likeness]}, ${where}. ` +
      'If they are one, use one id for both; both are kept as they are.';
    this.context.findings.info('likely-twin', placeIn(this.context, at, 'name'), message, {
      organisation: b.id,
    });
  }
}
