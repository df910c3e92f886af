import { z } from 'zod';

/** Changes when older programs could not read a backup any more. */
export const backupFormat = 1;

const Single = z.union([z.string(), z.number(), z.boolean()]);
export const Properties = z.record(z.string(), z.union([Single, z.array(Single)]));
const Label = z.string().regex(/^(?!Graph$|Migration$|Dataset$)[A-Z][A-Za-z]{0,39}$/);
const Reference = z.tuple([z.enum(['Region', 'Organisation', 'Person', 'Merged']), z.string()]);

export const Node = z.strictObject({
  labels: z.array(Label).min(1),
  properties: Properties,
  /** Names of the properties that are floats, whole ones too. */
  floats: z.array(z.string()),
});
export type Node = z.infer<typeof Node>;

export const Link = z.strictObject({
  type: z.string().regex(/^[A-Z][A-Z_]{0,39}$/),
  from: Reference,
  to: Reference,
  properties: Properties,
  floats: z.array(z.string()),
});
export type Link = z.infer<typeof Link>;

/** What the first line of a backup says. */
export const Head = z.strictObject({
  offshoot: z.literal('backup'),
  format: z.literal(backupFormat),
  program: z.string(),
  made: z.string(),
  dataVersion: z.number().int(),
  /** Migrations that its graph had. */
  schema: z.array(z.string()),
});
export type Head = z.infer<typeof Head>;

/** What the last line says, by which a backup is known to be whole. */
export const Totals = z.strictObject({
  datasets: z.number().int(),
  nodes: z.number().int(),
  links: z.number().int(),
  checksum: z.string(),
});
export type Totals = z.infer<typeof Totals>;

export type Content = { dataset: z.infer<typeof Properties> } | { node: Node } | { link: Link };
export const Line = z.union([
  Head,
  z.strictObject({ dataset: Properties }),
  z.strictObject({ node: Node }),
  z.strictObject({ link: Link }),
  z.strictObject({ end: Totals }),
]);
export type Line = z.infer<typeof Line>;
