import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { xOfYear } from '../../../client/genealogy/layout/axis.ts';
import { layOutTimeTree } from '../../../client/genealogy/layout/timeTree.ts';
import type { TimeTree, TimeTreeInput } from '../../../client/genealogy/layout/types.ts';
import { genealogies, optionSets } from './genealogies.ts';
import { type Box, lineBox, markBoxes, overlap, overlaps, textBoxes } from './shapes.ts';

const runs = { numRuns: Number(process.env.RUNS ?? 200) };
vi.setConfig({ testTimeout: 60_000 });

function always(check: (tree: TimeTree, input: TimeTreeInput) => void): void {
  fc.assert(
    fc.property(genealogies, optionSets, (input, options) => {
      check(layOutTimeTree(input, options), input);
    }),
    runs,
  );
}

/** What the uprights of the primary tree run through: texts, lines, and marks that are not on their trunk. */
function crossings(tree: TimeTree): string[] {
  const of = new Map(tree.organisations.map((o) => [o.id, o]));
  const upright = new Map(tree.uprights.map((u) => [u.child, u]));
  const found: string[] = [];
  for (const u of tree.uprights) {
    const [top, bottom] = u.y1 < u.y2 ? [u.y1, u.y2] : [u.y2, u.y1];
    const box: Box = {
      what: 'upright',
      owner: u.child,
      x1: u.x - 0.5,
      y1: top + 1,
      x2: u.x + 0.5,
      y2: bottom - 1,
    };
    for (const name of textBoxes(tree)) {
      if (overlap(box, name)) found.push(`upright of ${u.child} through ${name.what} of ${name.owner}`);
    }
    for (const o of tree.organisations) {
      if (o.id === u.child || o.id === u.parent || o.y <= top || o.y >= bottom) continue;
      const sibling = upright.get(o.id);
      const onTrunk = sibling?.parent === u.parent && sibling.x === u.x;
      const line = lineBox(o);
      const touches = onTrunk ? line.x1 < u.x - 10 : line.x1 - 3.5 < u.x && u.x < line.x2;
      if (touches) found.push(`upright of ${u.child} across ${o.id}`);
    }
    for (const v of tree.uprights) {
      if (v.child <= u.child || v.parent === u.parent || v.x !== u.x) continue;
      if (Math.max(top, Math.min(v.y1, v.y2)) < Math.min(bottom, Math.max(v.y1, v.y2)))
        found.push(`uprights of ${u.child} and ${v.child} on one another`);
    }
  }
  for (const u of tree.uprights)
    if (!of.has(u.parent) || !of.has(u.child)) found.push(`${u.id} hangs in the air`);
  return found;
}

