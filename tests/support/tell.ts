import { once } from 'node:events';
import { createServer, get, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';

export interface Told {
  /** Where `askFor` hears it. */
  address: string;
  close(): void;
}

/** Tells other processes a value as soon as it is there, so that tests that don't need it need not wait for it. */
export async function tell(value: Promise<unknown>): Promise<Told> {
  const server = createServer((_request, response) => {
    value.then(
      (known) => response.end(JSON.stringify(known)),
      (error: unknown) => response.writeHead(500).end(JSON.stringify(String(error))),
    );
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** Waits for what another process tells, however long that takes. */
export async function askFor<T>(address: string): Promise<T> {
  const [response] = (await once(get(address), 'response')) as [IncomingMessage];
  const told = await json(response);
  if (response.statusCode !== 200) throw new Error(String(told));
  return told as T;
}
