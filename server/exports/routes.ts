import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type Response, Router } from 'express';
import { getExport, getExports, postExport } from '../../contract/exports.ts';
import { type Filter, pickFilter } from '../../contract/filter.ts';
import type { Analytics } from '../analytics/analytics.ts';
import type { Selection } from '../analytics/table.ts';
import type { Database } from '../database/database.ts';
import { mount } from '../http/endpoint.ts';
import { formatList, formatNamed } from './catalogue.ts';
import { linksOnly, narrowTo, refuseEmpty } from './extent.ts';
import type { Format } from './format.ts';
import type { Provenance } from './graph.ts';
import { conventions } from './provenance.ts';
import { readerOf } from './reader.ts';
import { datasetsQuery } from './repository.ts';

interface Deps {
  database: Database;
  analytics: Analytics;
  version: string;
}

interface Wanted {
  format: string;
  filter: Filter;
  ids: string[] | undefined;
}

async function provenanceOf(deps: Deps, { filter, ids }: Wanted, selection: Selection): Promise<Provenance> {
  const { version, datasets } = selection.table;
  return {
    title: 'Spin-offs and links of organisations',
    program: `Offshoot ${deps.version}`,
    date: new Date().toISOString().slice(0, 10),
    dataVersion: version,
    filter,
    named: ids?.length ?? null,
    organisations: selection.organisations.length,
    links: selection.links.length,
    datasets: await deps.database.read(datasetsQuery, { datasets }),
    conventions,
  };
}

function sendHead(response: Response, format: Format, provenance: Provenance): void {
  const what = provenance.named === null ? 'graph' : 'part';
  const name = `offshoot-${what}-v${provenance.dataVersion}-${provenance.date}.${format.extension}`;
  response.type(format.media).attachment(name);
  response.setHeader('X-Data-Version', String(provenance.dataVersion));
}

async function send(deps: Deps, wanted: Wanted, response: Response, signal: AbortSignal): Promise<undefined> {
  const format = formatNamed(wanted.format);
  const { filter, ids } = wanted;
  const all = await deps.analytics.select(ids ? linksOnly(filter) : filter, signal);
  const selection = ids ? narrowTo(all, ids) : all;
  refuseEmpty(selection);
  const provenance = await provenanceOf(deps, wanted, selection);
  const graph = readerOf({ database: deps.database, selection, filter: wanted.filter, provenance, signal });
  sendHead(response, format, provenance);
  try {
    await pipeline(Readable.from(format.write(graph)), response, { signal });
  } catch (error) {
    // Headers are out: a file that ends too soon must not look whole, so the connection is cut.
    response.destroy();
    if (!signal.aborted) throw error;
  }
}

export function exportRoutes(deps: Deps): Router {
  const router = Router();
  mount(router, getExports, () => ({ formats: formatList() }));
  mount(router, getExport, ({ params, query, response, signal }) =>
    send(deps, { format: params.format, filter: pickFilter(query), ids: query.ids }, response, signal),
  );
  mount(router, postExport, ({ params, body, response, signal }) =>
    send(deps, { format: params.format, filter: body.filter, ids: body.ids }, response, signal),
  );
  return router;
}
