import { z } from 'zod';
import { OrganisationBrief } from './organisations.ts';
import { Confidence } from './vocabulary.ts';

/** An organisation was bought: when (null where nobody says), by whom, and how sure that is. */
export const Acquisition = z.object({
  year: z.number().int().nullable(),
  by: z.object({ id: z.string(), name: z.string() }),
  confidence: Confidence,
});
export type Acquisition = z.infer<typeof Acquisition>;

/**
 * What a time tree needs of an organisation. `acquisitions`: those in which it was the target, of each buyer one, the earliest first and
 * undated ones last. They are stated by links, beside `fate` and `dissolved`, which the sources may leave open.
 */
export const RelativeBrief = OrganisationBrief.extend({ acquisitions: z.array(Acquisition) });
