import { EventSourceParserStream } from 'eventsource-parser/stream';
import { ask } from './api.mjs';
import { Ending } from './ending.mjs';
import { ProgressBar } from './progress-bar.mjs';

/** @typedef {import('../../contract/imports.ts').Import} Import */

/** @type {Record<Import['phase'], string>} */
const stages = {
  waiting: 'Waiting for another import',
  checking: 'Checking',
  writing: 'Writing',
  publishing: 'Publishing',
  removing: 'Removing',
  finished: 'Finished',
};

/**
 * Shows how far an import is until it is over, and answers it then. Broken off by Ctrl-C it is cancelled.
 * @param {string} address
 * @param {Import} begun
 * @returns {Promise<Import>}
 */
export async function follow(address, begun) {
  const bar = new ProgressBar();
  const path = `/api/imports/${begun.id}`;
  const cancel = () => {
    bar.end();
    process.stderr.write('Cancelling.\n');
    ask(address, path, { method: 'DELETE' }).catch((error) => process.stderr.write(`${error.message}\n`));
  };
  process.once('SIGINT', cancel);
  let last = begun;
  try {
    for await (last of statesOf(address, path)) {
      if (last.phase === 'finished') return last;
      bar.show(stages[last.phase], last.progress.done, last.progress.of, 'rows');
    }
  } finally {
    bar.end();
    process.off('SIGINT', cancel);
  }
  throw new Ending(
    'unreachable',
    `The program broke off while the import was ${last.phase}; see what became of it when it runs again.`,
  );
}

/**
 * @param {string} address
 * @param {string} path
 * @returns {AsyncGenerator<Import, void>}
 */
async function* statesOf(address, path) {
  const { body } = await ask(address, `${path}/events`);
  const decoder = /** @type {ReadableWritablePair<string, Uint8Array>} */ (new TextDecoderStream());
  const reader = body?.pipeThrough(decoder).pipeThrough(new EventSourceParserStream()).getReader();
  /** Its progress alone is told in between. */
  let now = /** @type {Import} */ ({});
  while (reader) {
    // A connection that is cut is told as the end that came too soon.
    const { done, value } = await reader.read().catch(() => ({ done: true, value: undefined }));
    if (done || !value) return;
    now = { ...now, ...JSON.parse(value.data) };
    yield now;
  }
}
