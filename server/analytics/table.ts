import type { Pin } from '../database/database.ts';

/** Stands for "no year" in year columns. */
export const noYear = -32768;

/**
 * The whole visible graph at one data version, as columns. Coded columns hold the position of the value in its list in
 * contract/vocabulary.ts (or link-types.ts), 255 for none. Numeric columns lie in shared memory, so worker threads read them in place.
 */
export interface GraphTable extends Pin {
  /** Every published data set: links of `datasets` may name organisations of others. */
  visible: string[];
  organisations: OrganisationColumns;
  regions: RegionColumns;
  links: LinkColumns;
  claims: ClaimColumns;
  /** Position of an organisation by its id. */
  indexOf: Map<string, number>;
}

export interface OrganisationColumns {
  count: number;
  id: string[];
  name: string[];
  kind: Uint8Array;
  size: Uint8Array;
  fate: Uint8Array;
  sector: Uint8Array;
  industry: (string | null)[];
  founded: Int16Array;
  dissolved: Int16Array;
  /** Founded, or else the earliest year of a spin-off that made it. */
  start: Int16Array;
  /** Position in `regions` of its own region, −1 for none. */
  region: Int32Array;
  /** Position in `visible`. */
  dataset: Uint16Array;
}

export interface RegionColumns {
  count: number;
  code: string[];
  name: string[];
  level: Uint8Array;
  country: (string | null)[];
  parent: Int32Array;
  lat: Float64Array;
  lon: Float64Array;
}

/** Links after claims are merged: one row per spin-off (parent, child), else per relationship. */
export interface LinkColumns {
  count: number;
  id: string[];
  type: Uint8Array;
  source: Int32Array;
  target: Int32Array;
  weight: Float64Array;
  from: Int16Array;
  to: Int16Array;
  confidence: Uint8Array;
  claims: Uint16Array;
  dataset: Uint16Array;
}

/**
 * Claims of spin-offs, those of one spin-off together and its leading claim first: the claims of spin-off i (spin-offs are the first links)
 * are `start[i]` … `start[i + 1] − 1`.
 */
export interface ClaimColumns {
  /** One entry more than there are spin-offs. */
  start: Int32Array;
  type: Uint8Array;
  rule: Uint8Array;
  confidence: Uint8Array;
}

/** What a filter leaves: positions in a table's organisations and links, ascending. */
export interface Selection {
  table: GraphTable;
  organisations: Int32Array;
  links: Int32Array;
}
