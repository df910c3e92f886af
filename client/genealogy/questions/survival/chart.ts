import { scaleLinear } from 'd3-scale';
import type { SurvivalGroup, SurvivalStep } from '../../../../contract/survival.ts';
import { type Chart, type Easel, line, tenth, words } from '../../../ui/figures/chart.ts';
import type { Shape } from '../../../ui/figures/shapes.ts';
import { atRiskAt, everyBand, groupColour, groupDash } from './model.ts';

export interface CurveOptions {
  /** The group whose bounds are drawn, every group's, or none. */
  band: string | null;
  /** Begin the upright axis below the lowest bound instead of at 0. */
  closeUp: boolean;
}

/** Where a chart draws: pixels of an age and of a share. */
interface Frame {
  left: number;
  right: number;
  top: number;
  bottom: number;
  x: (age: number) => number;
  y: (share: number) => number;
  lastAge: number;
  floor: number;
}

const narrowBelow = 640;
const plotHeight = 300;

/**
 * Ages are drawn up to the last closing, and as long as a tenth of the lives are at risk: beyond it a few very long lives would press all
 * others together.
 */
export function drawnAges(groups: readonly SurvivalGroup[]): { lastAge: number; beyond: number } {
  const lives = groups.reduce((sum, group) => sum + group.n, 0);
  const atRisk = (age: number) => groups.reduce((sum, group) => sum + atRiskAt(group, age), 0);
  const times = groups.flatMap((group) => group.steps.map((step) => step.time)).sort((a, b) => a - b);
  const lastEvent = Math.max(
    0,
    ...groups.flatMap((g) => g.steps.filter((s) => s.events > 0).map((s) => s.time)),
  );
  const crowded = times.filter((time) => atRisk(time) >= lives / 10).at(-1) ?? 0;
  const wanted = Math.max(lastEvent, crowded, 1);
  const longest = times.at(-1) ?? 0;
  const lastAge =
    longest <= wanted * 1.25 ? Math.max(1, longest) : scaleLinear([0, wanted], [0, 1]).nice(6).domain()[1]!;
  return { lastAge, beyond: atRisk(lastAge + 1) };
}

/** The least share that is drawn. */
function floorOf(groups: readonly SurvivalGroup[], { band, closeUp }: CurveOptions): number {
  if (!closeUp) return 0;
  const shares = groups.flatMap(({ id, steps }) =>
    steps.map(({ survival, lower }) => (hasBand(id, band) ? Math.min(survival, lower ?? 0) : survival)),
  );
  return Math.max(0, Math.min(0.9, Math.floor(Math.min(1, ...shares) * 10 - 0.2) / 10));
}

function frameOf(groups: readonly SurvivalGroup[], width: number, options: CurveOptions): Frame {
  const isNarrow = width < narrowBelow;
  const [left, right, top] = [isNarrow ? 40 : 150, width - (isNarrow ? 92 : 140), 16];
  const bottom = top + plotHeight;
  const { lastAge } = drawnAges(groups);
  const floor = floorOf(groups, options);
  const x = scaleLinear([0, lastAge], [left, right]);
  const y = scaleLinear([floor, 1], [bottom, top]);
  return { left, right, top, bottom, x, y, lastAge, floor };
}

const hasBand = (id: string, band: string | null) => band === everyBand || band === id;

/** Kaplan–Meier curves with the bounds of one or all, ticks where lives are censored, names at their ends, and the numbers at risk below. */
export function survivalChart(all: readonly SurvivalGroup[], easel: Easel, options: CurveOptions): Chart {
  const groups = all.filter((group) => group.n > 0);
  const banded = groups.filter(({ id }) => hasBand(id, options.band));
  const [isOne, others] = [banded.length === 1, groups.filter((group) => !banded.includes(group))];
  const frame = frameOf(groups, easel.width, options);
  const risk = atRiskTable(groups, frame, easel);
  const shapes = [
    ...axes(frame, easel),
    ...banded.flatMap((group) => boundsOf(group, frame, easel, isOne)),
    ...[...others, ...banded].flatMap((group) => curveOf(group, frame, easel)),
    ...endNames(groups, frame, easel),
    ...risk.shapes,
  ];
  return { width: easel.width, height: risk.height, shapes };
}

function axes({ left, right, top, bottom, x, y, lastAge, floor }: Frame, { ink, width }: Easel): Shape[] {
  const shapes: Shape[] = [];
  for (const share of scaleLinear([floor, 1], [0, 1]).ticks(5)) {
    shapes.push(line(left, y(share), right, y(share), { stroke: ink.line, width: 1 }));
    shapes.push(
      words(left - 7, y(share) + 4, `${Math.round(share * 100)}%`, {
        fill: ink.ink2,
        size: 11,
        anchor: 'end',
      }),
    );
  }
  for (const age of agesOf(lastAge, width)) {
    shapes.push(line(x(age), bottom, x(age), bottom + 5, { stroke: ink.lineStrong, width: 1 }));
    shapes.push(words(x(age), bottom + 18, String(age), { fill: ink.ink2, size: 11, anchor: 'middle' }));
  }
  shapes.push(line(left, bottom, right, bottom, { stroke: ink.lineStrong, width: 1 }));
  if (floor > 0)
    shapes.push({
      tag: 'path',
      d: `M${left - 4} ${bottom - 6}l4 -4l4 4l-4 4`,
      stroke: ink.lineStrong,
      width: 1,
    });
  const axis = { fill: ink.ink2, size: 11 };
  shapes.push(words(right, bottom + 34, 'years since the founding', { ...axis, anchor: 'end' }));
  shapes.push(words(left, top - 6, 'Still alive', { fill: ink.ink2, size: 11 }));
  return shapes;
}

