import { promisify } from 'node:util';
import { constants, gunzip, gzip } from 'node:zlib';
import type { Request, Response } from 'express';
import type { Filter } from '../../contract/filter.ts';
import { SharedCache } from '../analytics/cache.ts';
import { filterKey } from '../analytics/keys.ts';
import type { Selection } from '../analytics/table.ts';
import { networkOf } from './model.ts';

const zip = promisify(gzip);
const unzip = promisify(gunzip);

/** What is asked for: a filter, what it leaves, and how many organisations of it at most. */
interface Asked {
  selection: Selection;
  filter: Filter;
  limit: number;
}

/**
 * Networks as they go over the wire, up to 32 MB of them: to choose, write and compress the first view of a large graph takes about 40 ms of a
 * processor, and whoever opens the network asks for it. A newer graph, or another filter, is another answer.
 */
export class ReadyNetworks {
  readonly #kept = new SharedCache(32_000_000);

  /** JSON, compressed by gzip. */
  get({ selection, filter, limit }: Asked, signal: AbortSignal): Promise<Buffer> {
    const make = async () => {
      const network = networkOf(selection, filter.level, { limit, around: filter.around });
      const value = await zip(JSON.stringify(network), { level: constants.Z_BEST_SPEED });
      return { value, bytes: value.length };
    };
    return this.#kept.get(`${filterKey(selection.table, filter)} ${filter.level} ${limit}`, make, signal);
  }
}

/** Sends JSON that is compressed already, as it is to whoever takes it so. */
export async function sendZipped(json: Buffer, request: Request, response: Response): Promise<void> {
  const isTaken = request.acceptsEncodings('gzip') !== false;
  const body = isTaken ? json : await unzip(json);
  if (response.destroyed) return;
  if (isTaken) response.setHeader('Content-Encoding', 'gzip');
  response.vary('Accept-Encoding').type('json').send(body);
}
