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

/** Written out, not spread: thousands of rows go through it, and objects spread from others are slow to make and to read. */
function relativeOf(row: z.infer<typeof Stored>) {
  return {
    id: row.id,
    name: row.name,
    kind: row.kind,
    founded: row.founded,
    dissolved: row.dissolved,
    fate: row.fate,
    size: row.size,
    sector: row.sector,
    dataset: row.dataset,
    region: row.place?.[0] ?? null,
    country: row.place?.[1] ?? null,
    start: row.founded ?? earliestOf(row.claims),
    claims: row.claims.map((cells) => claimOf(cells, row.id)),
    deals: row.bought.map(dealOf),
    children: row.children,
  };
}

function earliestOf(claims: readonly z.infer<typeof ClaimCells>[]): number | null {
  let earliest: number | null = null;
  for (const [, , year] of claims)
    if (year !== null && (earliest === null || year < earliest)) earliest = year;
  return earliest;
}

function dealOf([id, name, year, confidence, link]: z.infer<typeof DealCells>) {
  return { by: { id, name }, year, confidence, link };
}

function claimOf(cells: z.infer<typeof ClaimCells>, child: string): Claim {
  const [parent, id, year, type, rule, confidence, source] = cells;
  return { id, parent, child, year, type, rule, confidence, source };
}

const Row = Stored.transform(relativeOf);

const traceParams = z.object({ ...seen, id: z.string(), cap: z.number().int() });
export const ancestorsQuery = defineQuery('genealogy/ancestors', traceParams, Row);
export const descendantsQuery = defineQuery('genealogy/descendants', traceParams, Row);
export const beyondQuery = defineQuery('genealogy/beyond', z.object({ ...seen, ids: words }), Row);
