import type { Request } from 'autocannon';
import { nameOf, regionOf } from '../support/tables.ts';

type Random = (below: number) => number;

interface Route {
  name: string;
  /** Requests of a hundred. */
  weight: number;
  ask(random: Random, organisations: number): Request;
}

const get = (path: string): Request => ({ method: 'GET', path: `/api${path}` });
const post = (path: string, body: unknown): Request => ({
  method: 'POST',
  path: `/api${path}`,
  headers: { 'content-type': 'application/json', 'accept-encoding': 'gzip' },
  body: JSON.stringify(body),
});

const names = ['degree', 'core-number', 'pagerank', 'community', 'articulation-point', 'component'];

/** What people ask while they look around: mostly names and single organisations, now and then a whole picture or a file. */
export const mix: readonly Route[] = [
  {
    name: 'search',
    weight: 35,
    // As it is typed: three letters and more.
    ask: (random, n) => {
      const name = nameOf(random(n));
      return get(`/search?q=${encodeURIComponent(name.slice(0, 3 + random(name.length - 2)))}`);
    },
  },
  { name: 'organisation', weight: 15, ask: (random, n) => get(`/organisations/org-${random(n)}`) },
  { name: 'genealogy', weight: 20, ask: (random, n) => get(`/genealogy/org-${random(n)}?direction=both`) },
  {
    name: 'network around one',
    weight: 12,
    ask: (random, n) => get(`/network?around=org-${random(n)}&hops=2&limit=300`),
  },
  {
    name: 'network of a region',
    weight: 5,
    ask: (random) => get(`/network?regions=${regionOf(random(63))}`),
  },
  { name: 'network, first view', weight: 2, ask: () => get('/network') },
  { name: 'years', weight: 3, ask: (random) => get(`/network/years?regions=${regionOf(random(63))}`) },
  {
    name: 'measures',
    weight: 5,
    ask: (random) => {
      const to = 1980 + random(40);
      const filter = { regions: [regionOf(random(63))], to };
      return post('/measures', { filter, measures: [names[random(names.length)]!] });
    },
  },
  {
    name: 'export',
    weight: 3,
    ask: (random) => {
      const format = ['csv-tables', 'graphml', 'gexf'][random(3)]!;
      return get(`/exports/${format}?regions=${regionOf(random(63))}`);
    },
  },
];

/** A route of the mix by its weight. */
export function choose(random: Random): Route {
  let left = random(mix.reduce((sum, { weight }) => sum + weight, 0));
  for (const route of mix) {
    if (left < route.weight) return route;
    left -= route.weight;
  }
  return mix[0]!;
}
