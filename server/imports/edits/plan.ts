import type { EditRequest, EditValue, MergeField } from '../../../contract/edits.ts';
import type { Database, Pin } from '../../database/database.ts';
import { badRequest, Fault, notFound } from '../../fault.ts';
import type { OrganisationRow } from '../tables/organisations.ts';
import { organisationsTable } from '../tables/organisations.ts';
import { claimQuery, type EditNote, lineBetween, organisationQuery } from './repository.ts';

type Asked<A extends EditRequest['action']> = Extract<EditRequest, { action: A }>;

/** What an edit will do: all of it is read and checked before anything is written. */
export interface Plan {
  title: string;
  edits: Omit<EditNote, 'id' | 'at' | 'source'>[];
}

/** What plans are made from: the graph as it is while nobody else writes. */
export interface Ground {
  database: Database;
  pin: Pin;
}

export interface Organisation {
  id: string;
  name: string;
  dataset: string;
  values: Record<string, EditValue>;
}

const correction = { action: 'correct', claim: null, before: null, after: null } as const;

/** An organisation by its id, or by one that was merged into it. @throws Fault 404 */
export async function readOrganisation({ database, pin }: Ground, id: string): Promise<Organisation> {
  const [found] = await database.read(organisationQuery, { id, datasets: pin.datasets });
  if (!found) throw notFound('organisation', id);
  const values = { ...found.properties, region: found.region } as Record<string, EditValue>;
  return {
    id: String(values.id),
    name: String(values.name),
    dataset: String(values.dataset),
    values,
  };
}

function assertChanged(what: string, before: EditValue, after: EditValue): void {
  if (before !== after) return;
  const message = `${what} is ${after ?? 'not known'} already.`;
  throw new Fault(409, 'nothing-changed', message);
}

/** The rule of the table's rows holds for what is edited. @throws Fault 400 */
function assertPossible({ id, values }: Pick<Organisation, 'id' | 'values'>): void {
  const { founded = null, dissolved = null, lat = null, lon = null } = values;
  const row = { id, founded, dissolved, lat, lon } as unknown as OrganisationRow;
  organisationsTable.checkRow!(row, (column, _, message) => {
    if (column === 'dissolved') throw badRequest('impossible-years', message);
  });
}

export async function planOrganisation(ground: Ground, asked: Asked<'correct-organisation'>): Promise<Plan> {
  const { field, year } = asked;
  const one = await readOrganisation(ground, asked.organisation);
  const before = one.values[field] ?? null;
  assertChanged(`${field} of ${one.id}`, before, year);
  assertPossible({ id: one.id, values: { ...one.values, [field]: year } });
  return {
    title: `Correction: ${one.name} ${field} ${year ?? 'in a year not known'}`,
    edits: [{ ...correction, organisations: [one.id], field, before, after: year, on: [one.dataset] }],
  };
}

export async function planSpinoff(ground: Ground, asked: Asked<'correct-spin-off'>): Promise<Plan> {
  const [parent, child] = await Promise.all([
    readOrganisation(ground, asked.parent),
    readOrganisation(ground, asked.child),
  ]);
  const { claim, year } = asked;
  const [found] = await ground.database.read(claimQuery, {
    ...{ parent: parent.id, child: child.id, claim },
    datasets: ground.pin.datasets,
  });
  if (!found) throw notFound('claim', claim);
  assertChanged('The year of this claim', found.year, year);
  const organisations = [found.child, found.parent];
  return {
    title: `Correction: ${child.name} from ${parent.name} ${year ?? 'in a year not known'}`,
    edits: [
      {
        ...correction,
        ...{ organisations, field: 'year', claim, before: found.year, after: year, on: [found.dataset] },
      },
    ],
  };
}

async function assertNoCycle({ database, pin }: Ground, a: Organisation, b: Organisation): Promise<void> {
  const { datasets } = pin;
  const [down, up] = await Promise.all([
    database.read(lineBetween, { above: a.id, below: b.id, datasets }),
    database.read(lineBetween, { above: b.id, below: a.id, datasets }),
  ]);
  const [found] = [...down, ...up];
  if (!found) return;
  const message = `Merging ${a.id} and ${b.id} would close a cycle: ${found.line.join(' → ')}. Correct or undo one of these spin-offs first.`;
  throw new Fault(409, 'closes-cycle', message);
}

const columnsOf = (field: MergeField): string[] => (field === 'coordinates' ? ['lat', 'lon'] : [field]);

export async function planMerge(ground: Ground, asked: Asked<'merge'>): Promise<Plan> {
  const [kept, merged] = await Promise.all([
    readOrganisation(ground, asked.kept),
    readOrganisation(ground, asked.merged),
  ]);
  if (kept.id === merged.id) {
    const message =
      asked.kept === asked.merged
        ? `"${asked.kept}" stands for both.`
        : `"${asked.merged}" and "${asked.kept}" are "${kept.id}" already.`;
    throw badRequest('same-organisation', message);
  }
  await assertNoCycle(ground, kept, merged);
  const taken = [...new Set(asked.take)].flatMap(columnsOf);
  const after = Object.fromEntries(taken.map((column) => [column, merged.values[column] ?? null]));
  assertPossible({ id: kept.id, values: { ...kept.values, ...after } });
  const changed = taken.filter((column) => (kept.values[column] ?? null) !== after[column]);
  return {
    title: `Merged: ${merged.name} (${merged.id}) into ${kept.name} (${kept.id})`,
    edits: [
      {
        ...correction,
        action: 'merge',
        organisations: [merged.id, kept.id],
        field: null,
        on: [...new Set([merged.dataset, kept.dataset])],
      },
      ...changed.map((field) => ({
        ...{ ...correction, organisations: [kept.id], field, on: [kept.dataset] },
        ...{ before: kept.values[field] ?? null, after: after[field]! },
      })),
    ],
  };
}
