import { expect, it } from 'vitest';
import { layOutTimeTree } from '../../../client/genealogy/layout/timeTree.ts';
import type { TimeTree } from '../../../client/genealogy/layout/types.ts';
import { foldedAnew, standsStill } from '../../../client/genealogy/view/anchor.ts';
import { createViewport } from '../../../client/genealogy/view/viewport.ts';

const ids = ['uni', 'firm', ...Array.from({ length: 30 }, (_, i) => `child-${i}`)];
const organisations = ids.map((id, i) => ({
  ...{ id, name: `Organisation ${id}`, start: 1950 + i, dissolved: null, fate: null, acquisitions: [] },
}));
const spinoffs = ids.slice(1).map((child, i) => ({
  ...{ id: child, parent: i === 0 ? 'uni' : 'firm', child, year: 1951 + i, confidence: 'high' as const },
}));
const drawn = (...collapsed: string[]) =>
  layOutTimeTree({ organisations, spinoffs }, { present: 2000, collapsed: new Set(collapsed) });
const at = (tree: TimeTree, id: string) => {
  const one = tree.organisations.find((o) => o.id === id)!;
  return { x: one.mark.x, y: one.y };
};

it('finds where a branch was folded or unfolded', () => {
  const [open, folded] = [drawn(), drawn('firm')];
  expect([foldedAnew(open, folded), foldedAnew(folded, open)]).toEqual(['firm', 'firm']);
  expect(foldedAnew(open, drawn())).toBeUndefined();
});

it('keeps it where it was on the screen, also where another height gives the years another width', () => {
  const [open, folded] = [drawn(), drawn('firm')];
  const viewport = createViewport();
  viewport.resize({ width: 240, height: 400 });
  viewport.setDrawing({ width: open.width, height: open.height });
  viewport.set({ x: 40, y: 30, k: 0.6, kx: 1 });
  const before = viewport.get();
  const was = at(open, 'firm');
  const place = [was.x * before.kx + before.x, was.y * before.k + before.y];
  viewport.setDrawing({ width: folded.width, height: folded.height });
  const is = at(folded, 'firm');
  viewport.set(standsStill(before, was, is, viewport.drawing(), viewport.screen()));
  const { x, y, k, kx } = viewport.get();
  expect(kx).not.toBeCloseTo(before.kx, 3);
  expect(is.x * kx + x).toBeCloseTo(place[0]!, 6);
  expect(is.y * k + y).toBeCloseTo(place[1]!, 6);
});
