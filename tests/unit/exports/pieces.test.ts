import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import { createGunzip } from 'node:zlib';
import compression from 'compression';
import express from 'express';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { inPieces, sendPieces } from '../../../server/exports/pieces.ts';
import { serve } from '../http/serve.ts';

async function piecesOf(parts: (string | Uint8Array)[]): Promise<(string | Uint8Array)[]> {
  const pieces: (string | Uint8Array)[] = [];
  for await (const piece of inPieces(parts)) pieces.push(piece);
  return pieces;
}

const bytesOf = (parts: (string | Uint8Array)[]) =>
  Buffer.concat(parts.map((part) => Buffer.from(part as string)));

it('gives what was written, in order, whatever it was', async () => {
  const part = fc.oneof(fc.string({ maxLength: 20 }), fc.uint8Array({ maxLength: 20 }));
  await fc.assert(
    fc.asyncProperty(fc.array(part, { maxLength: 30 }), async (parts) => {
      expect(bytesOf(await piecesOf(parts)).equals(bytesOf(parts))).toBe(true);
    }),
  );
});

it('gives the first line at once, and then many at a time', async () => {
  const lines = Array.from({ length: 40_000 }, (_, i) => `line ${i}\n`);
  const pieces = (await piecesOf(lines)) as string[];
  expect(pieces[0]).toBe('line 0\n');
  expect(pieces.slice(1, -1).every((piece) => piece.length >= 131_072 && piece.length < 131_100)).toBe(true);
  expect(pieces.join('')).toBe(lines.join(''));
});

it('sends the first line, compressed or not, before the second is there', async () => {
  const app = express();
  let goOn = () => {};
  app.use(compression());
  app.get('/', (_, response) => {
    const isReceived = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    async function* written() {
      yield 'first';
      await isReceived;
      yield 'second';
    }
    response.type('text/plain');
    return sendPieces(written(), response, new AbortController().signal);
  });
  const url = await serve(app);
  for (const encoding of ['identity', 'gzip']) {
    const asked = get(url, { headers: { 'accept-encoding': encoding } });
    const [answer] = (await once(asked, 'response')) as [IncomingMessage];
    const text = encoding === 'gzip' ? answer.pipe(createGunzip()) : answer;
    expect(String((await once(text, 'data'))[0])).toBe('first');
    goOn();
    expect(String((await once(text, 'data'))[0])).toBe('second');
  }
});
