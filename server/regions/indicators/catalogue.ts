import type { IndicatorDescriptor } from '../../../contract/region-profile.ts';
import type { Indicator } from '../profile/indicator.ts';
import { births } from './births.ts';
import { cooperationChannel } from './channel-cooperation.ts';
import { mobilityChannel } from './channel-mobility.ts';
import { spinoffChannel } from './channel-spin-offs.ts';
import { controlOfJobs } from './control-of-jobs.ts';
import { controlOfOrganisations } from './control-of-organisations.ts';
import { embeddedness } from './embeddedness.ts';
import { externalReach } from './external-reach.ts';
import { herfindahl } from './herfindahl.ts';
import { industryQuotients } from './industry-quotients.ts';
import { institutionLinks } from './institution-links.ts';
import { institutions } from './institutions.ts';
import { knownParentage } from './known-parentage.ts';
import { lineageConcentration } from './lineage-concentration.ts';
import { localShare } from './local-share.ts';
import { microClusters } from './micro-clusters.ts';
import { movedInside } from './moved-inside.ts';
import { netFlow } from './net-flow.ts';
import { retention } from './retention.ts';
import { sectorQuotients } from './sector-quotients.ts';
import { shannon } from './shannon.ts';
import { topDestinations } from './top-destinations.ts';
import { topOrigins } from './top-origins.ts';

/** Every indicator there is, in the order of a scorecard; the API and docs/indicators.md are made from this list. */
export const indicators: readonly Indicator[] = [
  births,
  knownParentage,
  spinoffChannel,
  mobilityChannel,
  cooperationChannel,
  movedInside,
  netFlow,
  retention,
  topOrigins,
  topDestinations,
  localShare,
  embeddedness,
  externalReach,
  sectorQuotients,
  industryQuotients,
  herfindahl,
  shannon,
  microClusters,
  controlOfOrganisations,
  controlOfJobs,
  institutions,
  institutionLinks,
  lineageConcentration,
];

/** An indicator in words, as the API gives it. */
export function describeIndicator({ run: _run, ...words }: Indicator): IndicatorDescriptor {
  return words;
}