const agesOf = (lastAge: number, width: number) =>
  scaleLinear([0, lastAge], [0, 1])
    .ticks(width < narrowBelow ? 4 : 8)
    .filter(Number.isInteger);

/** The corners of a step curve from age 0 to the last step that is drawn. */
function corners(
  steps: readonly SurvivalStep[],
  frame: Frame,
  shareOf: (step: SurvivalStep) => number,
): [number, number][] {
  const points: [number, number][] = [[0, 1]];
  for (const step of steps) {
    const age = Math.min(step.time, frame.lastAge);
    points.push([age, points.at(-1)![1]]);
    if (step.time > frame.lastAge) break;
    points.push([age, shareOf(step)]);
  }
  return points.map(([age, share]) => [tenth(frame.x(age)), tenth(frame.y(Math.max(frame.floor, share)))]);
}

const joined = (points: readonly (readonly [number, number])[]) =>
  points.map(([x, y]) => `${x} ${y}`).join('L');

/** Of one group an area with edges; those of several would cover each other, so they are edges alone, dashed like their curves. */
function boundsOf({ id, steps }: SurvivalGroup, frame: Frame, { theme }: Easel, isOne: boolean): Shape[] {
  const known = steps.filter((step) => step.lower !== null);
  if (!known.some((step) => step.events > 0 || step.survival < 1)) return [];
  const upper = corners(known, frame, (step) => step.upper!);
  const lower = corners(known, frame, (step) => step.lower!).reverse();
  const colour = groupColour(id, theme);
  const edges: Shape = {
    tag: 'path',
    d: `M${joined(upper)}M${joined(lower)}`,
    stroke: colour,
    width: 1,
    dash: groupDash(id),
    opacity: 0.7,
  };
  if (!isOne) return [edges];
  return [{ tag: 'path', d: `M${joined([...upper, ...lower])}Z`, fill: colour, opacity: 0.16 }, edges];
}

function curveOf({ id, steps }: SurvivalGroup, frame: Frame, { theme }: Easel): Shape[] {
  const stroke = groupColour(id, theme);
  const curve = joined(corners(steps, frame, (step) => step.survival));
  const ticks = steps
    .filter((step) => step.censored > 0 && step.time <= frame.lastAge)
    .map((step) => `M${tenth(frame.x(step.time))} ${tenth(frame.y(step.survival) - 3.5)}v7`);
  return [
    { tag: 'path', d: `M${curve}`, stroke, width: 2, dash: groupDash(id) },
    { tag: 'path', d: ticks.join(''), stroke, width: 1 },
  ];
}

/** Heights moved apart so that names of 13 pixels fit, none above the top or below the bottom. */
export function apart(heights: readonly number[], top: number, bottom: number, gap = 14): number[] {
  const order = heights.map((_, i) => i).sort((a, b) => heights[a]! - heights[b]!);
  const placed = heights.slice();
  let least = top;
  for (const i of order) {
    placed[i] = Math.max(placed[i]!, least);
    least = placed[i]! + gap;
  }
  let most = bottom;
  for (const i of order.reverse()) {
    placed[i] = Math.min(placed[i]!, most);
    most = placed[i]! - gap;
  }
  return placed;
}

function endNames(groups: readonly SurvivalGroup[], frame: Frame, { ink, theme, width }: Easel): Shape[] {
  const ends = groups.map(({ steps }) => corners(steps, frame, (step) => step.survival).at(-1)!);
  const heights = apart(
    ends.map(([, y]) => y),
    frame.top + 4,
    frame.bottom - 4,
  );
  return groups.flatMap(({ id, label }, i) => {
    const [x, y] = ends[i]!;
    const stroke = groupColour(id, theme);
    const name = width < narrowBelow ? shortName(label) : label;
    return [
      line(x, y, frame.right + 6, heights[i]!, { stroke, width: 1, opacity: 0.55 }),
      words(frame.right + 10, heights[i]! + 4, name, { fill: ink.ink }),
    ];
  });
}

const shortName = (label: string) =>
  label.replace('No known parent', 'No parent').replace(' parent', label.startsWith('No') ? ' parent' : '');

function atRiskTable(groups: readonly SurvivalGroup[], frame: Frame, { ink, theme, width }: Easel) {
  const isNarrow = width < narrowBelow;
  const rowHeight = isNarrow ? 34 : 20;
  const top = frame.bottom + 52;
  const ages = agesOf(frame.lastAge, width);
  const shapes: Shape[] = [
    words(0, top, isNarrow ? 'At risk at each age' : 'At risk', { fill: ink.ink2, size: 11, weight: 600 }),
  ];
  groups.forEach((group, row) => {
    const y = top + 20 + row * rowHeight;
    const style = { stroke: groupColour(group.id, theme), width: 2, dash: groupDash(group.id) };
    shapes.push(line(0, y - 4, 24, y - 4, style));
    shapes.push(words(30, y, group.label, { fill: ink.ink, size: 11 }));
    for (const age of ages) {
      const at = y + (isNarrow ? 14 : 0);
      const text = atRiskAt(group, age).toLocaleString('en');
      shapes.push(words(frame.x(age), at, text, { fill: ink.ink2, size: 11, anchor: 'middle' }));
    }
  });
  return { shapes, height: top + 20 + groups.length * rowHeight };
}
