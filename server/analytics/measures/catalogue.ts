import type { MeasureDescriptor } from '../../../contract/measures.ts';
import { badRequest } from '../../fault.ts';
import { articulationPoint } from './articulation-point.ts';
import { assortativity } from './assortativity.ts';
import { authority } from './authority.ts';
import { betweenness } from './betweenness.ts';
import { bridge } from './bridge.ts';
import { closeness } from './closeness.ts';
import { clustering } from './clustering.ts';
import { community } from './community.ts';
import { communityLeiden } from './community-leiden.ts';
import { component } from './component.ts';
import { componentCount } from './component-count.ts';
import { constraint } from './constraint.ts';
import { coreNumber } from './core-number.ts';
import { degree } from './degree.ts';
import { degreeDistribution } from './degree-distribution.ts';
import { density } from './density.ts';
import { diameter } from './diameter.ts';
import { eccentricity } from './eccentricity.ts';
import { edgeBetweenness } from './edge-betweenness.ts';
import { effectiveSize } from './effective-size.ts';
import { efficiency } from './efficiency.ts';
import { eigenvector } from './eigenvector.ts';
import { fragmentation } from './fragmentation.ts';
import { harmonic } from './harmonic.ts';
import { hierarchy } from './hierarchy.ts';
import { hub } from './hub.ts';
import { inDegree } from './in-degree.ts';
import { meanDistance } from './mean-distance.ts';
import type { Measure } from './measure.ts';
import { modularity } from './modularity.ts';
import { outDegree } from './out-degree.ts';
import { pagerank } from './pagerank.ts';
import { peopleExchanged } from './people-exchanged.ts';
import { reciprocity } from './reciprocity.ts';
import { strength } from './strength.ts';
import { transitivity } from './transitivity.ts';

/** Every measure there is; the API, the interface and docs/measures.md are made from this list. */
export const measures: readonly Measure[] = [
  degree,
  inDegree,
  outDegree,
  strength,
  peopleExchanged,
  betweenness,
  edgeBetweenness,
  closeness,
  harmonic,
  eccentricity,
  eigenvector,
  pagerank,
  hub,
  authority,
  coreNumber,
  clustering,
  constraint,
  effectiveSize,
  efficiency,
  hierarchy,
  articulationPoint,
  bridge,
  fragmentation,
  component,
  community,
  communityLeiden,
  density,
  reciprocity,
  transitivity,
  assortativity,
  modularity,
  meanDistance,
  diameter,
  componentCount,
  degreeDistribution,
];

const byId = new Map(measures.map((measure) => [measure.id, measure]));

/** The measure of an id. @throws Fault 400 that names those there are. */
export function measureNamed(id: string): Measure {
  const measure = byId.get(id);
  if (measure) return measure;
  const known = measures.map((m) => m.id).join(', ');
  throw badRequest('unknown-measure', `There is no measure "${id}". There are: ${known}.`);
}

/** A measure in words, as the API gives it. */
export function describe(measure: Measure): MeasureDescriptor {
  const { id, name, group, of, definition, formula, reference, convention, options, cost } = measure;
  return { id, name, group, of, definition, formula, reference, convention, options, cost };
}
