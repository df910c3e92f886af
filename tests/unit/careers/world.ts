import type { CareerData, CareerOrganisation, Person } from '../../../server/careers/model.ts';
import type { World } from './slow.ts';

/** A world of rows as the derivation takes it. */
export function dataOf({ organisations, rows }: World): CareerData {
  const known = new Map(organisations.map((o): [string, CareerOrganisation] => [o.id, { ...o, name: o.id }]));
  const people = [...new Set(rows.map(({ person }) => person))].sort().map((id): Person => {
    const own = rows.filter(({ person }) => person === id);
    const founded = [...new Set(own.filter((row) => row.founder).map((row) => row.organisation))];
    return {
      id,
      name: null,
      careers: own.map(({ organisation, from, to, role }) => ({ organisation, from, to, role })),
      founded: founded.map((organisation) => {
        const years = own.filter((row) => row.founder && row.organisation === organisation);
        const told = years.flatMap(({ from }) => from ?? []);
        return { organisation, year: told.length > 0 ? Math.min(...told) : null };
      }),
    };
  });
  return { people, organisation: (id) => known.get(id) };
}
