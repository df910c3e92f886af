import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { StartError } from './start-error.ts';

export interface Listening {
  /** Where a browser finds the program. */
  url: string;
  /** From now on requests go here. */
  serve(handler: RequestListener): void;
  /** Takes no new requests, lets those under way end, and cuts off what lasts longer than that. */
  close(): Promise<void>;
}

const GRACE_MS = 5_000;

/**
 * Listens before the database is there: a taken port shows at once, and who comes early is told to wait.
 * @throws StartError when the port or the address can't be had
 */
export async function listen(host: string, port: number): Promise<Listening> {
  let handler: RequestListener = answerStarting;
  const server = createServer((request, response) => handler(request, response));
  await bind(server, host, port);
  const { port: bound } = server.address() as AddressInfo;
  return {
    url: `http://${shownHost(host)}:${bound}/`,
    serve(next) {
      handler = next;
    },
    close: () => close(server),
  };
}

const answerStarting: RequestListener = (_request, response) => {
  const headers = { 'Content-Type': 'text/plain; charset=utf-8', 'Retry-After': '3', Refresh: '3' };
  response.writeHead(503, headers).end('Offshoot is starting.\n');
};

function bind(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(explain(error, host, port)));
    server.listen(port, host, resolve);
  });
}

function explain(error: NodeJS.ErrnoException, host: string, port: number): Error {
  const messages: Record<string, string> = {
    EADDRINUSE: `Port ${port} on ${host} is taken, perhaps by another Offshoot. Stop that, or set OFFSHOOT_PORT to another port.`,
    EACCES: `Port ${port} may not be used. Set OFFSHOOT_PORT to a port above 1023.`,
    EADDRNOTAVAIL: `The address ${host} is not one of this machine. Correct OFFSHOOT_HOST.`,
    ENOTFOUND: `The host ${host} is not known. Correct OFFSHOOT_HOST.`,
  };
  const message = messages[error.code ?? ''];
  return message ? new StartError(message, { cause: error }) : error;
}

async function close(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  const limit = setTimeout(() => server.closeAllConnections(), GRACE_MS);
  await closed;
  clearTimeout(limit);
}

function shownHost(host: string): string {
  if (host === '0.0.0.0' || host === '::') return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}
