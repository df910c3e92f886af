import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { concentric } from '../../../client/graph/layouts/concentric.ts';
import { areClose } from '../../../client/graph/layouts/occupied.ts';
import { anglesOn } from '../../../client/graph/layouts/ring-angles.ts';
import type { LayoutInput, LayoutNode } from '../../../client/graph/layouts/types.ts';

const tools = { force: () => [], progress: () => undefined };

function node(id: string, rank: number): LayoutNode {
  const size = 9 + Math.min(30, rank);
  return { id, box: null, size, below: { width: 90, height: 13 }, right: { width: 90, height: 13 }, rank };
}

function inputOf(count: number, links: LayoutInput['links'] = []): LayoutInput {
  const nodes = Array.from({ length: count }, (_, i) => node(`o${i}`, count - i));
  return { nodes, boxes: [], links, aspect: 1.3, seed: 1 };
}

/** How far from the middle, whatever the form the rings are drawn out to. */
function radius(id: string, nodes: ReturnType<typeof concentric.run>['nodes']): number {
  const { x, y } = nodes.get(id)!;
  return Math.hypot(x / 1.3, y);
}

describe('rings', () => {
  it('leave the foremost of many more room than their names need, and let no sign lie on another', () => {
    const { nodes } = concentric.run(inputOf(700), tools);
    expect(radius('o0', nodes)).toBe(0);
    expect(radius('o1', nodes)).toBeGreaterThan(100);
    const signs = inputOf(700).nodes.map(({ id, size }) => {
      const { x, y } = nodes.get(id)!;
      return { x: x - size / 2, y: y - size / 2, width: size, height: size };
    });
    expect(signs.filter((a, i) => signs.some((b, j) => i < j && areClose(a, b, 0)))).toEqual([]);
  });

  it('are drawn no larger than they must where there are few', () => {
    const { nodes } = concentric.run(inputOf(7), tools);
    expect(radius('o1', nodes)).toBeLessThan(80);
  });

  it('have each on the side of whom it is linked with farther in', () => {
    const links = Array.from({ length: 40 }, (_, i) => ({ source: `o${1 + (i % 4)}`, target: `o${20 + i}` }));
    const { nodes } = concentric.run(inputOf(60, links), tools);
    const angle = (id: string) => Math.atan2(nodes.get(id)!.y, nodes.get(id)!.x / 1.3);
    const off = links.map(({ source, target }) => Math.cos(angle(source) - angle(target)));
    expect(off.reduce((sum, one) => sum + one, 0) / off.length).toBeGreaterThan(0.5);
  });
});

it('on a ring nobody stands over another, and alone one stands where it is wanted', () => {
  expect(anglesOn([{ index: 0, width: 1 }], () => [2])[0]).toBeCloseTo(2);
  const widths = fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 2, maxLength: 12 });
  const wanted = fc.array(fc.option(fc.double({ min: 0, max: 6.28, noNaN: true })), { minLength: 12 });
  fc.assert(
    fc.property(widths, wanted, (all, wishes) => {
      const members = all.map((width, index) => ({ index, width }));
      const angles = anglesOn(members, (index) => (wishes[index] == null ? [] : [wishes[index]]));
      const whole = all.reduce((sum, width) => sum + width, 0);
      const share = (i: number) => (all[i]! / whole) * 2 * Math.PI;
      for (const [i, angle] of angles.entries()) {
        for (let j = 0; j < i; j++) {
          const between = Math.acos(Math.cos(angle - angles[j]!));
          expect(between).toBeGreaterThan((share(i) + share(j)) / 2 - 1e-6);
        }
      }
    }),
  );
});
