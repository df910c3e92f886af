import { z } from 'zod';
import type { Kind } from '../../../contract/vocabulary.ts';
import type { Database, Query } from '../../database/database.ts';
import { defineQuery } from '../../database/queries.ts';
import type { NewRegion } from '../check/regions.ts';
import { lostLease } from '../lease.ts';
import type { Properties } from '../link-tables.ts';

const written = z.object({ written: z.number() });
/** Rows were checked one by one already; parsing each again would cost more than writing it. */
const rowsOf = <T>() => z.custom<T[]>((value) => Array.isArray(value));
const dataset = z.string();

export interface NewLink {
  from: string;
  to: string;
  properties: Properties;
}
export interface NewCareer extends NewLink {
  founder: boolean;
}

const stillWriting = defineQuery(
  'imports/still-writing',
  z.object({ dataset, importId: z.string() }),
  z.object({ writing: z.boolean() }),
);
const writeRegions = defineQuery(
  'imports/write-regions',
  z.object({ dataset, rows: rowsOf<Omit<NewRegion, 'parent'>>() }),
  written,
);
const writeParents = defineQuery(
  'imports/write-region-parents',
  z.object({ rows: rowsOf<{ code: string; parent: string | null }>() }),
  written,
);
const writeOrganisations = defineQuery(
  'imports/write-organisations',
  z.object({ dataset, label: z.string(), rows: rowsOf<Properties>() }),
  written,
);
const writeLocations = defineQuery(
  'imports/write-locations',
  z.object({ dataset, rows: rowsOf<{ id: string; region: string | null }>() }),
  written,
);
const writePeople = defineQuery(
  'imports/write-people',
  z.object({ dataset, rows: rowsOf<Properties>() }),
  written,
);
const writeLinks = defineQuery(
  'imports/write-links',
  z.object({ dataset, type: z.string(), rows: rowsOf<NewLink>() }),
  written,
);
const writeCareers = defineQuery(
  'imports/write-careers',
  z.object({ dataset, rows: rowsOf<NewCareer>() }),
  written,
);

const labels: Record<Kind, string> = {
  firm: 'Firm',
  university: 'University',
  'public-lab': 'PublicLab',
  intermediary: 'Intermediary',
  'public-body': 'PublicBody',
};

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

  private async send<P extends { rows: unknown[] }>(
    query: Query<P, { written: number }>,
    params: P,
  ): Promise<void> {
    if (params.rows.length === 0) return;
    const { dataset, importId } = this;
    const [answer] = await this.database.transaction(async (run) => {
      const [state] = await run(stillWriting, { dataset, importId });
      if (!state?.writing) throw lostLease();
      return run(query, params);
    });
    if (answer?.written === params.rows.length) return;
    throw new Error(`${query.name} wrote ${answer?.written} of ${params.rows.length} rows`);
  }

  async regions(regions: NewRegion[]): Promise<void> {
    const rows = regions.map(({ parent: _parent, ...region }) => region);
    await this.send(writeRegions, { dataset: this.dataset, rows });
    const parents = regions.flatMap(({ code, parent }) => (parent === null ? [] : [{ code, parent }]));
    await this.send(writeParents, { rows: parents });
  }

  async organisations(kind: Kind, rows: Properties[]): Promise<void> {
    const bare = rows.map(({ region: _region, ...row }) => row);
    await this.send(writeOrganisations, { dataset: this.dataset, label: labels[kind], rows: bare });
    const placed = rows.flatMap(({ id, region }) =>
      region === null ? [] : [{ id: String(id), region: String(region) }],
    );
    await this.send(writeLocations, { dataset: this.dataset, rows: placed });
  }

  async people(rows: Properties[]): Promise<void> {
    await this.send(writePeople, { dataset: this.dataset, rows });
  }

  async links(relationship: string, rows: NewLink[]): Promise<void> {
    await this.send(writeLinks, { dataset: this.dataset, type: relationship, rows });
  }

  async careers(rows: NewCareer[]): Promise<void> {
    await this.send(writeCareers, { dataset: this.dataset, rows });
  }
}
