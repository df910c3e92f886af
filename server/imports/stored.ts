import { z } from 'zod';
import type { Database, Pin } from '../database/database.ts';
import { defineQuery } from '../database/queries.ts';
import type { Properties } from './link-tables.ts';

const datasets = z.array(z.string());
const ids = z.array(z.string());
const pairs = z.array(z.object({ from: z.string(), to: z.string() }));
const properties = z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]));
const link = z.object({ from: z.string(), to: z.string(), relationship: z.string(), properties });

const organisationsById = defineQuery(
  'imports/organisations-by-id',
  z.object({ ids, datasets }),
  z.object({ properties, region: z.string().nullable() }),
);
const organisationNames = defineQuery(
  'imports/organisation-names',
  z.object({ datasets, limit: z.number() }),
  z.object({
    id: z.string(),
    name: z.string(),
    region: z.string().nullable(),
    place: z.string().nullable(),
    wikidata: z.string().nullable(),
    ror: z.string().nullable(),
  }),
);
const peopleById = defineQuery('imports/people-by-id', z.object({ ids, datasets }), z.object({ properties }));
const regions = defineQuery(
  'imports/regions',
  z.object({ datasets }),
  z.object({ properties, parent: z.string().nullable() }),
);
const linksBetween = defineQuery('imports/links-between', z.object({ pairs, datasets }), link);
const careersBetween = defineQuery('imports/careers-between', z.object({ pairs, datasets }), link);
const spinoffsOf = defineQuery(
  'imports/spin-offs-of',
  z.object({ ids, datasets }),
  z.object({ parent: z.string(), child: z.string() }),
);

export type Pair = z.infer<typeof pairs>[number];
export type StoredLink = z.infer<typeof link>;

/** What the graph holds already, as far as a check asks. Asks nothing of a graph without data sets. */
export class Stored {
  private readonly database: Database;
  private readonly pin: Pin;
  private readonly signal: AbortSignal | undefined;

  constructor(database: Database, pin: Pin, signal?: AbortSignal) {
    this.database = database;
    this.pin = pin;
    this.signal = signal;
  }

  get isEmpty(): boolean {
    return this.pin.datasets.length === 0;
  }

  private get visible(): { datasets: string[] } {
    return { datasets: this.pin.datasets };
  }

  private get options() {
    return { signal: this.signal, timeoutMs: 120_000 };
  }

  /** With the region's code under `region`. */
  async organisations(wanted: string[]): Promise<Properties[]> {
    if (this.isEmpty || wanted.length === 0) return [];
    const rows = await this.database.read(organisationsById, { ids: wanted, ...this.visible }, this.options);
    return rows.map((row) => ({ ...row.properties, region: row.region }));
  }

  /** Names and places of organisations, `limit` at most. */
  async organisationNames(limit: number): Promise<z.infer<typeof organisationNames.row>[]> {
    if (this.isEmpty) return [];
    return this.database.read(organisationNames, { ...this.visible, limit }, this.options);
  }

  async people(wanted: string[]): Promise<Properties[]> {
    if (this.isEmpty || wanted.length === 0) return [];
    const rows = await this.database.read(peopleById, { ids: wanted, ...this.visible }, this.options);
    return rows.map((row) => row.properties);
  }

  /** All of them, with the parent's code under `parent`. */
  async regions(): Promise<Properties[]> {
    if (this.isEmpty) return [];
    const rows = await this.database.read(regions, this.visible, this.options);
    return rows.map((row) => ({ ...row.properties, parent: row.parent }));
  }

  async links(wanted: Pair[], ofPeople: boolean): Promise<StoredLink[]> {
    if (this.isEmpty || wanted.length === 0) return [];
    const query = ofPeople ? careersBetween : linksBetween;
    return this.database.read(query, { pairs: wanted, ...this.visible }, this.options);
  }

  async spinoffsOf(parents: string[]): Promise<{ parent: string; child: string }[]> {
    if (this.isEmpty || parents.length === 0) return [];
    return this.database.read(spinoffsOf, { ids: parents, ...this.visible }, this.options);
  }
}
