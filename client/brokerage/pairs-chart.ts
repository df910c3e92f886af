import type { Role } from '../../contract/vocabulary.ts';
import { shorten } from '../graph/names.ts';
import { type Chart, type Easel, line, words } from '../ui/figures/chart.ts';
import type { LegendPart } from '../ui/figures/legend.ts';
import type { Shape } from '../ui/figures/shapes.ts';
import type { NamedTriad } from './model.ts';
import { roleWords } from './words.ts';
import { roleColour, roleDash } from './years-chart.ts';

/** So many rows fit on a page. */
export const mostPairs = 60;
const row = 20;
const way = 90;

/** From left to right with a head, in the colour and the dash of a role. */
function arrow(x: number, y: number, length: number, role: Role, theme: Easel['theme']): Shape[] {
  const stroke = roleColour(role, theme);
  const end = x + length;
  return [
    line(x, y, end - 6, y, { stroke, width: 2, dash: roleDash(role) }),
    { tag: 'path', d: `M${end} ${y}L${end - 8} ${y - 4}L${end - 8} ${y + 4}Z`, fill: stroke },
  ];
}

/** Those that join different groups first. */
const order: readonly Role[] = ['representative', 'gatekeeper', 'liaison', 'itinerant', 'coordinator'];

function shownPairs(triads: readonly NamedTriad[]): NamedTriad[] {
  return [...triads].sort((a, b) => order.indexOf(a.role) - order.indexOf(b.role)).slice(0, mostPairs);
}

/** The pairs that a broker joins, one a line, role by role: from, to, and in which role. */
export function pairsChart(triads: readonly NamedTriad[], { width, ink, theme, measure }: Easel): Chart {
  const middle = (width - way) / 2;
  const named = ({ name, group }: NamedTriad['from']) => shorten(`${name} (${group})`, middle - 12, measure);
  const rows = shownPairs(triads);
  const shapes = rows.flatMap(({ from, to, role }, i) => [
    words(middle - 8, i * row + 14, named(from), { fill: ink.ink, anchor: 'end' }),
    ...arrow(middle, i * row + 10, way, role, theme),
    words(middle + way + 8, i * row + 14, named(to), { fill: ink.ink }),
  ]);
  return { width, height: rows.length * row, shapes };
}

/** What colours and dashes mean, of the roles there are. */
export function pairsLegend(triads: readonly NamedTriad[], { theme }: Pick<Easel, 'theme'>): LegendPart[] {
  const shown = shownPairs(triads);
  const played = order.filter((role) => shown.some((triad) => triad.role === role));
  const items = played.map((role) => ({
    label: `${roleWords[role].label}: ${roleWords[role].meaning}`,
    shapes: arrow(0, 8, 28, role, theme),
  }));
  return [{ title: 'Role', items }];
}
