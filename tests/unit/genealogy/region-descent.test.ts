import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { descendantsOf, inside, rootsBehind } from '../../../server/genealogy/region-descent.ts';

const total = 24;

/** Pairs run from a smaller to a greater number, so there is no cycle; each once. */
const genealogies = fc.record({
  pairs: fc.uniqueArray(fc.tuple(fc.nat(total - 1), fc.nat(total - 1)), {
    maxLength: 50,
    selector: ([a, b]) => Math.min(a, b) * total + Math.max(a, b),
  }),
  where: fc.array(fc.constantFrom(0, 1, 2), { minLength: total, maxLength: total }),
  isFirm: fc.array(fc.constantFrom(0, 1), { minLength: total, maxLength: total }),
});

function made({ pairs, where, isFirm }: { pairs: [number, number][]; where: number[]; isFirm: number[] }) {
  const links = pairs.filter(([a, b]) => a !== b).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
  return {
    links,
    input: {
      parents: Int32Array.from(links, ([a]) => a),
      children: Int32Array.from(links, ([, b]) => b),
      where: Uint8Array.from(where),
      isFirm: Uint8Array.from(isFirm),
    },
  };
}

/** Every line down from an organisation, one by one. */
function linesDown(links: readonly (readonly [number, number])[], from: number): number[][] {
  const below = links.filter(([parent]) => parent === from).map(([, child]) => child);
  return below.flatMap((child) => [[child], ...linesDown(links, child).map((line) => [child, ...line])]);
}

describe('descent seen from a region', () => {
  test('roots are those without parent, with each descendant counted once', () => {
    fc.assert(
      fc.property(genealogies, (genealogy) => {
        const { input, links } = made(genealogy);
        const reach = new Map<number, Set<number>>();
        for (let v = 0; v < total; v++) {
          if (links.some(([, child]) => child === v)) continue;
          const found = new Set(linesDown(links, v).map((line) => line.at(-1)!));
          if ([...found].some((d) => input.where[d] === inside)) reach.set(v, found);
        }
        const shares = (d: number) => [...reach.values()].filter((found) => found.has(d)).length;
        const expected = [...reach].map(([organisation, found]) => {
          const at = (where: number) => [...found].filter((d) => input.where[d] === where);
          return {
            organisation,
            inside: at(1).length,
            elsewhere: at(0).length,
            unknown: at(2).length,
            firms: at(1).filter((d) => input.isFirm[d] === 1).length,
            only: at(1).filter((d) => shares(d) === 1).length,
          };
        });
        expected.sort((a, b) => b.inside - a.inside || a.organisation - b.organisation);
        const { roots, spinoffs } = rootsBehind({ ...input, limit: 1000 });
        expect(roots).toEqual(expected);
        const children = new Set(links.map(([, child]) => child).filter((c) => input.where[c] === inside));
        expect(spinoffs).toBe(children.size);
      }),
    );
  });

  test('descendants have the shortest and the longest line, and a line that stays inside where there is one', () => {
    fc.assert(
      fc.property(genealogies, fc.nat(6), (genealogy, root) => {
        const { input, links } = made(genealogy);
        const lines = byEnd(linesDown(links, root));
        const found = descendantsOf({ ...input, root });
        const rows = Array.from(found.organisation, (organisation, i) => ({
          organisation,
          least: found.least[i],
          most: found.most[i],
          stays: found.staysInside[i] === 1,
        }));
        const expected = [...lines].map(([organisation, all]) => ({
          organisation,
          least: Math.min(...all.map((line) => line.length)),
          most: Math.max(...all.map((line) => line.length)),
          stays: all.some((line) => line.every((v) => input.where[v] === inside)),
        }));
        const byName = (a: { organisation: number }, b: { organisation: number }) =>
          a.organisation - b.organisation;
        expect(rows.sort(byName)).toEqual(expected.sort(byName));
      }),
    );
  });
});

function byEnd(lines: number[][]): Map<number, number[][]> {
  const found = new Map<number, number[][]>();
  for (const line of lines) found.set(line.at(-1)!, [...(found.get(line.at(-1)!) ?? []), line]);
  return found;
}
