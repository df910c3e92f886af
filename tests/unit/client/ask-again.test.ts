import { QueryObserver } from '@tanstack/react-query';
import { expect, it } from 'vitest';
import { askAgain, createQueries } from '../../../client/api/queries.ts';

it('asks again what is under way when the data changes, so that no answer of the data before stays', async () => {
  const queries = createQueries();
  const answers: ((version: number) => void)[] = [];
  const observer = new QueryObserver<number>(queries, {
    queryKey: ['/measures'],
    queryFn: () => new Promise((resolve) => answers.push(resolve)),
  });
  const health = new QueryObserver(queries, { queryKey: ['health'], queryFn: () => 'well' });
  const [stopAnswer, stopHealth] = [observer.subscribe(() => {}), health.subscribe(() => {})];
  expect(answers).toHaveLength(1);
  const again = askAgain(queries);
  await expect.poll(() => answers.length).toBe(2);
  answers[0]!(1);
  answers[1]!(2);
  await again;
  expect(observer.getCurrentResult()).toMatchObject({ data: 2, isStale: false });
  expect(queries.getQueryState(['health'])).toMatchObject({ dataUpdateCount: 1, isInvalidated: false });
  stopAnswer();
  stopHealth();
  queries.clear();
});
