import { z } from 'zod';
import { Confidence, Fate, Kind, Sector, Size, SpinoffRule, SpinoffType } from '../../contract/vocabulary.ts';
import { defineQuery } from '../database/queries.ts';

const words = z.array(z.string());
const year = z.number().int().nullable().default(null);

/** `datasets`: those whose claims count. `visible`: every published one; organisations and regions are seen in these. */
const seen = { datasets: words, visible: words };

/** One statement of a spin-off. */
export interface Claim {
  id: string;
  parent: string;
  child: string;
  year: number | null;
  type: SpinoffType | null;
  rule: SpinoffRule | null;
  confidence: Confidence;
  source: string | null;
}

/** Parent, id, year, type, rule, confidence, source. */
const ClaimCells = z.tuple([
  z.string(),
  z.string(),
  z.number().int().nullable(),
  SpinoffType.nullable(),
  SpinoffRule.nullable(),
  Confidence,
  z.string().nullable(),
]);

/** Buyer's id and name, year, confidence, id of the link. */
const DealCells = z.tuple([z.string(), z.string(), z.number().int().nullable(), Confidence, z.string()]);

const Stored = z.object({
  id: z.string(),
  name: z.string(),
  kind: Kind,
  founded: year,
  dissolved: year,
  fate: Fate.nullable().default(null),
  size: Size.nullable().default(null),
  sector: Sector.nullable().default(null),
  dataset: z.string(),
  /** Code and country of its region. */
  place: z.tuple([z.string(), z.string().nullable()]).nullable(),
  claims: z.array(ClaimCells),
  bought: z.array(DealCells),
  children: z.number().int(),
});

/** An organisation as it is stored, with the claims of its own origin and of its acquisitions. `start`: founded, or else the earliest year it was spun off. */
export type Relative = ReturnType<typeof relativeOf>;

function relativeOf({ organisation }: { organisation: z.infer<typeof Stored> }) {
  const { place, claims: cells, bought, ...stored } = organisation;
  const claims = cells.map((row) => claimOf(row, stored.id));
  const years = claims.flatMap((claim) => claim.year ?? []);
  const start = stored.founded ?? (years.length > 0 ? Math.min(...years) : null);
  const deals = bought.map(([id, name, year, confidence, link]) => ({
    by: { id, name },
    year,
    confidence,
    link,
  }));
  return { ...stored, claims, deals, region: place?.[0] ?? null, country: place?.[1] ?? null, start };
}

function claimOf(cells: z.infer<typeof ClaimCells>, child: string): Claim {
  const [parent, id, year, type, rule, confidence, source] = cells;
  return { id, parent, child, year, type, rule, confidence, source };
}

const Row = z.object({ organisation: Stored }).transform(relativeOf);

const traceParams = z.object({ ...seen, id: z.string(), cap: z.number().int() });
export const ancestorsQuery = defineQuery('genealogy/ancestors', traceParams, Row);
export const descendantsQuery = defineQuery('genealogy/descendants', traceParams, Row);
export const beyondQuery = defineQuery('genealogy/beyond', z.object({ ...seen, ids: words }), Row);
