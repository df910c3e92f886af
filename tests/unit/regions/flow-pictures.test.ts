import { expect, test } from 'vitest';
import { edgesOf } from '../../../client/regions/flows/edges.ts';
import { flowMatrix } from '../../../client/regions/flows/matrix.ts';
import { sankeyLegend } from '../../../client/regions/flows/sankey.ts';
import { unplacedWords } from '../../../client/regions/flows/words.ts';
import { matrixChart } from '../../../client/regions/matrix/chart.ts';
import { easelOf, measure } from '../../support/easel.ts';
import { flows } from './flow-answer.ts';

const pens = easelOf(800);

test('the legend of flows tells widths by people, and how far colours go', () => {
  const edges = edgesOf(flows, { ends: 'organisation', universities: false });
  const words = (legend: ReturnType<typeof sankeyLegend>) =>
    legend.map(({ title, items }) => [title, items.map(({ label }) => label)]);
  expect(words(sankeyLegend(edges, pens))[0]).toEqual(['People (width by square root)', ['1']]);
  const many = Array.from({ length: 9 }, (_, i) => ({
    ...edges[0]!,
    source: `s${i}`,
    people: 2000 - i,
  }));
  expect(words(sankeyLegend(many, pens))).toEqual([
    ['People (width by square root)', ['10', '100', '1,000']],
    ['Origin', ['a colour each, the largest flows first', 'later ones']],
  ]);
  expect(sankeyLegend([], pens)).toEqual([]);
});

test('flows between regions, kinds or organisations, from universities alone', () => {
  const short = (ends: 'region' | 'organisation' | 'kind', universities = false) =>
    edgesOf(flows, { ends, universities }).map((e) => `${e.sourceName}>${e.targetName} ${e.people}`);
  expect(short('region')).toEqual(['One>Two 16', 'Two>Two 4']);
  expect(short('kind')).toEqual(['Firm>Firm 21', 'University>Firm 4']);
  expect(short('organisation', true)).toEqual(['U>B 4']);
});

test('the matrix of flows counts people, the places with most of them first', () => {
  const edges = edgesOf(flows, { ends: 'region', universities: false });
  const { regions, links, most, left } = flowMatrix(edges, 9);
  expect(regions).toEqual([
    { code: 'R2', name: 'Two' },
    { code: 'R1', name: 'One' },
  ]);
  expect(links).toEqual([
    [4, 0],
    [16, 0],
  ]);
  expect([most, left]).toEqual([16, 0]);
  const cut = flowMatrix(edges, 1);
  expect([cut.links, cut.left]).toEqual([[[4]], 1]);
});

test('on paper, what has no code is told by its number', () => {
  const edges = edgesOf(flows, { ends: 'kind', universities: false });
  const { shapes } = matrixChart(flowMatrix(edges, 9), measure, false);
  const texts = shapes.flatMap((shape) => ('text' in shape ? [shape.text] : []));
  expect(texts).toEqual(['1', '2', 'Firm  1', '21', 'University  2', '4']);
});

test('the sentence on flows without region says which of them the balance counts', () => {
  const unplaced = { organisations: 3, links: 31, crossing: 0 };
  const none = 'Not drawn: 31 flows with an end that has no region at this level.';
  expect(unplacedWords(unplaced)).toBe(
    `${none} In the balance below they touch a region as “unknown”, or none.`,
  );
  expect(unplacedWords({ ...unplaced, crossing: 12 })).toBe(
    `${none} The balance below counts 12 of them as came or left, as they run from or to another country; the others touch a region as “unknown”, or none.`,
  );
});
