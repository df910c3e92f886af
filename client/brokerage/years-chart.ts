import { scaleLinear } from 'd3-scale';
import { type Role, roles } from '../../contract/vocabulary.ts';
import { type Chart, type Easel, line, tenth, words } from '../ui/figures/chart.ts';
import type { Shape } from '../ui/figures/shapes.ts';
import { categoryColour } from '../ui/palette.ts';
import type { BrokerYears } from './model.ts';
import { roleWords } from './words.ts';

type Slices = BrokerYears['slices'];

const height = 150;
const [left, right, top] = [38, 110, 14];
const dashes = [undefined, '7 4', '2 3', '9 3 2 3', '12 4'];
const nameGap = 14;

export const roleColour = (role: Role, theme: Easel['theme']) => categoryColour(roles.indexOf(role), theme);
export const roleDash = (role: Role) => dashes[roles.indexOf(role)];

/** The roles that are played in any year. */
export function playedRoles(slices: Slices): Role[] {
  return roles.filter((role) => slices.some((slice) => (slice.roles?.counts[role] ?? 0) > 0));
}

/** The slices from the one before the first pair is joined; before that there is nothing to see. */
export function slicesWithPairs(slices: Slices): Slices {
  const first = slices.findIndex((slice) => (slice.roles?.counts.total ?? 0) > 0);
  return slices.slice(Math.max(0, first - 1));
}

/** Lines of the counts of each role over the last years of the slices; a gap where the organisation is not there. */
export function yearsChart(slices: Slices, { width, ink, theme }: Easel): Chart {
  const played = playedRoles(slices);
  const most = Math.max(
    1,
    ...slices.flatMap(({ roles: own }) => played.map((role) => own?.counts[role] ?? 0)),
  );
  const x = scaleLinear(
    [slices[0]!.to, Math.max(slices.at(-1)!.to, slices[0]!.to + 1)],
    [left, width - right],
  );
  const y = scaleLinear([0, most], [height - 24, top]);
  const small = { fill: ink.ink2, size: 11 };
  const shapes: Shape[] = [];
  for (const tick of y.ticks(4).filter(Number.isInteger)) {
    shapes.push(line(left, y(tick), width - right, y(tick), { stroke: ink.line, width: 1 }));
    shapes.push(words(left - 6, y(tick) + 4, String(tick), { ...small, anchor: 'end' }));
  }
  for (const year of x.ticks(Math.max(2, width / 110)).filter(Number.isInteger)) {
    shapes.push(words(x(year), height - 6, String(year), { ...small, anchor: 'middle' }));
  }
  const ends = played.map((role) => y(slices.at(-1)!.roles?.counts[role] ?? 0));
  const names = apart(ends);
  played.forEach((role, i) => {
    const stroke = roleColour(role, theme);
    shapes.push({ tag: 'path', d: pathOf(slices, role, x, y), stroke, width: 2, dash: roleDash(role) });
    shapes.push(
      line(width - right, ends[i]!, width - right + 8, names[i]!, { stroke, width: 1, opacity: 0.6 }),
    );
    shapes.push(words(width - right + 11, names[i]! + 4, roleWords[role].label, { fill: ink.ink }));
  });
  return { width, height, shapes };
}

function pathOf(
  slices: Slices,
  role: Role,
  x: (year: number) => number,
  y: (count: number) => number,
): string {
  let isDrawing = false;
  return slices
    .map(({ to, roles: own }) => {
      const move = isDrawing ? 'L' : 'M';
      isDrawing = own !== null;
      return own ? `${move}${tenth(x(to))} ${tenth(y(own.counts[role]))}` : '';
    })
    .join('');
}

/** Heights of names, moved up so that none lies on another. */
function apart(heights: readonly number[]): number[] {
  const order = [...heights.keys()].sort((a, b) => heights[b]! - heights[a]!);
  const placed = [...heights];
  let least = Number.POSITIVE_INFINITY;
  for (const i of order) {
    placed[i] = Math.min(placed[i]!, least - nameGap);
    least = placed[i]!;
  }
  return placed;
}
