import type { FaultRef } from './faults.ts';

type Faults = readonly FaultRef[];

/** What any request can meet. */
export const commonFaults = [
  '421 unknown-host',
  '429 too-many-requests',
  '500 defect',
] as const satisfies Faults;

/** Where something is sent. */
export const bodyFaults = ['400 invalid-body', '413 too-large', '415 invalid-body'] as const satisfies Faults;

/** Where data is changed. */
export const writeFaults = ['403 cross-site', '403 read-only', '403 token-reads'] as const satisfies Faults;

/** Where the database is asked. */
export const databaseFaults = [
  '503 database-unavailable',
  '503 query-too-large',
  '504 query-timeout',
] as const satisfies Faults;

/** Where the whole graph is read into memory. */
export const graphFaults = [
  ...databaseFaults,
  '400 too-many-links',
  '503 data-changing',
] as const satisfies Faults;

/** Where a filter is given. */
export const filterFaults = [
  ...graphFaults,
  '400 unknown-dataset',
  '400 unknown-region',
  '404 not-found',
] as const satisfies Faults;

/** Where measures are asked for. */
export const measureFaults = [
  ...filterFaults,
  '400 too-large',
  '400 unknown-measure',
  '400 unknown-option',
] as const satisfies Faults;

/** Where files are sent. */
export const formFaults = [
  '400 bad-form',
  '400 cut-off',
  '400 field-too-long',
  '400 no-files',
  '400 path-in-name',
  '400 too-many-fields',
  '400 too-many-files',
  '415 not-multipart',
] as const satisfies Faults;

/** Where tables are sent. */
export const uploadFaults = [
  ...formFaults,
  '400 unknown-table',
  '409 cancelled',
  '422 import-failed',
] as const satisfies Faults;
