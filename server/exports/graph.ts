import type { Filter } from '../../contract/filter.ts';
import type { LinkType } from '../../contract/link-types.ts';
import type { Claim } from '../../contract/organisations.ts';
import type { Kind, Scope } from '../../contract/vocabulary.ts';

/** Everything known of an organisation, in the words of the import table; null where the data has nothing. */
export interface ExportOrganisation {
  id: string;
  name: string;
  kind: Kind;
  size: string | null;
  region: string | null;
  place: string | null;
  lat: number | null;
  lon: number | null;
  founded: number | null;
  dissolved: number | null;
  fate: string | null;
  industry: string | null;
  nace: string | null;
  sector: string | null;
  wikidata: string | null;
  ror: string | null;
  source: string | null;
  note: string | null;
}

/** A measure that organisations have as an attribute by its id. */
export interface ExportMeasure {
  id: string;
  name: string;
  convention: string;
}

export interface ExportClaim extends Claim {
  /** Of ownership, in per cent. */
  share: number | null;
}

/** A link with every claim behind it, the leading one first. */
export interface ExportLink {
  id: string;
  type: LinkType;
  source: string;
  target: string;
  scope: Scope;
  weight: number;
  from: number | null;
  to: number | null;
  claims: ExportClaim[];
}

export interface ExportRegion {
  code: string;
  name: string;
  level: number;
  parent: string | null;
  country: string | null;
  lat: number | null;
  lon: number | null;
  version: string | null;
}

export interface ExportCareer {
  person: string;
  name: string | null;
  organisation: string;
  from: number | null;
  to: number | null;
  role: string | null;
  founder: string | null;
}

/** An id that was merged into one of the organisations. */
export interface ExportSameAs {
  id: string;
  kept: string;
  name: string | null;
  source: string | null;
  at: string | null;
}

/** What every exported file says of itself. */
export interface Provenance {
  title: string;
  program: string;
  /** ISO date. */
  date: string;
  dataVersion: number;
  filter: Filter;
  /** How many organisations were named one by one, null when the filter alone chose. */
  named: number | null;
  organisations: number;
  links: number;
  datasets: {
    id: string;
    title: string;
    version: string | null;
    licence: string | null;
    citation: string | null;
  }[];
  conventions: string[];
  /** Those that the file has as attributes of organisations. */
  measures: readonly ExportMeasure[];
}

/** What is exported, read from the database as it is written: nothing holds the whole of it. */
export interface ExportGraph {
  provenance: Provenance;
  organisations(): AsyncIterable<ExportOrganisation>;
  links(): AsyncIterable<ExportLink>;
  /** The regions of these organisations and those above them. */
  regions(): AsyncIterable<ExportRegion>;
  careers(): AsyncIterable<ExportCareer>;
  sameAs(): AsyncIterable<ExportSameAs>;
}
