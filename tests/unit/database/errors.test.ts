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

test.each([
  [
    'Failed to invoke procedure `gds.degree.stream`: Caused by: org.neo4j.gds.core.loading.GraphNotFoundException: Graph with name `offshoot:host:1:ab:1` does not exist on database `neo4j`.',
    'database-unavailable',
  ],
  [
    'Failed to invoke procedure `gds.louvain.stream`: Caused by: java.lang.IllegalStateException: Procedure was blocked since minimum estimated memory (8 GiB) exceeds current free memory (1 GiB).',
    'query-too-large',
  ],
])('Graph Data Science says %s', (message, code) => {
  const error = new neo4j.Neo4jError(
    message,
    'Neo.ClientError.Procedure.ProcedureCallFailed',
    '50N42',
    message,
  );
  expect(toFault(error)).toMatchObject({ status: 503, code });
});
