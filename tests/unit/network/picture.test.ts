import { expect, it } from 'vitest';
import { recoloured } from '../../../client/graph/picture/scene-shapes.ts';
import { createScene } from '../../../client/graph/scene.ts';
import { legendOf } from '../../../client/network/legend.ts';
import { networkModel } from '../../../client/network/model.ts';
import { namesWithDrawn } from '../../../client/network/names.ts';
import { networkPicture, pictureFileName, pictureNotes } from '../../../client/network/pictures.ts';
import { initialState } from '../../../client/state/state.ts';
import type { Theme } from '../../../client/ui/palette.ts';
import { link, network, organisation } from './drawing.ts';

const answer = network(
  [
    organisation('a', { name: 'Alpha & Co', box: 'UKH12', region: 'UKH12' }),
    organisation('b', { box: 'DE212', region: 'DE212' }),
  ],
  [link('a', 'b', { scope: 'international', confidence: 'low' })],
);
const state = { ...initialState.network, boxes: 'region' as const };
const modelIn = (theme: Theme) =>
  networkModel({ network: answer, state, theme, values: new Map(), places: new Map(), nameOf: (id) => id });

it('has a name of its own by what it shows', () => {
  const filter = { level: 3 as const, around: ['arm', 'uni/of cambridge', 'c', 'd'] };
  expect(pictureFileName(filter, 'kind', '2026-01-02')).toBe(
    'offshoot-network-arm-uni-of-cambridge-c-by-kind-level-3-2026-01-02',
  );
  expect(pictureFileName({ level: 1, regions: ['ES511'] }, 'none', '2026-01-02')).toBe(
    'offshoot-network-ES511-no-boxes-level-1-2026-01-02',
  );
  expect(pictureFileName({ level: 0 }, 'region', '2026-01-02')).toBe(
    'offshoot-network-by-region-level-0-2026-01-02',
  );
});

it('is saved on white in the colours of the light theme, with names, legend, filter and data version', () => {
  const [dark, light] = [modelIn('dark'), modelIn('light')];
  const place = (x: number) => ({ x, y: 0, side: 'below' as const });
  const frame = { x: 0, y: 0, width: 80, height: 60 };
  const layout = {
    nodes: new Map([
      ['a', place(20)],
      ['b', place(220)],
    ]),
    boxes: new Map([
      ['UKH12', frame],
      ['DE212', { ...frame, x: 200 }],
    ]),
  };
  const scene = createScene(dark.graph, layout, (text) => text.length * 6);
  const legend = legendOf(light, 'Degree', 'light');
  const filter = {
    level: 3 as const,
    undated: 'include' as const,
    around: ['a'],
    hops: 1,
    dataset: ['seed'],
  };
  const told = { nameOf: (id: string) => `the ${id}`, titleOf: () => 'High-technology regions' };
  const names = namesWithDrawn(light, told);
  expect([names.nameOf!('a'), names.nameOf!('UKI')]).toEqual(['Alpha & Co', 'the UKI']);
  const notes = pictureNotes(answer, filter, legend, names, '2026-01-02');
  const { svg, width } = networkPicture({
    scene: recoloured(scene, light.graph),
    legend,
    title: 'Network around Alpha & Co',
    facts: '2 organisations, 1 link',
    notes,
    measure: (text) => text.length * 6,
  });
  expect(notes.join(' ')).toContain('within 1 link of Alpha & Co');
  expect(notes.join(' ')).toContain('data sets: High-technology regions (seed)');
  expect(svg).toContain(`<rect width="${width}"`);
  expect(svg.match(/<rect [^>]*fill="(#\w+)"/)?.[1]).toBe('#ffffff');
  const [darkSign, lightSign] = [dark.graph.nodes[0]!.colour, light.graph.nodes[0]!.colour];
  expect([svg.includes(darkSign), svg.includes(lightSign)]).toEqual([false, true]);
  expect(svg).toContain('<title>Alpha &amp; Co – B: Collaboration, international</title>');
  expect(svg).toContain('>Between countries · 1</text>');
  // The title of a legend part ends before its first sign begins.
  const [, from] = svg.match(/>Degree<\/text><g transform="translate\(([\d.]+)/)!;
  expect(Number(from)).toBeGreaterThan('Degree'.length * 6);
});
