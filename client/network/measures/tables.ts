import type { NetworkOrganisation } from '../../../contract/network.ts';
import type { Cell } from '../../ui/figures/csv.ts';
import type { Values } from '../values.ts';
import { binsOf, type Dot } from './chart.ts';
import type { Series } from './series.ts';

/** Figures as a file has them: a head and rows. */
export interface Figures {
  head: string[];
  rows: Cell[][];
}

/** A measure with its values. */
export interface Measure {
  name: string;
  values: Values;
}

type Named = Pick<NetworkOrganisation, 'id' | 'name' | 'kind' | 'region'>;

const nameHead = ['id', 'organisation', 'kind', 'region'];

/** Every organisation with the values of measures, those with the greatest of the first one first. */
export function rankingFigures(organisations: readonly Named[], measures: readonly Measure[]): Figures {
  const [first] = measures;
  const rank = (id: string) => first?.values.get(id) ?? Number.NEGATIVE_INFINITY;
  const ranked = organisations.toSorted((a, b) => rank(b.id) - rank(a.id) || (a.name < b.name ? -1 : 1));
  return {
    head: [...nameHead, ...measures.map(({ name }) => name)],
    rows: ranked.map(({ id, name, kind, region }) => [
      id,
      name,
      kind,
      region,
      ...measures.map(({ values }) => values.get(id) ?? null),
    ]),
  };
}

/** How many organisations lie in each bin. */
export function histogramFigures(dots: readonly Dot[]): Figures {
  return {
    head: ['from', 'to', 'organisations'],
    rows: binsOf(dots).bins.map(({ from, to, ids }) => [from, to, ids.length]),
  };
}

/** Every value in every slice of the years; none where an organisation is absent or its value has no meaning. */
export function yearsFigures(
  series: Series,
  measure: Measure['name'],
  id: string,
  nameOf: (id: string) => string,
): Figures {
  return {
    head: ['id', 'organisation', 'from', 'to', measure, 'N', 'm'],
    rows: series.organisations.flatMap((organisation, i) =>
      series.slices.map(({ from, to, values, graph }) => [
        organisation,
        nameOf(organisation),
        from,
        to,
        values[id]?.[i] ?? null,
        graph.n,
        graph.m,
      ]),
    ),
  };
}
