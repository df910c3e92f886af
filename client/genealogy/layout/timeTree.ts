import { type Columns, makeColumns } from './axis.ts';
import type { Branch } from './branch.ts';
import { findObstacles, placeBranch } from './compose.ts';
import { makeExtras } from './extras.ts';
import { type Family, type Member, makeFamily } from './family.ts';
import { type Folding, fold } from './folding.ts';
import { stackTrees } from './forest.ts';
import { estimateWidth } from './names.ts';
import { packBranches } from './pack.ts';
import { sizes } from './settings.ts';
import { settleSides } from './sides.ts';
import { makeBranches, measureBranches } from './spans.ts';
import type { Axis, Block, PlacedOrganisation, TimeTree, TimeTreeInput, TimeTreeOptions } from './types.ts';
import { placeUndated } from './undated.ts';
import { makeUprights } from './uprights.ts';
import { readYears, type Years } from './years.ts';

const topMargin = 8;

function yOfRow(row: number): number {
  return topMargin + row * sizes.row + sizes.line;
}

function moveAxis(axis: Axis, dx: number): Axis {
  return {
    ...axis,
    segments: axis.segments.map((s) => ({ ...s, x: s.x + dx })),
    breaks: axis.breaks.map((b) => ({ ...b, x1: b.x1 + dx, x2: b.x2 + dx })),
    ticks: axis.ticks.map((t) => ({ ...t, x: t.x + dx })),
  };
}

function foldedIds(folding: Folding, blocks: readonly Block[]): Map<string, string[]> {
  const shown = new Set(blocks.flatMap((block) => block.items.map((item) => item.id)));
  const folded = new Map<string, string[]>();
  const add = (host: Member, ids: string[]) => {
    if (ids.length > 0) folded.set(host.id, [...(folded.get(host.id) ?? []), ...ids]);
  };
  for (const [host, members] of folding.collapsed)
    add(
      host,
      members.map((m) => m.id),
    );
  for (const [host, members] of folding.more)
    add(
      host,
      members.map((m) => m.id),
    );
  for (const [host, items] of folding.blocks) {
    add(
      host,
      items.map((item) => item.member.id).filter((id) => !shown.has(id)),
    );
  }
  return folded;
}

interface Settled {
  branches: Branch[];
  columns: Columns | null;
  rows: number;
  links: Family['extras'];
}

/** Columns, sides, rows: all but the pixels. */
function settle(
  family: Family,
  folding: Folding,
  years: Years,
  options: TimeTreeOptions,
  measure: (text: string) => number,
): Settled {
  if (years.events.length === 0) return { branches: [], columns: null, rows: 0, links: [] };
  const columns = makeColumns(
    years.events,
    options.yearWidth ?? sizes.year,
    options.breakFrom ?? sizes.breakFrom,
  );
  const { yearWidth } = columns.axis;
  const branches = makeBranches(family, folding, years, columns, options, measure);
  measureBranches(branches, yearWidth);
  const detached = settleSides(branches, yearWidth).map((branch) => ({
    spinoff: branch.member.spinoff!,
    parent: branch.member.parent!,
    child: branch.member,
  }));
  const links = [...family.extras, ...detached];
  const rows = stackTrees(branches, packBranches(branches, yearWidth), links);
  return { branches, columns, rows, links };
}

/** The years of a lineage alone, as wide as usual: what can be known of its axis before anything is laid out. */
export function axisOfTimeTree(input: TimeTreeInput, options: TimeTreeOptions): Axis | null {
  const years = readYears(makeFamily(input, options.parents), options.present);
  if (years.events.length === 0) return null;
  return makeColumns(years.events, options.yearWidth ?? sizes.year, options.breakFrom ?? sizes.breakFrom)
    .axis;
}

/**
 * Lays out a lineage as a time tree: years from left to right, true to scale outside of marked breaks; each organisation
 * once, under its primary parent, on a row that it shares where life lines, names and uprights leave room; no primary link
 * crosses anything. The same input, in any order, gives the same drawing. All output is in pixels at scale 1.
 */
export function layOutTimeTree(input: TimeTreeInput, options: TimeTreeOptions): TimeTree {
  const measure = options.measure ?? estimateWidth;
  const family = makeFamily(input, options.parents);
  const years = readYears(family, options.present);
  const folding = fold(family, years.dated, options);
  const { branches, columns, rows, links } = settle(family, folding, years, options, measure);
  const yearWidth = columns?.axis.yearWidth ?? sizes.year;
  const least = branches.reduce((x, branch) => Math.min(x, branch.left * yearWidth), 0);
  const dx = Math.ceil(sizes.margin + sizes.left - least);
  const organisations: PlacedOrganisation[] = [];
  const blocks: Block[] = [];
  for (const branch of branches) {
    const { placed, block } = placeBranch(branch, yearWidth, dx, yOfRow);
    organisations.push(placed);
    if (block) blocks.push(block);
  }
  const undatedRows = placeUndated(folding, years, rows, options, measure, yOfRow, organisations, blocks);
  const obstacles = findObstacles(organisations, blocks);
  const of = new Map(branches.map((branch) => [branch.member, branch]));
  const right = widthOf(organisations, blocks);
  return {
    width: right + sizes.margin,
    height: yOfRow(rows + undatedRows) - sizes.line + topMargin,
    rows: rows + undatedRows,
    rowHeight: sizes.row,
    axis: columns && moveAxis(columns.axis, dx),
    organisations,
    uprights: makeUprights(branches, years, yearWidth, dx, yOfRow),
    extras: columns ? makeExtras(links, of, years, columns, obstacles, dx, yOfRow) : [],
    blocks,
    primary: new Map(family.members.flatMap((m) => (m.spinoff ? [[m.id, m.spinoff.id]] : []))),
    folded: foldedIds(folding, blocks),
  };
}

function widthOf(organisations: readonly PlacedOrganisation[], blocks: readonly Block[]): number {
  let right = 0;
  for (const { name, chips, end, line } of organisations) {
    const last = chips.at(-1);
    right = Math.max(right, name.x + name.width, end.x + sizes.mark + 4, line.at(-1)?.x2 ?? 0);
    if (last) right = Math.max(right, last.x + last.width);
  }
  for (const block of blocks) right = Math.max(right, block.x + block.width);
  return Math.ceil(right);
}
