import type { indicatorGroups } from '../../contract/region-profile.ts';

/** Ways to look at regions, in the order in which they are offered. */
export const regionsPictures = ['table', 'map', 'matrix', 'chord', 'years', 'scorecard', 'flows'] as const;
export type RegionsPicture = (typeof regionsPictures)[number];
/** What the rows of the table are. */
export const regionsRows = ['regions', 'organisations', 'reach', 'alike', 'unplaced'] as const;
/** What rows and columns of the matrix are ordered by; `cluster`: rows with like profiles of links stand together. */
export const regionsOrders = ['links', 'name', 'ei', 'country', 'cluster'] as const;
/** What the circles of the map are filled by: the share of links inside, or the E–I index. */
export const regionsTints = ['inside', 'ei'] as const;
/** Whom worker flows run between. */
export const regionsFlowEnds = ['region', 'organisation', 'kind'] as const;
/** How worker flows are drawn. */
export const regionsFlowForms = ['sankey', 'matrix'] as const;

/** What a map is looked at from: its middle in degrees, and how much larger than fitted it is. */
export interface MapView {
  lat: number;
  lon: number;
  zoom: number;
}

export interface RegionsState {
  picture: RegionsPicture;
  rows: (typeof regionsRows)[number];
  /** Code of the region looked at. */
  chosen: string | null;
  /** Code of a region set beside it. */
  beside: string | null;
  /** Part of the scorecard that is brought into sight. */
  part: (typeof indicatorGroups)[number] | null;
  /** Codes of two regions whose links are listed, from the first to the second; the same twice: inside it; empty: none. */
  cell: string[];
  order: (typeof regionsOrders)[number];
  tint: (typeof regionsTints)[number];
  /** Where the map is looked at; null: all of it. */
  camera: MapView | null;
  /** The figures behind the picture, as a table below it. */
  figures: boolean;
  ends: (typeof regionsFlowEnds)[number];
  form: (typeof regionsFlowForms)[number];
  /** Worker flows that begin at universities only. */
  universities: boolean;
}

export const initialRegions: RegionsState = {
  picture: 'table',
  rows: 'regions',
  chosen: null,
  beside: null,
  part: null,
  cell: [],
  order: 'links',
  tint: 'inside',
  camera: null,
  figures: false,
  ends: 'region',
  form: 'sankey',
  universities: false,
};
