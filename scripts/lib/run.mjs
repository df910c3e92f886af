import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from './root.mjs';

/**
 * Runs a program in the project's root with our terminal and waits for its end.
 * @param {string} command
 * @param {string[]} parameters
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<number>} its exit code
 */
export function run(command, parameters, env = process.env) {
  const child = spawn(command, parameters, { cwd: root, env, stdio: 'inherit', shell: needsShell(command) });
  const pass = (/** @type {NodeJS.Signals} */ signal) => child.kill(signal);
  process.on('SIGTERM', pass);
  // Ctrl-C reaches the child by itself; we wait for its end.
  const wait = () => undefined;
  process.on('SIGINT', wait);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      process.off('SIGTERM', pass);
      process.off('SIGINT', wait);
      resolve(code ?? 1);
    });
  });
}

/**
 * Runs a JavaScript file of an installed package.
 * @param {string} file below node_modules
 * @param {string[]} parameters
 */
export function runPackage(file, parameters) {
  return run(process.execPath, [join(root, 'node_modules', file), ...parameters]);
}

/** @param {string} command */
function needsShell(command) {
  return process.platform === 'win32' && command === 'npm';
}

/**
 * Ends the script with one line.
 * @param {string} line
 * @returns {never}
 */
export function stop(line) {
  process.stderr.write(`${line}\n`);
  process.exit(1);
}
