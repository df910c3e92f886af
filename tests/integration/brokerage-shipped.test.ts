import { beforeAll, describe, expect, test } from 'vitest';
import { serveBrokerage } from '../support/brokerage-asked.ts';

const { brokerage, triads, hold } = serveBrokerage();

describe('on the shipped data', () => {
  beforeAll(() => hold('seed'));

  test('every triad of the greatest brokers is found, and roles add up', async () => {
    const { brokers } = await brokerage('?level=2&limit=20');
    for (const broker of brokers) {
      const { coordinator, itinerant, representative, gatekeeper, liaison, total } = broker.counts;
      expect(coordinator + itinerant + representative + gatekeeper + liaison).toBe(total);
      expect((await triads(broker.id, '?level=2&limit=10000')).total).toBe(total);
    }
  });

  test('organisations without a region at the level are left out and counted', async () => {
    const counted = async (level: number) => {
      const { graph, leftOut } = await brokerage(`?level=${level}`);
      return graph.n + leftOut;
    };
    expect([await counted(0), await counted(1), await counted(2), await counted(3)]).toEqual([
      726, 726, 726, 726,
    ]);
  });
});
