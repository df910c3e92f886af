import type { LegendItem, LegendPart } from '../../ui/figures/legend.ts';
import type { RegionLinks } from '../model.ts';
import { circlePath, flowShapes, type MapContent, type MapPens, radiiOf, widthOf } from './model.ts';

/** Three round numbers up to the greatest: 1, a tenth or so, the greatest. */
function steps(most: number): number[] {
  return [...new Set([1, Math.max(1, Math.round(most / 8)), most])].filter((n) => n > 0);
}

function sizeItems(content: MapContent, { ink }: MapPens): LegendItem[] {
  const most = Math.max(...content.placed.map(({ organisations }) => organisations), 1);
  const radius = radiiOf(content);
  return steps(most).map((n) => {
    const r = radius(n);
    const size = { width: Math.max(30, 2 * r + 2), height: Math.max(16, 2 * r + 2) };
    const d = circlePath({ x: size.width / 2, y: size.height / 2, r });
    return { label: n.toLocaleString('en'), size, shapes: [{ tag: 'path', d, stroke: ink.ink2, width: 1 }] };
  });
}

function flowItems({ flows }: MapContent, pens: MapPens): LegendItem[] {
  const most = Math.max(...flows.map(({ links }) => links), 1);
  const sample = (width: number) => ({
    line: `M1 8H${25 - width}`,
    head: `M29 8L${24 - width} ${5 - width / 2}V${11 + width / 2}Z`,
  });
  const kinds = [false, true].filter((abroad) => flows.some((flow) => flow.isInternational === abroad));
  return [
    ...kinds.map((abroad) => ({
      label: abroad ? 'between countries' : 'inside a country',
      shapes: flowShapes(sample(2), 2, abroad, pens),
    })),
    ...(flows.length > 0 ? [...new Set([1, most])] : []).map((n) => ({
      label: n === 1 ? '1 link' : `${n.toLocaleString('en')} links`,
      shapes: [{ tag: 'path' as const, d: 'M2 8H28', stroke: pens.ink.ink2, width: widthOf(n, most) }],
    })),
  ];
}

/** What sizes, colours, widths and dashes of a map mean. */
export function mapLegend(content: MapContent, answer: RegionLinks, pens: MapPens): LegendPart[] {
  const { tint, theme, ink } = pens;
  const dot = circlePath({ x: 15, y: 8, r: 6 });
  const colours = tint.labels.map(
    (label, i): LegendItem => ({
      label,
      shapes: [{ tag: 'path', d: dot, fill: tint.colours[theme][i], stroke: ink.ink2, width: 1 }],
    }),
  );
  if (answer.regions.some((row) => tint.value(row) === null))
    colours.push({
      label: 'none',
      shapes: [{ tag: 'path', d: dot, stroke: ink.ink2, width: 1, dash: '2 2' }],
    });
  return [
    { title: tint.title, items: colours },
    { title: 'Organisations', items: sizeItems(content, pens) },
    { title: 'From → to', items: flowItems(content, pens) },
  ].filter((part) => part.items.length > 0);
}
