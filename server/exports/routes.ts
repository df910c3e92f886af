import { type Response, Router } from 'express';
import { exportName, selectionInName } from '../../contract/export-name.ts';
import { getExport, getExports, getProvenance, postExport } from '../../contract/exports.ts';
import { type Filter, pickFilter } from '../../contract/filter.ts';
import type { Analytics } from '../analytics/analytics.ts';
import type { Selection } from '../analytics/table.ts';
import type { Database } from '../database/database.ts';
import { mount } from '../http/endpoint.ts';
import { formatList, formatNamed } from './catalogue.ts';
import { linksOnly, narrowTo, refuseEmpty } from './extent.ts';
import type { Format } from './format.ts';
import type { Provenance } from './graph.ts';
import { measured, withMeasures } from './measured.ts';
import { sendPieces } from './pieces.ts';
import { conventions, filterWords } from './provenance.ts';
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
  measures: string[];
}

async function provenanceOf(
  deps: Deps,
  { filter, ids }: Pick<Wanted, 'filter' | 'ids'>,
  selection: Selection,
): Promise<Provenance> {
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
    measures: [],
  };
}

/** What a file holds, in the words of the page's export. */
function called({ filter, ids }: Wanted): string {
  if (ids) return selectionInName(ids[0]!, new Set(ids).size);
  const { level: _level, undated, ...narrowing } = filter;
  const isNarrowed = undated === 'exclude' || Object.values(narrowing).some((value) => value !== undefined);
  return isNarrowed ? 'filtered' : 'all';
}

function sendHead(response: Response, format: Format, wanted: Wanted, provenance: Provenance): void {
  // The name would have its type guessed: it comes before the type that is told.
  response.attachment(exportName(called(wanted), format, provenance)).type(format.media);
  response.setHeader('X-Data-Version', String(provenance.dataVersion));
}

async function send(deps: Deps, wanted: Wanted, response: Response, signal: AbortSignal): Promise<undefined> {
  const format = formatNamed(wanted.format);
  const { filter, ids } = wanted;
  const all = await deps.analytics.select(ids ? linksOnly(filter) : filter, signal);
  const selection = ids ? narrowTo(all, ids) : all;
  refuseEmpty(selection);
  const asked = { ids: wanted.measures, level: filter.level, format };
  const found = await measured(deps.analytics, selection, asked, signal);
  const provenance = { ...(await provenanceOf(deps, wanted, selection)), measures: found.measures };
  const read = readerOf({ database: deps.database, selection, filter, provenance, signal });
  const graph =
    found.measures.length === 0
      ? read
      : { ...read, organisations: () => withMeasures(read.organisations(), selection, found) };
  sendHead(response, format, wanted, provenance);
  try {
    await sendPieces(format.write(graph), response, signal);
  } catch (error) {
    // Headers are out: a file that ends too soon must not look whole, so the connection is cut.
    response.destroy();
    if (!signal.aborted) throw error;
  }
}

/** The provenance of what a filter leaves, as a page or a text names it. */
async function tellProvenance(deps: Deps, filter: Filter, signal: AbortSignal) {
  const selection = await deps.analytics.select(filter, signal);
  const {
    title: _,
    named: __,
    measures: ___,
    ...provenance
  } = await provenanceOf(deps, { filter, ids: undefined }, selection);
  return { ...provenance, filter: filterWords(filter) };
}

export function exportRoutes(deps: Deps): Router {
  const router = Router();
  mount(router, getExports, () => ({ formats: formatList() }));
  mount(router, getProvenance, ({ query, signal }) => tellProvenance(deps, pickFilter(query), signal));
  mount(router, getExport, ({ params, query, response, signal }) =>
    send(
      deps,
      { ...params, filter: pickFilter(query), ids: query.ids, measures: query.measures ?? [] },
      response,
      signal,
    ),
  );
  mount(router, postExport, ({ params, body, response, signal }) =>
    send(
      deps,
      { ...params, filter: body.filter, ids: body.ids, measures: body.measures ?? [] },
      response,
      signal,
    ),
  );
  return router;
}
