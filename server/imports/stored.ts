import { z } from 'zod';
import { mergedQuery } from '../analytics/merged.ts';
import type { Database, Pin } from '../database/database.ts';
import { defineQuery } from '../database/queries.ts';
import { allEdits, type StoredEdit } from './edits/repository.ts';
import type { Properties, StoredLink } from './link-tables.ts';

const datasets = z.array(z.string());
const ids = z.array(z.string());
const pairs = z.array(z.object({ from: z.string(), to: z.string() }));
const Value = z.union([z.string(), z.number(), z.boolean(), ids]);
/** A list, where a link was moved by merges, is no value of its row. */
const properties = z
  .record(z.string(), Value)
  .transform(
    (all) =>
      Object.fromEntries(Object.entries(all).filter(([, value]) => !Array.isArray(value))) as Record<
        string,
        string | number | boolean
      >,
  );
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

const mergedById = defineQuery(
  'imports/merged-by-id',
  z.object({ ids, datasets }),
  z.object({ properties, region: z.string().nullable() }),
);
const loopsById = defineQuery('imports/loops-by-id', z.object({ organisations: ids, ids, datasets }), link);

/** What an id that was merged stands for: `chain` is the id and those between it and the kept one. */
export interface Alias {
  kept: string;
  chain: string[];
  /** Which data set says so; empty for the one that is coming in. */
  dataset: string;
}
export type Aliases = ReadonlyMap<string, Alias>;

export type Pair = z.infer<typeof pairs>[number];

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

  /** The same of organisations that were merged into others. */
  async merged(wanted: string[]): Promise<Properties[]> {
    if (wanted.length === 0) return [];
    const rows = await this.database.read(mergedById, { ids: wanted, ...this.visible }, this.options);
    return rows.map((row) => ({ ...row.properties, region: row.region }));
  }

  /** Ids that were merged. They are few: merges are made by hand. */
  async aliases(): Promise<Map<string, Alias>> {
    if (this.isEmpty) return new Map();
    const rows = await this.database.read(mergedQuery, this.visible, this.options);
    return new Map(rows.map(({ id, ...alias }) => [id, alias]));
  }

  /** What was corrected, as few. */
  async edits(): Promise<StoredEdit[]> {
    if (this.isEmpty) return [];
    return (await this.database.read(allEdits, this.visible, this.options)).map(({ edit }) => edit);
  }

  /** Of some links, those that merges put aside. */
  async loops(organisations: string[], wanted: string[]): Promise<StoredLink[]> {
    if (wanted.length === 0) return [];
    return this.database.read(loopsById, { organisations, ids: wanted, ...this.visible }, this.options);
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
