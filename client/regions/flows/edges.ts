import type { Flows, OrganisationFlow } from '../../../contract/flows.ts';
import type { RegionsState } from '../../state/regions.ts';
import { kindLabel } from '../../ui/palette.ts';
import type { Figures } from '../figures.ts';

/** What flows from one place to another: a region, a kind or an organisation by its id, as the pictures of flows draw it. */
export interface Edge {
  source: string;
  target: string;
  sourceName: string;
  targetName: string;
  people: number;
  flows: number;
}

interface End {
  id: string;
  name: string;
}

function endOf(
  end: OrganisationFlow['source'],
  ends: RegionsState['ends'],
  nameOf: (code: string) => string,
): End | null {
  if (ends === 'organisation') return end;
  if (ends === 'kind') return { id: end.kind, name: kindLabel[end.kind] };
  return end.region === null ? null : { id: end.region, name: nameOf(end.region) };
}

/** Flows between regions, kinds or organisations, the largest first; those with an end that has no region are in none by region. */
export function edgesOf(
  answer: Flows,
  { ends, universities }: Pick<RegionsState, 'ends' | 'universities'>,
): Edge[] {
  const names = new Map(answer.regions.map(({ code, name }) => [code, name]));
  const edges = new Map<string, Edge>();
  for (const { source, target, people, flows } of answer.flows) {
    if (universities && source.kind !== 'university') continue;
    const [a, b] = [source, target].map((end) => endOf(end, ends, (code) => names.get(code) ?? code));
    if (!a || !b) continue;
    const key = JSON.stringify([a.id, b.id]);
    const edge = edges.get(key) ?? {
      ...{ source: a.id, target: b.id, sourceName: a.name, targetName: b.name },
      people: 0,
      flows: 0,
    };
    edges.set(key, { ...edge, people: edge.people + people, flows: edge.flows + flows });
  }
  return [...edges.values()].sort((a, b) => b.people - a.people);
}

/** Every flow, not only the largest that are drawn. */
export function edgeFigures(edges: readonly Edge[]): Figures {
  return {
    columns: [
      { title: 'From' },
      { title: 'To' },
      { title: 'People', numeric: true },
      { title: 'Flows stated', numeric: true, width: 120 },
    ],
    rows: edges.map(({ source, target, sourceName, targetName, people, flows }) => ({
      key: JSON.stringify([source, target]),
      codes: [source, target],
      cells: [sourceName, targetName, people, flows],
    })),
    sort: { column: 2, descending: true },
  };
}
