import { once } from 'node:events';
import { createServer, type Server } from 'node:net';
import { expect } from 'vitest';

/** Takes a port of 127.0.0.1 as soon as it is free: keeps Neo4j from being back before anyone has noticed that it is away. */
export async function takePort(port: number): Promise<Server> {
  const server = createServer((socket) => socket.destroy());
  await expect
    .poll(
      async () => {
        server.listen(port, '127.0.0.1');
        await once(server, 'listening');
        return server.listening;
      },
      { timeout: 60_000, interval: 100 },
    )
    .toBe(true);
  return server;
}
