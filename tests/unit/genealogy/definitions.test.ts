import fc from 'fast-check';
import { expect, test } from 'vitest';
import { confidences, spinoffRules, spinoffTypes } from '../../../contract/vocabulary.ts';
import { countDefinitions, type DefinitionsInput } from '../../../server/genealogy/definitions.ts';

interface Claim {
  parent: number;
  child: number;
  rule: number;
  type: number;
  confidence: number;
}

const organisations = 6;

function inputOf(claims: readonly Claim[]): DefinitionsInput {
  const pairs = [...new Set(claims.map(({ parent, child }) => `${parent} ${child}`))];
  const numbered = claims
    .map((claim) => ({ ...claim, spinoff: pairs.indexOf(`${claim.parent} ${claim.child}`) }))
    .sort((a, b) => a.spinoff - b.spinoff);
  return {
    spinoff: Int32Array.from(numbered, (claim) => claim.spinoff),
    rule: Uint8Array.from(numbered, (claim) => claim.rule),
    type: Uint8Array.from(numbered, (claim) => claim.type),
    confidence: Uint8Array.from(numbered, (claim) => claim.confidence),
    parents: Int32Array.from(pairs, (pair) => Number(pair.split(' ')[0])),
    children: Int32Array.from(pairs, (pair) => Number(pair.split(' ')[1])),
    organisations,
  };
}

const rule = (name: (typeof spinoffRules)[number]) => spinoffRules.indexOf(name);

/** 0 → 1 → 2 → 3, and 4 → 2; 1 → 2 is claimed twice. */
const claims: Claim[] = [
  { parent: 0, child: 1, rule: rule('licence'), type: 0, confidence: 0 },
  { parent: 1, child: 2, rule: rule('licence'), type: 1, confidence: 0 },
  { parent: 1, child: 2, rule: rule('student'), type: 1, confidence: 2 },
  { parent: 2, child: 3, rule: rule('student'), type: 255, confidence: 2 },
  { parent: 4, child: 2, rule: 255, type: 1, confidence: 1 },
];

test('each rule, confidence and type, after the filter as given', () => {
  const rows = countDefinitions(inputOf(claims)).map((row) => [
    `${row.aspect} ${row.value}`,
    ...[row.claims, row.spinoffs, row.children, row.parents, row.roots, row.longestLine, row.lost],
  ]);
  const nothing = [0, 0, 0, 0, 0, 0, 0];
  expect(rows).toEqual([
    ['filter null', 5, 4, 3, 4, 2, 3, 4],
    ['rule founder-employer', ...nothing],
    ['rule any-founder', ...nothing],
    ['rule licence', 2, 2, 2, 2, 1, 2, 1],
    ['rule divestment', ...nothing],
    ['rule student', 2, 2, 2, 2, 1, 2, 1],
    ['rule joint-venture', ...nothing],
    ['rule derived', ...nothing],
    ['rule null', 1, 1, 1, 1, 1, 1, 1],
    ['confidence high', 2, 2, 2, 2, 1, 2, 1],
    ['confidence medium', 3, 3, 2, 3, 2, 2, 1],
    ['confidence low', 5, 4, 3, 4, 2, 3, 1],
    ['type university', 1, 1, 1, 1, 1, 1, 1],
    ['type corporate', 3, 2, 1, 2, 2, 1, 2],
    ['type public-lab', ...nothing],
    ['type null', 1, 1, 1, 1, 1, 1, 1],
  ]);
});

const code = (list: readonly string[]) => fc.constantFrom(...list.map((_, i) => i), 255);
const anyClaims = fc.array(
  fc
    .record({
      parent: fc.nat(organisations - 2),
      child: fc.nat(organisations - 1),
      rule: code(spinoffRules),
      type: code(spinoffTypes),
      confidence: fc.constantFrom(...confidences.map((_, i) => i)),
    })
    .filter(({ parent, child }) => parent < child),
  { maxLength: 14 },
);

/** Generations of the longest line from an organisation, tried along every path. */
function longest(from: number, kept: readonly Claim[]): number {
  return Math.max(0, ...kept.filter((c) => c.parent === from).map((c) => 1 + longest(c.child, kept)));
}

test('as counted claim by claim', () => {
  fc.assert(
    fc.property(anyClaims, (all) => {
      const rows = countDefinitions(inputOf(all)).filter((row) => row.aspect !== 'filter');
      const codeOf = (list: readonly string[], value: string | null) =>
        value === null ? 255 : list.indexOf(value);
      for (const row of rows) {
        const of = { rule: spinoffRules, type: spinoffTypes, confidence: confidences }[row.aspect as 'rule'];
        const wanted = codeOf(of, row.value);
        const has = (c: Claim) => c[row.aspect as 'rule'];
        const kept = all.filter((c) => (row.aspect === 'confidence' ? has(c) <= wanted : has(c) === wanted));
        const rest = all.filter((c) => has(c) !== wanted);
        const pairs = (list: Claim[]) => new Set(list.map((c) => `${c.parent} ${c.child}`)).size;
        const [parents, children] = [new Set(kept.map((c) => c.parent)), new Set(kept.map((c) => c.child))];
        expect(row).toMatchObject({
          claims: kept.length,
          spinoffs: pairs(kept),
          parents: parents.size,
          children: children.size,
          roots: [...parents].filter((p) => !children.has(p)).length,
          longestLine: Math.max(0, ...[...parents].map((p) => longest(p, kept))),
          lost: pairs(all) - pairs(rest),
        });
      }
    }),
    { numRuns: 200 },
  );
});
