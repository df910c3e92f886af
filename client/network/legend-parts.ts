import type { SignShape } from '../graph/model.ts';
import { signPath } from '../graph/sign.ts';
import type { LegendItem, LegendPart } from '../ui/figures/legend.ts';
import { printInk } from '../ui/figures/shapes.ts';
import type { LegendEntry } from '../ui/Legend.tsx';
import { valueText } from '../ui/value-text.ts';
import type { NetworkLegendContent } from './legend.ts';

const middle = { x: 15, y: 8 };
const signRadius = 5.5;

/** A sign of the legend as it stands in a file. */
function itemOf({ label, colour = printInk.ink2, shape, dash, count }: LegendEntry): LegendItem {
  if (dash) {
    const written = dash.length > 0 ? dash.join(' ') : undefined;
    return { label, count, shapes: [{ tag: 'path', d: 'M0 8H28', stroke: colour, width: 2, dash: written }] };
  }
  const d = signPath((shape ?? 'ellipse') as SignShape, middle, signRadius);
  return { label, count, shapes: [{ tag: 'path', d, fill: colour }] };
}

/** Beyond so many steps of a ramp every other is named, and the last. */
const mostSteps = 5;

/** What colours mean, for files: values of the steps of a ramp, else one sign for each category. */
export function colourPart({ title, ramp, entries, isRoot }: NetworkLegendContent['colours']): LegendPart {
  const steps = ramp
    .filter((_, i) => ramp.length <= mostSteps || i % 2 === 0 || i === ramp.length - 1)
    .map(({ colour, value }): LegendItem => {
      const shapes = [{ tag: 'rect' as const, x: 2, y: 2, width: 26, height: 12, fill: colour }];
      return { label: valueText(value), shapes };
    });
  const scale = isRoot && ramp.length > 0 ? `${title} (square-root scale)` : title;
  return { title: scale, items: [...steps, ...entries.map(itemOf)] };
}

function sizeItem({ label, size }: NetworkLegendContent['sizes'][number]): LegendItem {
  const box = { width: Math.max(12, size + 2), height: Math.max(16, size + 2) };
  const at = { x: box.width / 2, y: box.height / 2 };
  const d = signPath('ellipse', at, size / 2);
  return {
    label,
    size: box,
    shapes: [{ tag: 'path', d, stroke: printInk.ink2, width: 1 }],
  };
}

/** The legend of a drawing, for files; circles stand as large as they are drawn. */
export function legendParts(legend: NetworkLegendContent): LegendPart[] {
  const parts: LegendPart[] = [
    { title: 'Links', items: legend.scopes.map(itemOf) },
    colourPart(legend.colours),
    { title: 'Kind', items: legend.shapes.map(itemOf) },
    { title: 'Groups', items: legend.groups.map(itemOf) },
    { title: legend.sizeTitle ?? 'Size', items: legend.sizes.map(sizeItem) },
  ];
  return parts.filter(({ items }) => items.length > 0);
}
