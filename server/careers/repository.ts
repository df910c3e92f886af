import { z } from 'zod';
import { kinds } from '../../contract/vocabulary.ts';
import { type GraphTable, noYear } from '../analytics/table.ts';
import type { Database, Pin, ReadOptions } from '../database/database.ts';
import { defineQuery } from '../database/queries.ts';
import { type Career, type CareerData, compareText, type Person } from './model.ts';

const words = z.array(z.string());
const year = z.number().int().nullable();

const careersQuery = defineQuery(
  'careers/careers',
  z.object({ datasets: words, visible: words }),
  z.object({
    person: z.string(),
    name: z.string().nullable(),
    organisation: z.string(),
    founding: z.boolean(),
    from: year,
    to: year,
    role: z.string().nullable(),
  }),
);
const peopleQuery = defineQuery(
  'careers/people',
  z.object({ datasets: words }),
  z.object({ people: z.number().int() }),
);
const storedClaimsQuery = defineQuery(
  'careers/stored-claims',
  z.object({ datasets: words, note: z.string() }),
  z.object({ dataset: z.string(), parent: z.string(), child: z.string(), year }),
);
export type StoredClaim = z.infer<typeof storedClaimsQuery.row>;
const storedFlowsQuery = defineQuery(
  'careers/stored-flows',
  z.object({ datasets: words, note: z.string() }),
  z.object({ dataset: z.string() }),
);

/** How long reading all careers may take: there may be a million. */
const timeoutMs = 120_000;

function compareCareers(a: Career, b: Career): number {
  const years = (a.from ?? 0) - (b.from ?? 0) || (a.to ?? 0) - (b.to ?? 0);
  return years || compareText(a.organisation, b.organisation) || compareText(a.role ?? '', b.role ?? '');
}

/** Each organisation once, with the earliest year told. */
function noteFounded({ founded }: Person, organisation: string, told: number | null): void {
  const known = founded.find((one) => one.organisation === organisation);
  if (!known) founded.push({ organisation, year: told });
  else if (told !== null && (known.year === null || told < known.year)) known.year = told;
}

/** All careers, of some data sets where a filter names them, in an order of their own. */
export async function readCareers(
  database: Database,
  { datasets, table }: { datasets: string[]; table: GraphTable },
): Promise<CareerData> {
  const rows = await database.read(careersQuery, { datasets, visible: table.datasets }, { timeoutMs });
  const people = new Map<string, Person>();
  for (const { person: id, name, organisation, founding, from, to, role } of rows) {
    const person = people.get(id) ?? { id, name, careers: [], founded: [] };
    people.set(id, person);
    if (founding) noteFounded(person, organisation, from);
    else person.careers.push({ organisation, from, to, role });
  }
  for (const { careers } of people.values()) careers.sort(compareCareers);
  const sorted = [...people.values()].sort((a, b) => compareText(a.id, b.id));
  return { people: sorted, organisation: (id) => organisationOf(table, id) };
}

function organisationOf({ organisations, indexOf }: GraphTable, id: string) {
  const at = indexOf.get(id);
  if (at === undefined) return undefined;
  const founded = organisations.founded[at]!;
  return {
    id,
    name: organisations.name[at]!,
    kind: kinds[organisations.kind[at]!]!,
    founded: founded === noYear ? null : founded,
  };
}

export async function countPeople(
  database: Database,
  { datasets }: Pin,
  options: ReadOptions,
): Promise<number> {
  const [answer] = await database.read(peopleQuery, { datasets }, options);
  return answer?.people ?? 0;
}

/** Claims that were stored by a rule: they bear its note, in data sets called after it. */
export async function readStoredClaims(
  database: Database,
  datasets: string[],
  note: string,
  options: ReadOptions,
): Promise<StoredClaim[]> {
  return datasets.length === 0 ? [] : database.read(storedClaimsQuery, { datasets, note }, options);
}

/** Of data sets called after worker flows from careers, those that hold such: a table of that name may be the user's own. */
export async function readStoredFlows(
  database: Database,
  datasets: string[],
  note: string,
  options: ReadOptions,
): Promise<string[]> {
  if (datasets.length === 0) return [];
  const rows = await database.read(storedFlowsQuery, { datasets, note }, options);
  return rows.map(({ dataset }) => dataset).sort();
}
