import { chord } from 'd3-chord';
import { tenth } from '../../ui/figures/chart.ts';
import type { LegendPart } from '../../ui/figures/legend.ts';
import type { TextShape } from '../../ui/figures/shapes.ts';
import { categoryColour } from '../../ui/palette.ts';
import type { Drawing, Part } from '../drawing.ts';
import type { Matrix, RegionRow } from '../model.ts';
import { fitText, type Pens } from '../pens.ts';
import { amountWords } from '../words.ts';

/** More regions than these can't be told apart on a circle. */
export const mostChords = 16;
/** So many regions have a colour of their own. */
const coloured = 8;
/** Of the circle on paper. */
const usualRadius = 250;
const ring = 14;
const gap = 0.03;
/** Room for names on either side. */
const namesRoom = 150;

interface Circle {
  x: number;
  y: number;
  radius: number;
}

interface Span {
  index: number;
  startAngle: number;
  endAngle: number;
  value: number;
}

/** A point of the circle; angles run clockwise from the top. */
function on({ x, y }: Circle, radius: number, angle: number): string {
  return `${tenth(x + radius * Math.sin(angle))} ${tenth(y - radius * Math.cos(angle))}`;
}

function arcTo(circle: Circle, radius: number, from: number, to: number): string {
  const isLarge = Math.abs(to - from) > Math.PI ? 1 : 0;
  return `A${tenth(radius)} ${tenth(radius)} 0 ${isLarge} ${to > from ? 1 : 0} ${on(circle, radius, to)}`;
}

function ringPath(circle: Circle, { startAngle: a, endAngle: b }: Span): string {
  const [outer, inner] = [circle.radius, circle.radius - ring];
  return `M${on(circle, outer, a)}${arcTo(circle, outer, a, b)}L${on(circle, inner, b)}${arcTo(circle, inner, b, a)}Z`;
}

function ribbonPath(circle: Circle, source: Span, target: Span): string {
  const r = circle.radius - ring - 2;
  const middle = `${tenth(circle.x)} ${tenth(circle.y)}`;
  const half = (from: Span, next: Span) =>
    `${arcTo(circle, r, from.startAngle, from.endAngle)}Q${middle} ${on(circle, r, next.startAngle)}`;
  return `M${on(circle, r, source.startAngle)}${half(source, target)}${half(target, source)}Z`;
}

function ribbonPart(
  regions: readonly RegionRow[],
  circle: Circle,
  source: Span,
  target: Span,
  pens: Pens,
): Part {
  const [a, b] = [regions[source.index]!, regions[target.index]!];
  const isInside = a === b;
  const isInternational = a.country !== b.country;
  const ways = `${a.name} → ${b.name}: ${amountWords(source.value, 'link')}; ${b.name} → ${a.name}: ${target.value}`;
  const d = ribbonPath(circle, source, isInside ? source : target);
  return {
    codes: [a.code, b.code],
    label: isInside ? `Inside ${a.name}: ${amountWords(source.value, 'link')}` : ways,
    shapes: [
      { tag: 'path', d, fill: categoryColour(source.index, pens.theme), opacity: isInside ? 0.3 : 0.6 },
      {
        tag: 'path',
        d,
        stroke: isInternational ? pens.ink.ink : pens.ink.ground,
        width: isInternational ? 1 : 0.6,
        dash: isInternational ? '3 3' : undefined,
      },
    ],
  };
}

function nameShape(region: RegionRow, span: Span, circle: Circle, pens: Pens, width: number): TextShape {
  const angle = (span.startAngle + span.endAngle) / 2;
  const r = circle.radius + 8;
  const x = circle.x + r * Math.sin(angle);
  const isLeft = Math.sin(angle) < 0;
  return {
    tag: 'text',
    x: tenth(x),
    y: tenth(circle.y - r * Math.cos(angle) + 4),
    text: fitText(region.name, (isLeft ? x : width - x) - 4, pens),
    size: 11,
    anchor: isLeft ? 'end' : 'start',
    fill: pens.ink.ink,
  };
}

