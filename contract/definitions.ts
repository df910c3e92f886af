import { z } from 'zod';
import { endpoint } from './endpoint.ts';
import { filterFaults } from './fault-groups.ts';
import { checkFilter, filterQuery } from './filter.ts';

/** What a definition takes into account; `filter`: all that the filter leaves. */
export const definitionAspects = ['filter', 'rule', 'confidence', 'type'] as const;

export const Definition = z.object({
  aspect: z.enum(definitionAspects),
  /** The rule, type or least confidence; null for claims that state none, and for the filter as given. */
  value: z.string().nullable(),
  label: z.string(),
  claims: z.number().int(),
  spinoffs: z.number().int(),
  children: z.number().int(),
  parents: z.number().int(),
  /** Parents that are nobody's child. */
  roots: z.number().int(),
  /** Generations of the longest line. */
  longestLine: z.number().int(),
  /** Spin-offs that no other claim states: gone if this definition were left out. */
  lost: z.number().int(),
});
export type Definition = z.infer<typeof Definition>;

export const getDefinitions = endpoint({
  method: 'get',
  path: '/genealogy/definitions',
  tag: 'genealogy',
  summary: 'How the counts of spin-offs change with the definition: rule, confidence, type',
  query: z.strictObject(filterQuery).superRefine(checkFilter),
  answer: z.object({
    /** The first is the filter as given. */
    definitions: z.array(Definition),
    convention: z.string(),
    dataVersion: z.number().int(),
  }),
  faults: filterFaults,
});
export type Definitions = z.infer<typeof getDefinitions.answer>;
