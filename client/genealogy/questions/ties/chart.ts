import { type TiesBand, tieEnds } from '../../../../contract/ties.ts';
import { type Chart, type Easel, filled, tenth, words } from '../../../ui/figures/chart.ts';
import type { Shape } from '../../../ui/figures/shapes.ts';
import { many, percent } from '../words.ts';
import { bandName, ends } from './model.ts';

const legendRow = 20;
const bandHeight = 62;
const barHeight = 20;

/** One bar an age band, parted by where its links go; each part has its colour, its hatching and, where there is room, its share. */
export function tiesChart(bands: readonly TiesBand[], easel: Easel): Chart {
  const legend = legendOf(easel);
  const top = legend.height + 12;
  const shapes = [
    ...legend.shapes,
    ...bands.flatMap((band, i) => bandShapes(band, top + i * bandHeight, easel)),
  ];
  return { width: easel.width, height: top + bands.length * bandHeight, shapes };
}

function legendOf({ width, ink, theme, measure }: Easel): { shapes: Shape[]; height: number } {
  const shapes: Shape[] = [];
  let [x, y] = [0, 0];
  for (const end of tieEnds) {
    const { label, hatch, colour } = ends[end];
    const needed = 26 + measure(label) + 18;
    if (x > 0 && x + needed > width) [x, y] = [0, y + legendRow];
    shapes.push(...filled({ x, y: y + 2, width: 20, height: 12 }, colour(theme), hatch, ink.ground));
    shapes.push(words(x + 26, y + 12, label, { fill: ink.ink }));
    x += needed;
  }
  return { shapes, height: y + legendRow };
}

function bandShapes(band: TiesBand, top: number, { width, ink, theme, measure }: Easel): Shape[] {
  const seen = `${many(band.links, 'link')} of ${band.linked.toLocaleString('en')} among ${many(band.spinoffs, 'spin-off')}`;
  const shapes: Shape[] = [
    words(0, top + 12, bandName(band), { fill: ink.ink, weight: 600 }),
    words(width, top + 12, seen, { fill: ink.ink2, anchor: 'end' }),
  ];
  const bar = { y: top + 34, height: barHeight };
  if (!band.shares) {
    shapes.push({ tag: 'rect', x: 0.5, width: width - 1, ...bar, stroke: ink.line });
    return [...shapes, words(6, bar.y + 14, 'No dated link at this age', { fill: ink.ink3, size: 11 })];
  }
  let x = 0;
  for (const end of tieEnds) {
    const share = band.shares[end];
    if (share === 0) continue;
    const part = { x: tenth(x), y: bar.y, width: tenth(Math.max(1, share * width - 1)), height: bar.height };
    shapes.push(...filled(part, ends[end].colour(theme), ends[end].hatch, ink.ground));
    const text = percent(share);
    if (measure(text) <= share * width) shapes.push(words(x, bar.y - 4, text, { fill: ink.ink2, size: 11 }));
    x += share * width;
  }
  return shapes;
}
