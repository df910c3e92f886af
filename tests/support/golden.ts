import { readFileSync } from 'node:fs';

/** Ids of the golden fixture's organisations, in the order of its table. */
export const goldenIds = ['S', 'U', 'X', 'A', 'B', 'C', 'D', 'E'] as const;
export type GoldenId = (typeof goldenIds)[number];

const spinoffs = readFileSync('tests/fixtures/golden/spinoffs.csv', 'utf8').trim().split('\n').slice(1);

/** Its spin-offs as pairs of positions in `goldenIds`. */
export const goldenLinks: [number, number][] = spinoffs.map((line) => {
  const [parent, child] = line.split(',') as [GoldenId, GoldenId];
  return [goldenIds.indexOf(parent), goldenIds.indexOf(child)];
});

/** Worked values (tests/fixtures/golden/expected.json), given there to six digits. */
export const goldenValues = JSON.parse(readFileSync('tests/fixtures/golden/expected.json', 'utf8'));

/** Values by id in the order of `goldenIds`. */
export function inGoldenOrder(values: Record<string, number>): number[] {
  return goldenIds.map((id) => values[id]!);
}
