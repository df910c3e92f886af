import { getBackup } from './backup.ts';
import { getBrokerage, getBrokerYears, getRemoval, getTriads } from './brokerage.ts';
import { getCareerFlows, getCareerSpinoffs, postCareerFlows, postCareerSpinoffs } from './careers.ts';
import { getDefinitions } from './definitions.ts';
import { getEdits, postEdit } from './edits.ts';
import type { Endpoint } from './endpoint.ts';
import { getExport, getExports, getProvenance, postExport } from './exports.ts';
import { getFlows } from './flows.ts';
import { getGenealogy, getProgenitors, getRelation } from './genealogy.ts';
import { getRegionDescendants, getRegionRoots } from './genealogy-regions.ts';
import { getHealth } from './health.ts';
import { getHomophily } from './homophily.ts';
import { deleteImport, getImport, getImportEvents, listImports, postImport } from './imports.ts';
import { getMeasures, postMeasureSeries, postMeasures } from './measures.ts';
import { getLive, getMetrics, getReady } from './metrics.ts';
import { getNetwork, getYears } from './network.ts';
import { getNeighbours, getOrganisation, getTwins, search } from './organisations.ts';
import { getReach } from './reach.ts';
import { getRegionEvidence, getRegionSources } from './region-evidence.ts';
import { getOrganisationEi, getUnplaced } from './region-organisations.ts';
import { getIndicators, getRegionProfile } from './region-profile.ts';
import { getRegionSeries } from './region-series.ts';
import { getRegionLinks, getRegions } from './regions.ts';
import { postSheet } from './sheets.ts';
import { getSurvival } from './survival.ts';
import { getTies } from './ties.ts';

/** Every endpoint of the API; the OpenAPI document and the docs page are made from this list. */
export const endpoints: readonly Endpoint[] = [
  getHealth,
  getLive,
  getReady,
  getMetrics,
  search,
  getTwins,
  getOrganisation,
  getNeighbours,
  getRelation,
  getProgenitors,
  getSurvival,
  getTies,
  getDefinitions,
  getRegionRoots,
  getRegionDescendants,
  getGenealogy,
  getNetwork,
  getYears,
  getMeasures,
  postMeasures,
  postMeasureSeries,
  getBrokerage,
  getTriads,
  getRemoval,
  getBrokerYears,
  getRegions,
  getRegionLinks,
  getRegionEvidence,
  getRegionSources,
  getRegionSeries,
  getOrganisationEi,
  getUnplaced,
  getReach,
  getHomophily,
  getFlows,
  getIndicators,
  getRegionProfile,
  postImport,
  postSheet,
  listImports,
  getImport,
  getImportEvents,
  deleteImport,
  postEdit,
  getEdits,
  getCareerSpinoffs,
  postCareerSpinoffs,
  getCareerFlows,
  postCareerFlows,
  getExports,
  getProvenance,
  getExport,
  postExport,
  getBackup,
];
