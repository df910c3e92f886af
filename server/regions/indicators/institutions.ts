import { type Indicator, thin } from '../profile/indicator.ts';
import { institutionKinds, institutionNames, institutionOf } from '../profile/institutions.ts';
import { everyYear, partsOf, standsIn, withoutStart } from '../profile/years.ts';

export const institutions: Indicator = {
  id: 'institutions',
  name: 'Institutional thickness',
  group: 'institutions',
  definition: 'Universities, public labs and intermediaries in the region.',
  reference:
    'Amin & Thrift 1995, Globalisation, institutional “thickness” and the local economy, in Healey et al. (eds), Managing Cities, Wiley',
  unit: 'count',
  of: 'organisations',
  convention:
    'Organisations as they stand; public bodies are not among them. A year holds those that stand in it, those without start year in every one. N: all organisations of the region.',
  parts: 'kind',
  partsUnit: 'count',
  thinBelow: thin,
  links: [],
  run(scene) {
    const { organisations } = scene;
    const found = organisations.filter((o) => institutionOf(scene, o) !== undefined);
    const amounts = (own: Int32Array) =>
      institutionKinds.map(
        (kind) => [kind, own.filter((o) => institutionOf(scene, o) === kind).length] as const,
      );
    return {
      value: found.length,
      n: organisations.length,
      values: amounts(found).map(([id, n]) => ({ id, name: institutionNames[id], value: n, n })),
      years: everyYear(scene, (year) => {
        const standing = found.filter((o) => standsIn(scene, o, year));
        const n = organisations.filter((o) => standsIn(scene, o, year)).length;
        return { value: standing.length, n, parts: partsOf(amounts(standing)) };
      }),
      stands: true,
      undated: withoutStart(scene, found),
    };
  },
};
