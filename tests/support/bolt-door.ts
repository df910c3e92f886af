import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { BoltReader, type Packable, signs, success } from './bolt-messages.ts';

/** Who serves what in a cluster, by address. */
export interface Cluster {
  write: string[];
  read: string[];
  route: string[];
}

/** What a query was begun with, as the server was told. */
export interface Begun {
  isRead: boolean;
  bookmarks: string[];
}

/** A way to a Neo4j that looks like one server of a cluster: it says itself who the others are, and notes what is asked of it. */
export interface BoltDoor {
  address: string;
  /** Of each transaction and each query outside of one, the latest last. */
  begun: Begun[];
  /** Refuses connections from now on, and cuts those there are. */
  close(): void;
}

function routingTable({ write, read, route }: Cluster): Packable {
  const servers = Object.entries({ WRITE: write, READ: read, ROUTE: route });
  const named = servers.map(([role, addresses]) => ({ role, addresses }));
  return { rt: { ttl: 300, db: 'neo4j', servers: named } };
}

/** What the last map of BEGIN or RUN says; undefined for a query in a transaction, which has nothing in it. */
function begunOf(body: Buffer): Begun | undefined {
  const text = body.toString('latin1');
  if (text.endsWith('\xa0')) return undefined;
  return { isRead: text.includes('\x84mode\x81r'), bookmarks: text.match(/FB:[\w+/=-]+/g) ?? [] };
}

const opening = 20;
/** Of a server that lists its versions; the client then answers with the one it takes, and with no capabilities. */
const listing = 0x1ff;
const choice = 5;

export async function boltDoor(uri: string, clusterNow: () => Cluster): Promise<BoltDoor> {
  const target = new URL(uri);
  const sockets = new Set<Socket>();
  const begun: Begun[] = [];
  const hold = (socket: Socket, other: Socket) => {
    sockets.add(socket);
    socket.on('error', () => other.destroy()).on('close', () => other.destroy() && sockets.delete(socket));
  };
  const server = createServer((client) => {
    const database = connect(Number(target.port), target.hostname);
    hold(client, database);
    hold(database, client);
    const reader = new BoltReader();
    let handshake = opening;
    database.once('data', (bytes: Buffer) => {
      if (bytes.readUInt32BE() === listing) handshake += choice;
    });
    database.on('data', (bytes) => client.write(bytes));
    client.on('data', (bytes: Buffer) => {
      const skipped = Math.min(handshake, bytes.length);
      handshake -= skipped;
      if (skipped > 0) database.write(bytes.subarray(0, skipped));
      for (const { sign, body, raw } of reader.read(bytes.subarray(skipped))) {
        if (sign === signs.route) {
          client.write(success(routingTable(clusterNow())));
          continue;
        }
        const one = sign === signs.begin || sign === signs.run ? begunOf(body) : undefined;
        if (one) begun.push(one);
        database.write(raw);
      }
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    address: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    begun,
    close() {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
}
