import type { IndicatorDescriptor } from '../../../contract/region-profile.ts';
import { noYear } from '../../analytics/table.ts';
import { toldBalance } from '../balance.ts';
import { regionBalances } from '../flow-balances.ts';
import { amountOf } from '../flow-cells.ts';
import { type Flow, flowsOf } from '../flow-list.ts';
import { locate } from '../locate.ts';
import { unknownScope } from '../scope-counts.ts';
import { type Finding, thin } from './indicator.ts';
import type { Scene } from './scene.ts';
import { partsOf, yearsOfEvents } from './years.ts';

/** What the indicators of worker mobility have in common. */
export const mobility: Pick<IndicatorDescriptor, 'group' | 'reference' | 'of' | 'thinBelow' | 'links'> = {
  group: 'worker mobility',
  reference:
    'Almeida & Kogut 1999, Localization of knowledge and the mobility of engineers in regional networks, Management Science 45',
  of: 'worker flows',
  thinBelow: thin,
  links: ['worker-flow'],
};

export const countedPeople =
  'People as the sources count them; a flow without a number counts one person. One large move outweighs all others: see N, the flows. Flows of unknown scope are left out of the value.';

/** The worker flows that touch the region. */
function regionFlows({ selection, level, at, region }: Scene): Flow[] {
  const all = flowsOf(selection, locate(selection, level));
  return all.filter(({ source, target }) => at[source] === region || at[target] === region);
}

function balanceOf({ table, region }: Scene, flows: readonly Flow[]) {
  const balance = regionBalances(table, flows).get(region);
  return balance ? toldBalance(balance) : { inside: 0, in: 0, out: 0, unknown: 0, net: 0, retention: null };
}

type Told = ReturnType<typeof balanceOf>;

/** A value of the balance of the region's flows, in all and by year. */
export function byBalance(
  scene: Scene,
  value: (balance: Told) => number | null,
  parts: (balance: Told) => (readonly [id: string, name: string, people: number])[],
): Finding {
  const flows = regionFlows(scene);
  const all = balanceOf(scene, flows);
  const years = yearsOfEvents(
    scene,
    flows,
    ({ year }) => year,
    (own) => {
      const balance = balanceOf(scene, own);
      const amounts = parts(balance).map(([id, , people]) => [id, people] as const);
      return { value: value(balance), n: own.length, parts: partsOf(amounts) };
    },
  );
  const values = parts(all).map(([id, name, people]) => ({ id, name, value: people, n: people }));
  const undated = flows.filter(({ year }) => year === noYear).length;
  return { value: value(all), n: flows.length, values, years, undated };
}

export const listedAtMost = 10;

/** The organisations elsewhere from which, or to which, most people went. */
export function topEnds(scene: Scene, end: 'source' | 'target'): Finding {
  const { table, at, region } = scene;
  const flows = regionFlows(scene).filter((flow) => at[flow[end]] !== region && flow.scope !== unknownScope);
  const byEnd = new Map<number, Flow[]>();
  for (const flow of flows) byEnd.set(flow[end], [...(byEnd.get(flow[end]) ?? []), flow]);
  const { id, name } = table.organisations;
  const values = [...byEnd]
    .map(([organisation, own]) => ({ organisation, ...amountOf(own) }))
    .sort((a, b) => b.people - a.people || a.organisation - b.organisation)
    .slice(0, listedAtMost)
    .map(({ organisation, flows: n, people }) => ({
      id: id[organisation]!,
      name: name[organisation]!,
      value: people,
      n,
      organisations: [{ id: id[organisation]!, name: name[organisation]! }],
    }));
  const undated = flows.filter(({ year }) => year === noYear).length;
  const years = yearsOfEvents(
    scene,
    flows,
    ({ year }) => year,
    (own) => ({ value: amountOf(own).people, n: own.length, parts: {} }),
  );
  return { value: amountOf(flows).people, n: flows.length, values, years, undated };
}
