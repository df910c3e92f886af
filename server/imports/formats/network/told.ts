import { z } from 'zod';
import { Confidence, SpinoffRule, SpinoffType } from '../../../../contract/vocabulary.ts';

const text = z.string().nullish();
const number = z.number().nullish();

/** The claims behind a link, as our own exports tell them where an edge's attributes don't hold them all. */
const Claims = z.array(
  z.object({
    year: number,
    from: number,
    to: number,
    type: SpinoffType.nullish(),
    rule: SpinoffRule.nullish(),
    formality: text,
    weight: number,
    share: number,
    confidence: Confidence.nullish(),
    source: text,
    note: text,
  }),
);
export type ToldClaim = z.infer<typeof Claims>[number];

/** Regions, as our own exports tell them of the whole network. */
const Regions = z.array(
  z.object({
    code: z.string(),
    name: z.string(),
    level: number,
    parent: text,
    country: text,
    lat: number,
    lon: number,
    version: text,
  }),
);
export type ToldRegion = z.infer<typeof Regions>[number];

function parsed<T>(schema: z.ZodType<T>, json: string): T | undefined {
  try {
    return schema.safeParse(JSON.parse(json)).data;
  } catch {
    return undefined;
  }
}

/** undefined for what isn't a list of claims. */
export const toldClaims = (json: string): ToldClaim[] | undefined => parsed(Claims, json);
/** undefined for what isn't a list of regions. */
export const toldRegions = (json: string): ToldRegion[] | undefined => parsed(Regions, json);
