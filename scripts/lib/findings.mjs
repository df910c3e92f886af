import { ask, Refused } from './api.mjs';
import { Ending } from './ending.mjs';

/** @typedef {import('../../contract/imports.ts').Import} Import */
/** @typedef {Pick<Import, 'findings' | 'findingCounts'>} Found */

/**
 * What an import that was refused had found; undefined where it was not refused for its content.
 * @param {string} address
 * @param {unknown} error
 * @returns {Promise<Found | undefined>}
 */
export async function findingsOf(address, error) {
  if (!(error instanceof Refused)) return undefined;
  if (error.location) return (await ask(address, error.location)).json();
  const errors = error.problem.errors ?? [];
  if (errors.length < 2) return undefined;
  const findings = errors.map(({ file = '', line = null, column = null, message }) => ({
    severity: /** @type {const} */ ('error'),
    code: error.problem.code,
    file,
    line,
    column,
    message,
  }));
  return { findings, findingCounts: { error: errors.length, warning: 0, info: 0 } };
}

/**
 * A line for each: file:line:column severity message.
 * @param {Found} found
 */
export function sayFindings({ findings, findingCounts }) {
  for (const { file, line, column, severity, message } of findings) {
    const place = [file, line, column].filter((part) => part !== null && part !== '').join(':');
    process.stdout.write(`${place ? `${place} ` : ''}${severity} ${message}\n`);
  }
  const more = findingCounts.error + findingCounts.warning + findingCounts.info - findings.length;
  if (more > 0) process.stdout.write(`and ${more.toLocaleString('en')} more findings\n`);
}

/**
 * How an import ended. Throws Ending when nothing was stored that should have been.
 * @param {Import} job
 */
export function sayOutcome({ state, dryRun, counts, dataVersion, title, findingCounts }) {
  if (state !== 'done')
    throw new Ending('refused', `The import of ${title} ended ${state}; nothing is stored.`);
  // A dry run that finds errors has done its work all the same.
  const { error } = findingCounts;
  if (error > 0)
    throw new Ending('refused', `These tables would be refused (errors: ${error.toLocaleString('en')}).`);
  const { rows, ...others } = counts;
  const parts = Object.entries(others).filter(([, n]) => n > 0);
  const what = [
    `${rows.toLocaleString('en')} rows`,
    ...parts.map(([name, n]) => `${n.toLocaleString('en')} ${name}`),
  ];
  const how = dryRun
    ? 'Checked, nothing stored'
    : dataVersion === null
      ? 'Done'
      : `Imported as data version ${dataVersion}`;
  process.stdout.write(`${how}: ${what.join(', ')}.\n`);
}
