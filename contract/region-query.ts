import { z } from 'zod';
import { checkFilter, filterQuery } from './filter.ts';

/** The filter, and perhaps one region of its level. */
export const levelRegionQuery = z
  .strictObject({
    ...filterQuery,
    /** Only this region of the filter’s level, beside the whole where that is told. */
    region: z.string().min(1).optional(),
  })
  .superRefine(checkFilter);