describe('a time tree', () => {
  test('no two names, lines, marks or blocks overlap', () => {
    always((tree) => {
      const boxes = tree.organisations.flatMap((o) => [lineBox(o), ...markBoxes(o)]);
      expect(overlaps([...boxes, ...textBoxes(tree)])).toEqual([]);
    });
  });

  test('no primary link crosses a life line, a name, a mark or another primary link', () => {
    always((tree) => expect(crossings(tree)).toEqual([]));
  });

  test('no link to a further parent runs through a name', () => {
    always((tree) => {
      const texts = textBoxes(tree);
      for (const extra of tree.extras) {
        for (const { x1, y1, x2, y2 } of extra.pieces) {
          const piece = { what: 'piece', owner: '', x1: Math.min(x1, x2) - 0.2, x2: Math.max(x1, x2) + 0.2 };
          const box = { ...piece, y1: Math.min(y1, y2) - 0.2, y2: Math.max(y1, y2) + 0.2 };
          expect(texts.filter((name) => overlap(box, name))).toEqual([]);
        }
      }
    });
  });

  test('the year axis holds to the pixel', () => {
    always((tree, input) => {
      const years = new Map(input.organisations.map((o) => [o.id, o]));
      const links = new Map(input.spinoffs.map((s) => [s.id, s]));
      for (const o of tree.organisations) {
        const { start, dissolved } = years.get(o.id)!;
        if (start !== null) expect(o.mark).toEqual({ x: xOfYear(tree.axis!, start), known: true });
        if (dissolved === null || o.contradictory) continue;
        const ends = xOfYear(tree.axis!, dissolved);
        expect(o.end.x - ends).toSatisfy((more: number) => more === 0 || (more < 14 && o.mark.x > ends - 14));
      }
      for (const u of tree.uprights) {
        const { year } = links.get(u.id)!;
        const tick = tree.organisations.find((o) => o.id === u.child)!.tick;
        if (year !== null)
          expect([u.childX, u.parentX, u.x + 9, tick]).toSatisfy(near(xOfYear(tree.axis!, year)));
      }
    });
  });

  test('every organisation stands exactly once, or in exactly one fold', () => {
    always((tree, input) => {
      const drawn = tree.organisations.map((o) => o.id);
      const listed = tree.blocks.flatMap((block) => block.items.map((item) => item.id));
      const folded = [...tree.folded.values()].flat();
      expect([...drawn, ...listed, ...folded].sort()).toEqual(input.organisations.map((o) => o.id).sort());
    });
  });

  test('nobody without any year, of their own or among their descendants, stands on the axis of a parent', () => {
    always((tree, input) => {
      const given = new Map(input.organisations.map((o) => [o.id, o]));
      for (const u of tree.uprights) {
        const { start, dissolved, acquisitions } = given.get(u.child)!;
        const isBought = acquisitions?.some(({ year }) => year !== null);
        const years = input.spinoffs.filter((s) => s.child === u.child || s.parent === u.child);
        const somethingKnown =
          start !== null || dissolved !== null || isBought || years.length > 1 || years[0]?.year !== null;
        expect(somethingKnown).toBe(true);
      }
    });
  });

  test('the same input in any order gives the same drawing', () => {
    fc.assert(
      fc.property(genealogies, optionSets, fc.nat(), (input, options, turn) => {
        const turned = <T>(list: readonly T[]) => {
          const at = list.length === 0 ? 0 : turn % list.length;
          return [...list.slice(at), ...list.slice(0, at)].reverse();
        };
        const other = { organisations: turned(input.organisations), spinoffs: turned(input.spinoffs) };
        expect(layOutTimeTree(other, options)).toEqual(layOutTimeTree(input, options));
      }),
      runs,
    );
  });

  test('links that run backwards are marked, others are not', () => {
    always((tree, input) => {
      const start = new Map<string, number | null>();
      for (const o of input.organisations) {
        const years = input.spinoffs.flatMap((s) => (s.child === o.id && s.year !== null ? [s.year] : []));
        start.set(o.id, o.start ?? (years.length > 0 ? Math.min(...years) : null));
      }
      const links = new Map(input.spinoffs.map((s) => [s.id, s]));
      for (const drawn of [...tree.uprights, ...tree.extras]) {
        const parent = start.get(drawn.parent);
        if (parent === null || parent === undefined) continue;
        const child = start.get(drawn.child) ?? parent;
        const backwards = child < parent || (links.get(drawn.id)!.year ?? parent) < parent;
        if (backwards !== drawn.backwards) expect(duplicatesOf(input, drawn)).toBeGreaterThan(1);
      }
    });
  });
});

/** Claims of one pair given twice are merged to the better one, so the other one's year is not seen. */
function duplicatesOf(input: TimeTreeInput, link: { parent: string; child: string }): number {
  const pairs = new Set<string>();
  let double = 1;
  for (const s of input.spinoffs) {
    if (s.child !== link.child && s.child !== link.parent) continue;
    const pair = `${s.parent} ${s.child}`;
    if (pairs.has(pair)) double++;
    pairs.add(pair);
  }
  return double;
}

/** At the year itself, or up to nine pixels left of it where a trunk stands aside. */
function near(x: number): (found: (number | null)[]) => boolean {
  return ([childX, parentX, right, tick]) =>
    tick === x || childX === x || parentX === x || (right! >= x && right! <= x + 9);
}
