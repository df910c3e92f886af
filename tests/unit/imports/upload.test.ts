import { once } from 'node:events';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { receiveUpload } from '../../../server/imports/upload.ts';
import { rawRequest } from '../../support/raw-request.ts';

/** What a form is answered that comes in one piece; the folder that it was received into is below `folder`. */
async function send(folder: string, form: string): Promise<string> {
  const server = createServer((request, response) => {
    receiveUpload(request, folder, 1e6).then(
      ({ files }) => response.end(`${files.length} files`),
      (error: Error) => response.end(error.message),
    );
  }).listen(0, '127.0.0.1');
  onTestFinished(() => void server.close());
  await once(server, 'listening');
  const head = `POST / HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: multipart/form-data; boundary=b\r\nContent-Length: ${form.length}\r\n\r\n`;
  return rawRequest((server.address() as AddressInfo).port, head + form);
}

const part = (name: string) =>
  `--b\r\nContent-Disposition: form-data; name="files"; filename="${name}"\r\nContent-Type: text/csv\r\n\r\nid,name`;

it.each([
  ['../firms.csv', 'holds a path: send only the name, firms.csv'],
  ['firms.csv', 'The form cannot be read'],
])('refuses %s, cut off in its middle, and goes on', async (name, said) => {
  const folder = await mkdtemp(join(tmpdir(), 'offshoot-upload-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  expect(await send(folder, part(name))).toContain(said);
  expect(await readdir(folder)).toEqual([]);
  expect(await send(folder, `${part('firms.csv')}\r\n--b--\r\n`)).toContain('1 files');
});
