import { expect, it } from 'vitest';
import { InTurn } from '../../../server/imports/in-turn.ts';

it('does one piece of work after the other, also after one that fails', async () => {
  const turn = new InTurn();
  const told: string[] = [];
  let end = () => {};
  const first = turn.take(async () => {
    told.push('first begins');
    await new Promise<void>((resolve) => {
      end = resolve;
    });
    told.push('first ends');
    throw new Error('broken');
  });
  const second = turn.take(async () => {
    told.push('second');
    return 2;
  });
  await Promise.resolve();
  end();
  await expect(first).rejects.toThrow('broken');
  expect(await second).toBe(2);
  await turn.over;
  expect(told).toEqual(['first begins', 'first ends', 'second']);
});
