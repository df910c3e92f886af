import { type Kind, kindLabels } from '../../../contract/vocabulary.ts';
import type { Database, Query } from '../../database/database.ts';
import type { NewRegion } from '../check/regions.ts';
import { lostLease } from '../lease.ts';
import type { linkTables, Properties } from '../link-tables.ts';
import {
  type Cells,
  cellOrder,
  stillWriting,
  writeCareers,
  writeFlows,
  writeLinks,
  writeOrganisations,
  writeParents,
  writePeople,
  writeRegions,
  writeSameAs,
  writeSpinOffs,
} from './queries.ts';

export interface NewLink {
  from: string;
  to: string;
  properties: Row;
}

type Row = Record<string, Cells[number]>;

/** The properties in the order of a query; those a row doesn't have are null. */
function cellsOf(row: Row, order: readonly string[]): Cells {
  return order.map((name) => row[name] ?? null);
}

/**
 * Writes rows into one data set, some thousand in a transaction, as long as it is this import's to write. A batch of which less is written than was sent is an error.
 */
export class Writer {
  private readonly database: Database;
  private readonly dataset: string;
  private readonly importId: string;

  constructor(database: Database, into: { dataset: string; importId: string }) {
    this.database = database;
    this.dataset = into.dataset;
    this.importId = into.importId;
  }

  /**
   * The right to write is asked last, since asking locks the data set until the end: so another batch can be made at the same time, and
   * waits only to be committed.
   */
  private async send<P extends { rows: unknown[] }, R extends { written: number }>(
    query: Query<P, R>,
    params: P,
  ): Promise<R | undefined> {
    if (params.rows.length === 0) return undefined;
    const { dataset, importId } = this;
    const [answer] = await this.database.transaction(async (run) => {
      const [rows, [state]] = await Promise.all([
        run(query, params),
        run(stillWriting, { dataset, importId }),
      ]);
      if (!state?.writing) throw lostLease();
      return rows;
    });
    if (answer?.written === params.rows.length) return answer;
    throw new Error(`${query.name} wrote ${answer?.written} of ${params.rows.length} rows`);
  }

  async regions(regions: NewRegion[]): Promise<void> {
    const rows = regions.map(({ parent: _parent, ...region }) => region);
    await this.send(writeRegions, { dataset: this.dataset, rows });
    const parents = regions.flatMap(({ code, parent }) => (parent === null ? [] : [{ code, parent }]));
    await this.send(writeParents, { rows: parents });
  }

  async organisations(kind: Kind, organisations: Properties[]): Promise<void> {
    const rows = organisations.map((row) => cellsOf(row, cellOrder.organisations));
    const answer = await this.send(writeOrganisations, {
      dataset: this.dataset,
      label: kindLabels[kind],
      rows,
    });
    const regions = organisations.filter(({ region }) => region !== null).length;
    if (answer && answer.placed !== regions)
      throw new Error(`${answer.placed} of ${regions} organisations were placed in their region`);
  }

  async people(people: Properties[]): Promise<void> {
    const rows = people.map((row) => cellsOf(row, cellOrder.people));
    await this.send(writePeople, { dataset: this.dataset, rows });
  }

  async sameAs(merged: Properties[]): Promise<void> {
    const rows = merged.map((row) => cellsOf(row, cellOrder['same-as']));
    await this.send(writeSameAs, { dataset: this.dataset, rows });
  }

  async links(table: keyof typeof linkTables, type: string, links: NewLink[]): Promise<void> {
    const { dataset } = this;
    const order = cellOrder[table];
    const rows = links.map(({ from, to, properties }) => [from, to, ...cellsOf(properties, order)]);
    if (table === 'links') await this.send(writeLinks, { dataset, type, rows });
    else await this.send(untypedQueries[table], { dataset, rows });
  }
}

const untypedQueries = { spinoffs: writeSpinOffs, flows: writeFlows, careers: writeCareers };
