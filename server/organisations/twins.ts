import { z } from 'zod';
import type { Filter } from '../../contract/filter.ts';
import type { Twins } from '../../contract/organisations.ts';
import type { Analytics } from '../analytics/analytics.ts';
import { briefOf } from '../analytics/brief.ts';
import type { Selection } from '../analytics/table.ts';
import type { Database } from '../database/database.ts';
import { defineQuery } from '../database/queries.ts';
import { badRequest } from '../fault.ts';
import { type Above, type Named, type Twin, togetherAs } from '../names/twins.ts';
import { type FoundTwin, regionTree, twinsInput, twinsTask } from './twins-task.ts';

const words = z.array(z.string());
const placesQuery = defineQuery(
  'organisations/places',
  z.object({ ids: words, datasets: words }),
  z.object({
    id: z.string(),
    place: z.string().nullable(),
    wikidata: z.string().nullable(),
    ror: z.string().nullable(),
  }),
);

/** Organisations among which twins are looked for at most: some seconds. */
const most = 200_000;

const convention =
  'Names are compared without accents, case, punctuation, joining words and forms of firms at their end (Ltd, GmbH, AG); those of six letters ' +
  'and more also when one letter is missing, too much or another, or two neighbours are swapped, but never a digit. Left out are pairs known to ' +
  'be apart: in regions neither of which lies in the other, at places of other names where the region is not the same, or with other ids of ' +
  'Wikidata or ROR. Each is compared with twenty of one name at most. A person decides: nothing is merged.';

interface Candidate extends Named {
  at: number;
}

/** Two that are alike by name and region, by their places in the table. */
function candidates({ table, organisations }: Selection, found: readonly FoundTwin[]): Twin<Candidate>[] {
  const { id, name, region } = table.organisations;
  const candidate = (of: number): Candidate => {
    const at = organisations[of]!;
    const code = table.regions.code[region[at]!] ?? null;
    return { at, id: id[at]!, name: name[at]!, region: code, place: null, wikidata: null, ror: null };
  };
  return found.map(({ a, b, likeness }) => ({
    ...{ a: candidate(a), b: candidate(b) },
    ...{ likeness, samePlace: false },
  }));
}

/** The candidates that places and ids of other registers don't set apart. */
async function confirmed(
  database: Database,
  found: Twin<Candidate>[],
  datasets: string[],
  above: Above,
  signal?: AbortSignal,
): Promise<Twin<Candidate>[]> {
  const ids = [...new Set(found.flatMap(({ a, b }) => [a.id, b.id]))];
  const rows = ids.length > 0 ? await database.read(placesQuery, { ids, datasets }, { signal }) : [];
  const known = new Map(rows.map((row) => [row.id, row]));
  return found.flatMap(({ a, b, likeness }) => {
    const [one, other] = [
      { ...a, ...known.get(a.id) },
      { ...b, ...known.get(b.id) },
    ];
    const together = togetherAs(one, other, above);
    return together === 'no' ? [] : [{ a: one, b: other, likeness, samePlace: together === 'yes' }];
  });
}

const rank = ({ samePlace, likeness }: Twin) => (samePlace ? 0 : 2) + (likeness === 'same-name' ? 0 : 1);

/** Likely twins of what a filter leaves. @throws Fault 400 where there are too many to compare */
export async function readTwins(
  { database, analytics }: { database: Database; analytics: Analytics },
  filter: Filter,
  limit: number,
  signal?: AbortSignal,
): Promise<Twins> {
  const selection = await analytics.select(filter, signal);
  const { table, organisations } = selection;
  if (organisations.length > most) {
    const message = `${organisations.length} organisations are more than the ${most} among which twins are looked for: narrow the filter.`;
    throw badRequest('too-large', message);
  }
  const tree = regionTree(table);
  const above = (region: string) => tree.get(region) ?? null;
  const alike = await analytics.run(twinsTask, twinsInput(selection), { signal });
  const found = candidates(selection, alike);
  const twins = await confirmed(database, found, table.datasets, above, signal);
  twins.sort((x, y) => rank(x) - rank(y) || x.a.at - y.a.at || x.b.at - y.b.at);
  const sideOf = ({ at, place }: Candidate) => ({
    ...briefOf(table, at),
    place,
    dataset: table.visible[table.organisations.dataset[at]!]!,
  });
  return {
    twins: twins
      .slice(0, limit)
      .map(({ a, b, likeness, samePlace }) => ({ a: sideOf(a), b: sideOf(b), likeness, samePlace })),
    total: twins.length,
    truncated: twins.length > limit,
    convention,
    dataVersion: table.version,
  };
}
