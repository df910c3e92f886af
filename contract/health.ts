import { z } from 'zod';
import { endpoint } from './endpoint.ts';

export const Health = z.object({
  status: z.enum(['ok', 'unavailable']),
  database: z.object({
    version: z.string().nullable(),
    edition: z.string().nullable(),
    mode: z.enum(['external', 'embedded']),
    /** Release of Graph Data Science, which measures large networks; null where it is not there or not used. */
    gds: z.string().nullable(),
  }),
  data: z
    .object({
      organisations: z.number().int(),
      regions: z.number().int(),
      links: z.number().int(),
      version: z.number().int(),
    })
    .nullable(),
  /** May this program write, and does writing need a token? */
  writing: z.enum(['open', 'token', 'read-only']),
});
export type Health = z.infer<typeof Health>;

export const getHealth = endpoint({
  method: 'get',
  path: '/health',
  tag: 'health',
  summary: 'Is the program and its database well, and what data is there?',
  answer: Health,
  answers: { 200: 'All is well', 503: 'The database does not answer; its version and the data are null' },
  // Of the other faults of the database this answer itself tells.
  faults: ['504 query-timeout'],
});
