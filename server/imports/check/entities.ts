import type { Row } from '../csv/rows.ts';
import type { Place } from '../findings.ts';
import type { Properties, Property } from '../link-tables.ts';
import type { OrganisationRow } from '../tables/organisations.ts';
import type { PersonRow } from '../tables/people.ts';
import { firstDifference, reportDifference, rowWords, sideOf } from './compare.ts';
import { type CheckContext, lineOf, placeIn } from './context.ts';
import { contentHash } from './hash.ts';
import type { MergedIds } from './merged.ts';
import type { RegionCheck } from './regions.ts';
import type { Lives, Register } from './register.ts';

type EntityRow = { id: string };

/** Some rows of one file, with the number of the first among the file's rows. */
export interface Batch<R> {
  file: number;
  first: number;
  rows: Row<R>[];
}

interface EntityKind {
  /** Columns compared with the graph; each is stored under its own name. */
  compared: Record<string, string>;
  fetch(ids: string[]): Promise<Properties[]>;
}

/** Registers the rows of a batch and compares those the graph has too. */
export async function checkEntities<R extends EntityRow>(
  context: CheckContext,
  register: Register,
  kind: EntityKind,
  batch: Batch<R>,
): Promise<void> {
  const { skipped, file } = context.files[batch.file]!;
  const isOrganisation = file.table.id === 'organisations';
  const fresh = new Map<string, number>();
  batch.rows.forEach((row, i) => {
    if (row.values.id === null) return;
    const place = { file: batch.file, line: row.line };
    const { number, twin, same } = register.describe(row.values.id, place, contentHash(row.values));
    if (!twin) {
      if (row.ok) fresh.set(row.values.id, i);
      register.markAsked(number);
      return;
    }
    skipped.add(batch.first + i);
    const id = row.values.id;
    if (same) {
      const first = lineOf(context, twin, place);
      const at = placeIn(context, place, 'id');
      context.findings.warning('twin-row', at, `${id} stands in ${first} too, exactly so; it is read once.`);
      return;
    }
    const columns = Object.keys(row.values).filter((column) => column !== 'id');
    const said = { what: id, first: twin, place, said: row.values, columns };
    context.twinRows.tell(context, isOrganisation ? { ...said, organisation: id } : said, 'id');
  });
  for (const stored of await kind.fetch([...fresh.keys()])) {
    const at = fresh.get(String(stored.id))!;
    const row = batch.rows[at]!;
    register.markStored(register.ids.find(row.values.id));
    skipped.add(batch.first + at);
    compareEntity(context, kind, stored, row, batch.file);
  }
}

function compareEntity<R extends EntityRow>(
  context: CheckContext,
  kind: EntityKind,
  stored: Properties,
  row: Row<R>,
  file: number,
): void {
  const said = row.values as unknown as Properties;
  const earlier = context.earlier.get(row.values.id);
  const column = firstDifference(said, stored, kind.compared, earlier);
  const place = placeIn(context, { file, line: row.line });
  if (earlier) tellCorrected(context, said, stored, earlier, place);
  if (column === undefined) {
    context.unchanged++;
    if (context.files[file]!.file.table.isPersonal) tellKeptName(context, stored, place);
    return;
  }
  const isOrganisation = context.files[file]!.file.table.id === 'organisations';
  const about = isOrganisation ? { organisation: row.values.id, source: said.source } : {};
  reportDifference(context.findings, place, row.values.id, column, said[column]!, stored, column, about);
}

/** The row says what was corrected since: the correction holds. */
function tellCorrected(
  { findings }: CheckContext,
  said: Properties,
  stored: Properties,
  earlier: ReadonlyMap<string, Property[]>,
  place: Place,
): void {
  for (const [column, values] of earlier) {
    const value = said[column] ?? null;
    if (value === null || value === stored[column] || !values.includes(value)) continue;
    const message = `${column} of ${said.id} was corrected from ${value} to ${stored[column] ?? 'not known'}; the correction holds. Undo it if the row is right.`;
    findings.info('corrected', { ...place, column }, message, {
      organisation: String(said.id),
      sides: [sideOf(stored[column], 'the correction', ''), sideOf(value, said.source, rowWords(place))],
    });
  }
}

/** Names are left out, but the graph has this one already. */
function tellKeptName({ findings }: CheckContext, { id, name, dataset }: Properties, place: Place): void {
  if (name === undefined || name === null) return;
  const message = `${id} is in the data set "${dataset}" with a name, which stays there. Undo "${dataset}" first to be rid of it.`;
  findings.warning('name-kept', { ...place, column: 'name' }, message);
}

const itself = (columns: string[]): Record<string, string> => Object.fromEntries(columns.map((c) => [c, c]));

/** Rows of merged organisations, as the graph has them. Of one that it knows by its id alone there is nothing to differ from. */
async function mergedRows(
  { aliases, stored }: CheckContext,
  ids: string[],
  batch: Batch<OrganisationRow>,
): Promise<Properties[]> {
  const rows = new Map(batch.rows.map(({ values }) => [values.id, values]));
  const found = await stored.merged(ids.filter((id) => aliases.has(id)));
  return found.map((one) => (one.kind === undefined ? { ...one, ...rows.get(String(one.id)) } : one));
}

/** Checks rows of the organisations table against each other, the regions and the graph. */
export async function checkOrganisations(
  context: CheckContext,
  parts: { organisations: Register; lives: Lives; regions: RegionCheck; merged: MergedIds },
  batch: Batch<OrganisationRow>,
): Promise<void> {
  const { stored } = context;
  const compared = itself(
    Object.keys(context.files[batch.file]!.file.table.columns).filter((c) => c !== 'id'),
  );
  const fetch = async (ids: string[]) => [
    ...(await stored.organisations(ids)),
    ...(await mergedRows(context, ids, batch)),
  ];
  for (const { values, line, ok } of batch.rows) {
    if (ok) parts.merged.tell(values.id, { file: batch.file, line }, 'id');
    if (ok && values.region !== null)
      parts.regions.isKnown(values.region, { file: batch.file, line }, 'region');
  }
  await checkEntities(context, parts.organisations, { compared, fetch }, batch);
  for (const { values, ok } of batch.rows) {
    if (ok) parts.lives.note(parts.organisations.ids.find(values.id), values.founded, values.dissolved);
  }
}

/** Checks rows of the people table. */
export async function checkPeople(
  context: CheckContext,
  people: Register,
  batch: Batch<PersonRow>,
): Promise<void> {
  const fetch = (ids: string[]) => context.stored.people(ids);
  await checkEntities(context, people, { compared: { name: 'name' }, fetch }, batch);
}
