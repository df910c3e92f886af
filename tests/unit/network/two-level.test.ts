import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundsOf, cellAt } from '../../../client/graph/layouts/cells.ts';
import { createForce } from '../../../client/graph/layouts/force.ts';
import { areClose } from '../../../client/graph/layouts/occupied.ts';
import { twoLevel } from '../../../client/graph/layouts/two-level.ts';
import type { Layout, LayoutInput, LayoutNode } from '../../../client/graph/layouts/types.ts';

/** A network of organisations in a few boxes, some in none. */
const networks = fc
  .record({
    count: fc.integer({ min: 1, max: 40 }),
    boxes: fc.integer({ min: 1, max: 5 }),
    seed: fc.nat(1000),
  })
  .chain(({ count, boxes, seed }) =>
    fc
      .record({
        places: fc.array(fc.integer({ min: 0, max: boxes }), { minLength: count, maxLength: count }),
        ends: fc.array(fc.tuple(fc.nat(count - 1), fc.nat(count - 1)), { maxLength: 2 * count }),
        widths: fc.array(fc.integer({ min: 10, max: 90 }), { minLength: count, maxLength: count }),
      })
      .map(({ places, ends, widths }): LayoutInput => {
        const nodes = places.map(
          (box, i): LayoutNode => ({
            id: `o${i}`,
            box: box === boxes ? null : `b${box}`,
            size: 8 + (i % 5) * 3,
            below: { width: widths[i]!, height: 20 },
            right: { width: widths[i]! * 1.5, height: 11 },
            rank: i,
          }),
        );
        const boxIds = [...Array(boxes).keys()].map((i) => `b${i}`);
        return {
          nodes,
          boxes: boxIds.map((id) => ({ id, title: { width: 50, height: 16 }, lat: null, lon: null })),
          links: ends.map(([a, b]) => ({ source: `o${a}`, target: `o${b}` })),
          aspect: 1.5,
          seed,
        };
      }),
  );

function run(input: LayoutInput): Layout {
  const force = createForce();
  try {
    return twoLevel.run(input, { force: force.run, progress: () => undefined });
  } finally {
    force.close();
  }
}

const cellsOf = (input: LayoutInput, layout: Layout) =>
  input.nodes.map((node) => cellAt(node, layout.nodes.get(node.id)!));

describe('the layout of boxes by links', () => {
  it('gives every organisation a place of its own, names included', () => {
    fc.assert(
      fc.property(networks, (input) => {
        const cells = cellsOf(input, run(input));
        const clashes = cells.flatMap((a, i) => cells.slice(i + 1).filter((b) => areClose(a, b, -0.01)));
        expect(clashes).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('keeps organisations in the frame of their box, and frames apart', () => {
    fc.assert(
      fc.property(networks, (input) => {
        const layout = run(input);
        const cells = cellsOf(input, layout);
        const outside = input.nodes.filter(({ box }, i) => {
          if (box === null) return false;
          const [cell, frame] = [cells[i]!, layout.boxes.get(box)!];
          return (
            cell.x < frame.x - 0.01 ||
            cell.y < frame.y - 0.01 ||
            cell.x + cell.width > frame.x + frame.width + 0.01 ||
            cell.y + cell.height > frame.y + frame.height + 0.01
          );
        });
        expect(outside).toEqual([]);
        const frames = [...layout.boxes.values()];
        expect(frames.some((a, i) => frames.slice(i + 1).some((b) => areClose(a, b, -0.01)))).toBe(false);
      }),
      { numRuns: 60 },
    );
  });

  it('takes the form of the window where one box, or none, holds most', () => {
    const count = 90;
    const at = (i: number, box: string | null): LayoutNode => {
      const extent = { width: 70, height: 13 };
      return { id: `o${i}`, box, size: 10, below: extent, right: extent, rank: 0 };
    };
    const links = Array.from({ length: count }, (_, i) => ({
      source: `o${i}`,
      target: `o${(i * 7 + 1) % count}`,
    }));
    const formIn = (aspect: number, boxOf: (i: number) => string | null) => {
      const nodes = Array.from({ length: count }, (_, i) => at(i, boxOf(i)));
      const boxes = ['b0', 'b1'].map((id) => ({
        id,
        title: { width: 50, height: 16 },
        lat: null,
        lon: null,
      }));
      const input: LayoutInput = { nodes, boxes, links, aspect, seed: 1 };
      const { width, height } = boundsOf(cellsOf(input, run(input)));
      return width / height;
    };
    for (const boxOf of [() => null, (i: number) => (i < 75 ? 'b0' : 'b1')]) {
      expect(formIn(0.6, boxOf)).toBeLessThan(0.95);
      expect(formIn(2, boxOf)).toBeGreaterThan(1.4);
    }
  });

  it('draws the same data the same way, whatever was drawn before', () => {
    fc.assert(
      fc.property(networks, networks, (one, other) => {
        const force = createForce();
        const tools = { force: force.run, progress: () => undefined };
        twoLevel.run(other, tools);
        const second = twoLevel.run(one, tools);
        force.close();
        expect(second).toEqual(run(one));
      }),
      { numRuns: 20 },
    );
  });
});
