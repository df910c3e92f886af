import { z } from 'zod';
import { OrganisationBrief } from '../../contract/organisations.ts';
import { Confidence, Kind, Sector, SpinoffRule, SpinoffType } from '../../contract/vocabulary.ts';
import { defineQuery } from '../database/queries.ts';

const words = z.array(z.string());
const whole = z.number().int();

/** What the parts allowed.part and counted.part ask: null stands for "all". Made by filter.ts. */
const filterParams = {
  datasets: words,
  /** Every published data set: regions and organisations are seen in these even where the filter names fewer. */
  visible: words,
  kinds: z.array(Kind).nullable(),
  sectors: z.array(Sector).nullable(),
  regions: words.nullable(),
  within: words.nullable(),
  confidences: z.array(Confidence).nullable(),
  from: whole.nullable(),
  to: whole.nullable(),
  startBy: whole.nullable(),
  dated: z.boolean(),
  kept: words,
};
export type LineageFilter = z.infer<z.ZodObject<typeof filterParams>>;

/** One organisation of a lineage. `depth`: links of the shortest line to the focus. `parents`: also some outside the lineage. */
export const TracedRow = z.object({ id: z.string(), depth: whole, start: whole.nullable(), parents: words });
export type TracedRow = z.infer<typeof TracedRow>;

const traceParams = z.object({ ...filterParams, id: z.string(), cap: whole });
export const ancestorsQuery = defineQuery('genealogy/ancestors', traceParams, TracedRow);
export const descendantsQuery = defineQuery('genealogy/descendants', traceParams, TracedRow);

export const DetailRow = OrganisationBrief.extend({ parents: whole, children: whole });
export type DetailRow = z.infer<typeof DetailRow>;
export const detailsQuery = defineQuery(
  'genealogy/details',
  z.object({ ...filterParams, ids: words }),
  DetailRow,
);

export const ClaimRow = z.object({
  id: z.string(),
  parent: z.string(),
  child: z.string(),
  year: whole.nullable(),
  type: SpinoffType.nullable(),
  rule: SpinoffRule.nullable(),
  confidence: Confidence,
  source: z.string().nullable(),
});
export type ClaimRow = z.infer<typeof ClaimRow>;
export const claimsQuery = defineQuery(
  'genealogy/claims',
  z.object({ ...filterParams, ids: words }).omit({ kept: true }),
  ClaimRow,
);

export const regionsBelowQuery = defineQuery(
  'genealogy/regions-below',
  z.object({ regions: words, visible: words }),
  z.object({ asked: z.string(), codes: words }),
);
