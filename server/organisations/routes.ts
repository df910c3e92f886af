import { Router } from 'express';
import { pickFilter } from '../../contract/filter.ts';
import {
  getNeighbours,
  getOrganisation,
  getTwins,
  type OrganisationDetail,
  search,
} from '../../contract/organisations.ts';
import type { Analytics } from '../analytics/analytics.ts';
import { askKept } from '../analytics/merged.ts';
import type { Database } from '../database/database.ts';
import { notFound } from '../fault.ts';
import { mount } from '../http/endpoint.ts';
import { detailOf } from './model.ts';
import { neighboursOf } from './neighbours.ts';
import { claimsQuery, countsQuery, detailQuery } from './repository.ts';
import { searchOrganisations } from './search.ts';
import { readTwins } from './twins.ts';

interface Deps {
  database: Database;
  analytics: Analytics;
}

/** Claims read for each link asked for: a link rarely has more. */
const claimsPerLink = 4;

async function readDetail(
  database: Database,
  id: string,
  limit: number,
  signal: AbortSignal,
): Promise<Omit<OrganisationDetail, 'askedAs'>> {
  const { datasets } = await database.pin();
  const rows = limit * claimsPerLink;
  const [[detail], claims, counts] = await Promise.all([
    database.read(detailQuery, { id, datasets }, { signal }),
    database.read(claimsQuery, { id, rows, datasets }, { signal }),
    database.read(countsQuery, { id, datasets }, { signal }),
  ]);
  if (!detail) throw notFound('organisation', id);
  return detailOf({ detail, claims, counts }, { limit, cut: claims.length === rows });
}

export function organisationRoutes({ database, analytics }: Deps): Router {
  const router = Router();
  mount(router, search, async ({ query, signal }) => ({
    results: await searchOrganisations(database, query.q, query.limit, signal),
  }));
  mount(router, getTwins, ({ query, signal }) =>
    readTwins({ database, analytics }, pickFilter(query), query.limit, signal),
  );
  mount(router, getOrganisation, async ({ params, query, signal }) => {
    const detail = await askKept(database, [params.id], (id) =>
      readDetail(database, id!, query.limit, signal),
    );
    return { ...detail, askedAs: detail.id === params.id ? null : params.id };
  });
  mount(router, getNeighbours, async ({ params, query, signal }) => {
    const selection = await analytics.select(pickFilter(query), signal);
    const position = selection.table.indexOf.get(params.id);
    if (position === undefined) throw notFound('organisation', params.id);
    const all = neighboursOf(selection, position, new Set(query.exclude));
    const remaining = Math.max(0, all.length - query.limit);
    return { neighbours: all.slice(0, query.limit), remaining, truncated: remaining > 0 };
  });
  return router;
}
