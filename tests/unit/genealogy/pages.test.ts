import { expect, test } from 'vitest';
import type { TimeTree } from '../../../client/genealogy/layout/types.ts';
import { cutRows } from '../../../client/genealogy/picture/pages.ts';

const row = 22;

/** Rows of one organisation each, and a block without year. */
function treeOf(rows: number, block?: { y: number; height: number }): TimeTree {
  return {
    height: rows * row + 10,
    organisations: Array.from({ length: rows }, (_, i) => ({ id: `${i}`, y: (i + 1) * row })),
    blocks: block ? [block] : [],
  } as unknown as TimeTree;
}

test('pages are cut between rows, so that no name and no mark is cut in two, and hold everything', () => {
  const tree = treeOf(200);
  const slices = cutRows(tree, 700);
  expect(slices.length).toBe(7);
  expect(slices[0]!.y1).toBe(0);
  expect(slices.at(-1)!.y2).toBe(tree.height);
  slices.slice(1).forEach((slice, i) => {
    expect(slice.y1).toBe(slices[i]!.y2);
  });
  for (const { y1, y2 } of slices) {
    expect(y2 - y1).toBeLessThanOrEqual(700);
    for (const { y } of tree.organisations)
      for (const cut of [y1, y2]) expect(cut > y - 15 && cut < y + 4).toBe(false);
  }
});

test('a block without year stays whole where a page can hold it', () => {
  const cuts = (tall: number) => cutRows(treeOf(80, { y: 580, height: tall }), 700).map(({ y2 }) => y2);
  expect(cuts(300)[0]).toBeLessThan(580);
  expect(cuts(300)[1]).toBeGreaterThan(880);
  expect(cuts(900).slice(0, 2)).toEqual([576, 1276]);
});

test('what fits on a page is not cut', () => {
  expect(cutRows(treeOf(10), 700)).toEqual([{ y1: 0, y2: 230 }]);
});
