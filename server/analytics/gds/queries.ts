import { z } from 'zod';
import { defineQuery } from '../../database/queries.ts';

const nothing = z.object({});
const Projected = z.object({ name: z.string() });
/** Of whom a measure is asked: the projection, and how many threads are to compute it. */
const Asked = Projected.extend({ concurrency: z.number().int() });
export type Asked = z.infer<typeof Asked>;
const numbers = z.array(z.number());
/** The property of links to weigh them by; null counts each as 1. */
const weight = z.literal('weight').nullable();
const whichLinks = z.array(z.literal('*')).readonly();

/** A value for each of some nodes; the nodes are numbered as in the snapshot. */
const Values = z.object({ nodes: numbers, values: numbers });

export const functionsQuery = defineQuery('gds/functions', nothing, z.object({ name: z.string() }));
export const versionQuery = defineQuery('gds/version', nothing, z.object({ version: z.string() }));
export const projectionsQuery = defineQuery(
  'gds/projections',
  nothing,
  z.object({ name: z.string(), age: z.number() }),
);
export const dropQuery = defineQuery('gds/drop', Projected, Projected);
export const projectQuery = defineQuery(
  'gds/project',
  Projected.extend({
    links: z.array(z.string()),
    undirected: whichLinks,
    inverse: whichLinks,
  }),
  z.object({ nodes: z.number() }),
);

export const degreeQuery = defineQuery(
  'gds/degree',
  Asked.extend({ orientation: z.enum(['NATURAL', 'REVERSE']) }),
  Values,
);
export const betweennessQuery = defineQuery('gds/betweenness', Asked, Values);
export const closenessQuery = defineQuery('gds/closeness', Asked, Values);
export const harmonicQuery = defineQuery('gds/harmonic', Asked, Values);
export const eigenvectorQuery = defineQuery(
  'gds/eigenvector',
  Asked.extend({ iterations: z.number(), tolerance: z.number() }),
  Values,
);
export const pageRankQuery = defineQuery(
  'gds/page-rank',
  Asked.extend({ iterations: z.number(), tolerance: z.number(), damping: z.number(), weight }),
  Values,
);
export const hitsQuery = defineQuery('gds/hits', Asked.extend({ iterations: z.number() }), Values);
export const coreNumberQuery = defineQuery('gds/core-number', Asked, Values);
export const componentsQuery = defineQuery('gds/components', Asked, Values);
export const louvainQuery = defineQuery('gds/louvain', Asked.extend({ weight }), Values);
export const leidenQuery = defineQuery(
  'gds/leiden',
  Asked.extend({ weight, seed: z.number().int() }),
  Values,
);
export const articulationPointsQuery = defineQuery('gds/articulation-points', Asked, Values);
export const bridgesQuery = defineQuery('gds/bridges', Asked, z.object({ source: numbers, target: numbers }));
