import type { StartedTestContainer } from 'testcontainers';
import type { Started, TestNeo4j } from './choose-neo4j.ts';

const OFFICIAL = 'neo4j:5.26-community';
const PASSWORD = 'offshoot-test';
/** A pull that shows no progress for so long gets no further. */
const PULL_STALLED_MS = 15_000;

/** A container, or null where no engine answers or the image can't be had. OFFSHOOT_TEST_IMAGE names another image. */
export async function startContainer(
  env: NodeJS.ProcessEnv,
  say: (line: string) => void,
): Promise<Started | null> {
  const image = env.OFFSHOOT_TEST_IMAGE ?? OFFICIAL;
  // The container is stopped below; the helper that would remove it after a crash is one more image to fetch.
  process.env.TESTCONTAINERS_RYUK_DISABLED ??= 'true';
  const began = Date.now();
  const engine = await findEngine();
  if (!engine) return null;
  if (!(await haveImage(engine, image, say))) return null;
  const container = await run(image);
  return {
    neo4j: addressOf(container),
    name: `a container of ${image}, up in ${((Date.now() - began) / 1000).toFixed(1)} s`,
    stop: async () => void (await container.stop()),
  };
}

type Engine = Awaited<ReturnType<typeof import('testcontainers')['getContainerRuntimeClient']>>;

async function findEngine(): Promise<Engine | null> {
  const { getContainerRuntimeClient } = await import('testcontainers');
  try {
    return await getContainerRuntimeClient();
  } catch {
    // No engine answers: the usual case on a machine without Docker.
    return null;
  }
}

async function haveImage(engine: Engine, image: string, say: (line: string) => void): Promise<boolean> {
  const { dockerode } = engine.container;
  const present = await dockerode
    .getImage(image)
    .inspect()
    .then(
      () => true,
      () => false,
    );
  if (present) return true;
  say(`Fetching the image ${image}`);
  try {
    await pull(engine, image);
    return true;
  } catch (error) {
    say(
      `A Docker engine answers, but ${image} can't be had: ${error instanceof Error ? error.message : error}`,
    );
    return false;
  }
}

async function pull(engine: Engine, image: string): Promise<void> {
  const { dockerode } = engine.container;
  const stalled = new AbortController();
  let timer = setTimeout(() => stalled.abort(), PULL_STALLED_MS);
  const ended = new Promise<never>((_, reject) => {
    stalled.signal.addEventListener('abort', () => reject(new Error('the registry does not answer')));
  });
  const progress = () => {
    clearTimeout(timer);
    timer = setTimeout(() => stalled.abort(), PULL_STALLED_MS);
  };
  const pulled = async () => {
    const stream = await dockerode.pull(image, { abortSignal: stalled.signal });
    await new Promise<void>((resolve, reject) => {
      dockerode.modem.followProgress(stream, (error) => (error ? reject(error) : resolve()), progress);
    });
  };
  await Promise.race([pulled(), ended]).finally(() => clearTimeout(timer));
}

async function run(image: string): Promise<StartedTestContainer> {
  const { GenericContainer, Wait } = await import('testcontainers');
  return new GenericContainer(image)
    .withExposedPorts(7687)
    .withEnvironment({ NEO4J_AUTH: `neo4j/${PASSWORD}` })
    .withWaitStrategy(Wait.forLogMessage('Started.'))
    .withStartupTimeout(120_000)
    .start();
}

function addressOf(container: StartedTestContainer): TestNeo4j {
  const uri = `bolt://${container.getHost()}:${container.getMappedPort(7687)}`;
  return { mode: 'external', uri, username: 'neo4j', password: PASSWORD, database: 'neo4j' };
}