/** Names that would stand on one another are moved away from the middle of their side. */
function spread(names: TextShape[], middle: number): TextShape[] {
  for (const anchor of ['start', 'end']) {
    for (const way of [-1, 1]) {
      const half = names
        .filter((text) => text.anchor === anchor && (way < 0 ? text.y < middle : text.y >= middle))
        .sort((a, b) => way * (a.y - b.y));
      half.forEach((text, i) => {
        const before = half[i - 1];
        if (before && way * (text.y - before.y) < 13) text.y = before.y + way * 13;
      });
    }
  }
  return names;
}

/** A region that gives nothing is a thin mark on the ring, where what it gets ends: else there would be a gap without a name. */
function asSeen(span: Span): Span {
  const { startAngle, endAngle, value } = span;
  return value > 0 ? span : { ...span, startAngle: startAngle - gap / 4, endAngle: endAngle + gap / 4 };
}

/** Room above and below the circle, more where names are many. */
function framed(radius: number, width: number, namesAround: (circle: Circle) => TextShape[]) {
  const circle: Circle = { x: width / 2, y: radius + 48, radius };
  const names = spread(namesAround(circle), circle.y);
  const ys = names.map(({ y }) => y);
  const top = Math.max(0, 14 - Math.min(...ys));
  for (const name of names) name.y += top;
  return {
    circle: { ...circle, y: circle.y + top },
    height: Math.max(2 * radius + 96, Math.max(...ys) + 10) + top,
    names,
  };
}

/** A chord diagram: each region a part of the ring, as long as the links it gives; each pair a ribbon, as wide at either end as what leaves there. */
export function drawChord(
  { regions, links }: Matrix,
  width: number,
  pens: Pens,
  mostRadius = usualRadius,
): Drawing {
  const room = Math.min(namesRoom, width * 0.26);
  const radius = Math.max(60, Math.min(mostRadius, width / 2 - room));
  const layout = chord().padAngle(gap)(links);
  const groups = layout.groups.map(asSeen);
  const { circle, height, names } = framed(radius, width, (around) =>
    groups.map((group) => nameShape(regions[group.index]!, group, around, pens, width)),
  );
  const ribbons = [...layout].sort((a, b) => b.source.value - a.source.value);
  return {
    width,
    height,
    below: [],
    parts: [
      ...ribbons.map(({ source, target }) => ribbonPart(regions, circle, source, target, pens)),
      ...groups.map((group): Part => {
        const region = regions[group.index]!;
        return {
          codes: [region.code],
          label: `${region.name}: gives ${group.value === 0 ? 'no link' : amountWords(group.value, 'link')}`,
          shapes: [
            { tag: 'path', d: ringPath(circle, group), fill: categoryColour(group.index, pens.theme) },
          ],
        };
      }),
    ],
    above: names,
  };
}

/** What ribbons and their colours mean. */
export function chordLegend({ regions }: Matrix, { ink, theme }: Pens): LegendPart[] {
  const box = 'M2 3H28V13H2Z';
  const filled = (place: number, opacity: number) =>
    ({ tag: 'path', d: box, fill: categoryColour(place, theme), opacity }) as const;
  const rest =
    regions.length > coloured
      ? [{ label: `of a region after the ${coloured} most linked`, shapes: [filled(coloured, 0.6)] }]
      : [];
  return [
    {
      title: 'Ribbons',
      items: [
        { label: 'inside a region', shapes: [filled(0, 0.3)] },
        { label: 'inside a country', shapes: [filled(0, 0.6)] },
        {
          label: 'between countries',
          shapes: [filled(0, 0.6), { tag: 'path', d: box, stroke: ink.ink, width: 1, dash: '3 3' }],
        },
        ...rest,
      ],
    },
  ];
}
