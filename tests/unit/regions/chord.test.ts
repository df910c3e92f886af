import { expect, test } from 'vitest';
import { drawChord } from '../../../client/regions/chord/model.ts';
import { topMatrix } from '../../../client/regions/model.ts';
import { easelOf } from '../../support/easel.ts';
import { answerOf, rowOf, threeRegions } from './region-answer.ts';

const pens = easelOf(800);

test('a chord names both ways, or the inside', () => {
  const { parts, above } = drawChord(topMatrix(threeRegions, 9), 800, pens);
  expect(parts.map(({ codes, label }) => [codes.join(' '), label])).toEqual([
    ['A1 A1', 'Inside Alpha: 6 links'],
    ['A1 B1', 'Alpha → Beta: 3 links; Beta → Alpha: 0'],
    ['B1 A2', 'Beta → Gamma: 2 links; Gamma → Beta: 0'],
    ['A1', 'Alpha: gives 9 links'],
    ['A2', 'Gamma: gives no link'],
    ['B1', 'Beta: gives 2 links'],
  ]);
  // Gamma gets two: where they end there is a mark, of some width.
  const [mark] = parts[4]!.shapes;
  expect(mark).toMatchObject({ d: expect.stringMatching(/^M(\S+ \S+)A\S+ \S+ 0 0 1 (?!\1L)/) });
  expect(above.map((shape) => 'text' in shape && shape.text).sort()).toEqual(['Alpha', 'Beta', 'Gamma']);
});

test('the circle of a chord diagram is as large as ever, larger where there is room', () => {
  const matrix = topMatrix(threeRegions, 9);
  const heights = [drawChord(matrix, 1400, pens), drawChord(matrix, 1400, pens, 380)].map(
    ({ height }) => height,
  );
  expect(heights[1]! - heights[0]!).toBe(2 * (380 - 250));
});

test('names of a crowded chord diagram on a narrow page stay in the picture', () => {
  const codes = ['R1', 'R2', 'R3', 'R4', 'R5', 'R6', 'R7', 'R8', 'R9', 'Q1', 'Q2', 'Q3', 'Q4', 'Q5', 'Q6'];
  const cells = codes.map((code, i) => ({ source: code, target: code, links: i === 0 ? 400 : 1, weight: 1 }));
  const crowd = answerOf(
    codes.map((code) => rowOf(code, { name: `Region ${code}` })),
    cells,
  );
  const { above, height } = drawChord(topMatrix(crowd, 16), 380, pens);
  const ys = above.flatMap((shape) => ('y' in shape ? [shape.y] : []));
  expect(ys.length).toBe(codes.length);
  expect(Math.min(...ys)).toBeGreaterThanOrEqual(11);
  expect(Math.max(...ys)).toBeLessThanOrEqual(height);
});
