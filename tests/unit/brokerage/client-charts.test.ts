import { expect, test } from 'vitest';
import type { NamedTriad } from '../../../client/brokerage/model.ts';
import { mostPairs, pairsChart, pairsLegend } from '../../../client/brokerage/pairs-chart.ts';
import { mostBars, ranked, rankingChart, rankingLegend } from '../../../client/brokerage/ranking-chart.ts';
import type { Shape } from '../../../client/ui/figures/shapes.ts';
import { easelOf } from '../../support/easel.ts';
import { broker, none } from './broker.ts';

const easel = easelOf(860);
const texts = (shapes: readonly Shape[]) => shapes.flatMap((shape) => ('text' in shape ? [shape.text] : []));
const inward = { ...broker, name: 'Inward', counts: { ...none, coordinator: 20, total: 20 } };
const idle = { ...broker, name: 'Idle', counts: none };

test('bars stand in the order of pairs of different groups; who joins none has no bar', () => {
  expect(ranked([inward, idle, broker]).map(({ name }) => name)).toEqual(['Cambridge Consultants', 'Inward']);
  expect(ranked(Array.from({ length: 99 }, () => broker))).toHaveLength(mostBars);
  const { shapes } = rankingChart([inward, idle, broker], easel);
  expect(texts(shapes)).toEqual(['Cambridge Consultants', '14 of 14, z +3.1', 'Inward', '0 of 20, z +3.1']);
  const [gatekeeper, liaison] = shapes.filter((shape) => shape.tag === 'rect');
  expect(gatekeeper!.width / liaison!.width).toBeCloseTo(9 / 5, 9);
  expect(liaison!.x).toBeCloseTo(gatekeeper!.x + gatekeeper!.width, 9);
  expect(rankingLegend(easel)[0]!.items).toHaveLength(5);
});

test('pairs that join different groups stand first, as many as fit a page, with a legend of the roles there are', () => {
  const end = (name: string) => ({ id: name, name, group: 'X' });
  const triad = (role: NamedTriad['role'], i: number): NamedTriad => ({
    ...{ key: `${role} ${i}`, role, from: end(`from ${i}`), to: end(`to ${i}`) },
  });
  const triads = [triad('liaison', 1), triad('coordinator', 2)];
  expect(texts(pairsChart(triads, easel).shapes)).toEqual([
    'from 1 (X)',
    'to 1 (X)',
    'from 2 (X)',
    'to 2 (X)',
  ]);
  expect(pairsLegend(triads, easel)[0]!.items.map(({ label }) => label.split(':')[0])).toEqual([
    'Liaison',
    'Coordinator',
  ]);
  const many = Array.from({ length: 99 }, (_, i) => triad('gatekeeper', i));
  expect(texts(pairsChart(many, easel).shapes)).toHaveLength(2 * mostPairs);
});
