import { z } from 'zod';

/** One thing wrong with a request or a file. Line and column count from 1. */
export const ProblemDetail = z
  .object({
    file: z.string().optional(),
    line: z.number().int().optional(),
    /** What `line` counts where it isn't lines of text: "sheet links, row", "node", "record". */
    unit: z.string().optional(),
    column: z.string().optional(),
    message: z.string(),
  })
  .meta({ id: 'ProblemDetail' });
export type ProblemDetail = z.infer<typeof ProblemDetail>;

/** RFC 9457 problem details, with a stable code and the single errors where there are any. */
export const Problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.number().int(),
    detail: z.string(),
    code: z.string(),
    errors: z.array(ProblemDetail).optional(),
  })
  .meta({ id: 'Problem' });
export type Problem = z.infer<typeof Problem>;
