import autocannon, { type Client, type Request } from 'autocannon';
import { seededRandom } from '../../server/analytics/random.ts';
import { choose, mix } from './mix.ts';

export interface Times {
  /** Milliseconds of each answer, by route. */
  byRoute: Map<string, number[]>;
  /** Answers other than 2xx, by what they were. */
  wrong: Map<string, number>;
  /** Connections that broke, and answers that never came. */
  errors: number;
  seconds: number;
}

export interface Load {
  url: string;
  clients: number;
  seconds: number;
  organisations: number;
  /** Questions a second of each client; none: the next as soon as the last one is answered. */
  rate?: number | undefined;
  /** Ends it before its time. */
  signal?: AbortSignal;
}

/** Clients that ask the mix of mix.ts. */
export async function runClients({
  url,
  clients,
  seconds,
  organisations,
  rate,
  signal,
}: Load): Promise<Times> {
  const byRoute = new Map<string, number[]>(mix.map(({ name }) => [name, []]));
  const wrong = new Map<string, number>();
  let seed = 0;
  const setupClient = (client: Client) => {
    const random = seededRandom(++seed);
    let asked = '';
    const setupRequest = (request: Request): Request => {
      const route = choose(random.below);
      asked = route.name;
      const next = route.ask(random.below, organisations);
      return { ...request, headers: { 'accept-encoding': 'gzip' }, body: undefined, ...next };
    };
    client.setRequests([{ setupRequest }]);
    client.on('response', (status, _bytes, ms) => {
      byRoute.get(asked)!.push(ms);
      const what = `${status} for ${asked}`;
      if (status >= 300) wrong.set(what, (wrong.get(what) ?? 0) + 1);
    });
  };
  const began = performance.now();
  const pace = rate === undefined ? {} : { connectionRate: rate };
  const run = autocannon({
    ...{ url, connections: clients, duration: seconds, timeout: 60, setupClient },
    ...pace,
  });
  const stop = () => (run as unknown as { stop(): void }).stop();
  signal?.addEventListener('abort', stop, { once: true });
  const { errors } = await run;
  return { byRoute, wrong, errors, seconds: (performance.now() - began) / 1000 };
}
