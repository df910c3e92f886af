import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** A way to a database that can fall silent, as a frozen one or a cut cable does (nothing is refused, and nothing comes), or be closed. */
export interface SilentProxy {
  uri: string;
  fallSilent(): void;
  speak(): void;
  /** Refuses connections from now on, and cuts those there are. */
  close(): void;
  /** Takes them again, at the same port. */
  open(): Promise<void>;
}

export async function silentProxy(uri: string): Promise<SilentProxy> {
  const target = new URL(uri);
  const sockets = new Set<Socket>();
  let isSilent = false;
  const join = (from: Socket, to: Socket) => {
    sockets.add(from);
    if (isSilent) from.pause();
    from.on('data', (bytes) => to.write(bytes));
    from.on('error', () => to.destroy()).on('close', () => to.destroy() && sockets.delete(from));
    if (isSilent) from.pause();
  };
  const server = createServer((socket) => {
    const database = connect(Number(target.port), target.hostname);
    join(socket, database);
    join(database, socket);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    uri: `bolt://127.0.0.1:${port}`,
    fallSilent() {
      isSilent = true;
      for (const socket of sockets) socket.pause();
    },
    speak() {
      isSilent = false;
      for (const socket of sockets) socket.resume();
    },
    close() {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
    async open() {
      await once(server.listen(port, '127.0.0.1'), 'listening');
    },
  };
}
