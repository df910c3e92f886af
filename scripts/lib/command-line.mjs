import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Ending } from './ending.mjs';

/** @typedef {Record<string, { type: 'string' | 'boolean', short?: string }>} Options */

/**
 * Options and words of the command line; with --help the usage is shown, and null is answered.
 * @template {Options} T
 * @param {string} usage
 * @param {T} options
 */
export function commandLine(usage, options) {
  const known = { ...options, url: { type: /** @type {const} */ ('string') } };
  const help = { type: /** @type {const} */ ('boolean'), short: 'h' };
  try {
    const { values, positionals } = parseArgs({ options: { ...known, help }, allowPositionals: true });
    if (!('help' in values)) return { values, words: positionals };
  } catch (error) {
    throw new Ending('usage', `${error instanceof Error ? error.message : error}\n\n${usage}`);
  }
  process.stdout.write(`${usage}\n`);
  return null;
}

/**
 * A file as the user named it: npm runs scripts in the project's folder, and tells where it was called.
 * @param {string} name
 */
export function pathOf(name) {
  return resolve(process.env.INIT_CWD ?? process.cwd(), name);
}
