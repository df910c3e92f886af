import { linkTypes } from '../../contract/link-types.ts';
import { sharedFloat64 } from './shared.ts';

/** What the weights of a snapshot's links are made of. Links from an organisation to itself are left out. */
export interface Weights {
  /** People who moved to or from each node by worker flows. */
  people: Float64Array;
  /** By link type, in the order of `linkTypes`: links, their weights together, and how many of them have another weight than 1. */
  types: { links: number; weight: number; weighed: number }[];
}

/** The unit of a worker flow's weight is people; other links have a weight as their source gives it, or 1 for the link itself. */
export const workerFlow = linkTypes.findIndex(({ id }) => id === 'worker-flow');

export function noWeights(count: number): Weights {
  const types = linkTypes.map(() => ({ links: 0, weight: 0, weighed: 0 }));
  return { people: sharedFloat64(count), types };
}

/** Takes one link into account, by the nodes at its ends. */
export function addWeight(
  weights: Weights,
  type: number,
  source: number,
  target: number,
  weight: number,
): void {
  const own = weights.types[type]!;
  own.links++;
  own.weight += weight;
  if (weight !== 1) own.weighed++;
  if (type !== workerFlow) return;
  weights.people[source]! += weight;
  weights.people[target]! += weight;
}

function counted(amount: number, one: string, many: string): string {
  return `${amount.toLocaleString('en')} ${amount === 1 ? one : many}`;
}

/** What weights sum up where they have more than one unit; undefined where they have one, or none. */
export function mixedUnits({ types }: Weights): string | undefined {
  const flows = types[workerFlow]!;
  const others = types.filter((_, type) => type !== workerFlow);
  const sum = (part: 'links' | 'weight' | 'weighed') => others.reduce((total, type) => total + type[part], 0);
  const given = types.flatMap(({ links, weighed }, type) =>
    type !== workerFlow && weighed > 0
      ? [`${counted(links, 'link', 'links')} of type ${linkTypes[type]!.id}`]
      : [],
  );
  const plain = others.reduce((total, { links, weighed }) => total + (weighed > 0 ? 0 : links), 0);
  const parts = [
    flows.links > 0 && flows.weight > 0
      ? `${counted(flows.weight, 'person', 'people')} of ${counted(flows.links, 'worker flow', 'worker flows')}`
      : '',
    ...given.map((words) => `the weights given for ${words}`),
    plain > 0 ? `1 for each of ${counted(plain, 'other link', 'other links')}` : '',
  ].filter((part) => part !== '');
  const isPlain = flows.weighed === 0 && sum('weighed') === 0;
  if (parts.length < 2 || isPlain) return undefined;
  return `Units are mixed: it sums ${parts.join(', ')}. For one unit take the people exchanged or the degree, or keep one link type in the filter.`;
}
