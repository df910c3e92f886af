import { z } from 'zod';
import { Confidence, Fate, Kind, Sector, Size, SpinoffRule, SpinoffType } from '../../contract/vocabulary.ts';
import { defineQuery } from '../database/queries.ts';

const words = z.array(z.string());
const text = z.string().nullable().default(null);
const year = z.number().int().nullable().default(null);

/** `datasets`: those whose claims count. `visible`: every published one; organisations and regions are seen in these. */
const seen = { datasets: words, visible: words };

/** One statement of a spin-off. */
const Claim = z.object({
  id: z.string(),
  parent: z.string(),
  child: z.string(),
  year,
  type: SpinoffType.nullable().default(null),
  rule: SpinoffRule.nullable().default(null),
  confidence: Confidence,
  source: text,
});
export type Claim = z.infer<typeof Claim>;

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
  at: z.object({ code: z.string(), country: text }).nullable(),
  claims: z.array(Claim),
  children: z.number().int(),
});

/** An organisation as it is stored, with the claims of its own origin. `start`: founded, or else the earliest year it was spun off. */
function relativeOf({ organisation: { at, ...stored } }: { organisation: z.infer<typeof Stored> }) {
  const years = stored.claims.flatMap((claim) => claim.year ?? []);
  const start = stored.founded ?? (years.length > 0 ? Math.min(...years) : null);
  return { ...stored, region: at?.code ?? null, country: at?.country ?? null, start };
}

const Row = z.object({ organisation: Stored }).transform(relativeOf);
export type Relative = z.infer<typeof Row>;

const traceParams = z.object({ ...seen, id: z.string(), cap: z.number().int() });
export const ancestorsQuery = defineQuery('genealogy/ancestors', traceParams, Row);
export const descendantsQuery = defineQuery('genealogy/descendants', traceParams, Row);
export const beyondQuery = defineQuery('genealogy/beyond', z.object({ ...seen, ids: words }), Row);

export const regionsBelowQuery = defineQuery(
  'genealogy/regions-below',
  z.object({ regions: words, visible: words }),
  z.object({ asked: z.string(), codes: words }),
);
