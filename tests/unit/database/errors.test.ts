import neo4j from 'neo4j-driver';
import { expect, test } from 'vitest';
import { toFault } from '../../../server/database/errors.ts';

const crowded =
  'Connection acquisition timed out in 10000 ms. Pool status: Active conn count = 76, Idle conn count = 0.';

test('who gets no connection in time is told when to ask again', () => {
  const error = new neo4j.Neo4jError(crowded, 'N/A', '50N42', crowded);
  expect(toFault(error)).toMatchObject({ status: 503, code: 'database-unavailable', retryAfter: 5 });
});

test('what the driver says else without a code is a defect', () => {
  const error = new neo4j.Neo4jError('something', 'N/A', '50N42', 'something');
  expect(toFault(error)).toBe(error);
});
