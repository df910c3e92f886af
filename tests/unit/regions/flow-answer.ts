import type { Flows } from '../../../contract/flows.ts';

const end = (id: string, kind: 'firm' | 'university', region: string | null) => ({
  id,
  name: id.toUpperCase(),
  kind,
  region,
});
const flow = (source: ReturnType<typeof end>, target: ReturnType<typeof end>, people: number) => ({
  ...{ source, target, people, flows: 1, from: 1990, to: 1990, undated: 0 },
});
/** Worker flows of four pairs in two regions; one origin has none. */
export const flows = {
  regions: [
    { code: 'R1', name: 'One' },
    { code: 'R2', name: 'Two' },
  ],
  flows: [
    flow(end('a', 'firm', 'R1'), end('b', 'firm', 'R2'), 9),
    flow(end('c', 'firm', 'R1'), end('b', 'firm', 'R2'), 7),
    flow(end('u', 'university', 'R2'), end('b', 'firm', 'R2'), 4),
    flow(end('x', 'firm', null), end('b', 'firm', 'R2'), 5),
  ],
} as unknown as Flows;
