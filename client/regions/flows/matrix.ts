import type { Matrix, Place } from '../model.ts';
import type { Edge } from './edges.ts';

/** People of each place, whether they came, left or moved inside it (once). */
function peopleOf(edges: readonly Edge[]): Map<string, Place & { people: number }> {
  const places = new Map<string, Place & { people: number }>();
  const add = (code: string, name: string, people: number) => {
    const place = places.get(code) ?? { code, name, people: 0 };
    places.set(code, { ...place, people: place.people + people });
  };
  for (const { source, target, sourceName, targetName, people } of edges) {
    add(source, sourceName, people);
    if (source !== target) add(target, targetName, people);
  }
  return places;
}

/** People from each place to each, of the places with most people; `left`: how many places are not among them. */
export function flowMatrix(edges: readonly Edge[], most: number): Matrix<Place> & { left: number } {
  const all = [...peopleOf(edges).values()].sort(
    (a, b) => b.people - a.people || a.name.localeCompare(b.name),
  );
  const regions = all.slice(0, most).map(({ code, name }) => ({ code, name }));
  const at = new Map(regions.map(({ code }, i) => [code, i]));
  const links = regions.map(() => regions.map(() => 0));
  for (const { source, target, people } of edges) {
    const [row, column] = [at.get(source), at.get(target)];
    if (row !== undefined && column !== undefined) links[row]![column] = people;
  }
  return { regions, links, most: Math.max(0, ...links.flat()), left: all.length - regions.length };
}
