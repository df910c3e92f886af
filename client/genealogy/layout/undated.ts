import { placeBranch } from './compose.ts';
import type { Folding } from './folding.ts';
import { lifeEndOf } from './life-end.ts';
import { makeNameRoom } from './name-room.ts';
import { sizes } from './settings.ts';
import type { Block, PlacedOrganisation, TimeTreeOptions } from './types.ts';
import type { Years } from './years.ts';

/**
 * Organisations without parents and without any year, on rows of their own below the axis' part, with what came from them.
 * Adds to `organisations` and `blocks`; returns the rows taken.
 */
export function placeUndated(
  folding: Folding,
  years: Years,
  rowsBefore: number,
  options: TimeTreeOptions,
  measure: (text: string) => number,
  yOf: (row: number) => number,
  organisations: PlacedOrganisation[],
  blocks: Block[],
): number {
  let row = rowsBefore;
  for (const member of folding.drawn) {
    if (years.dated.has(member)) continue;
    const start = sizes.margin + sizes.mark;
    const name = makeNameRoom(member, sizes.nameOffset, folding, options, measure, true);
    row += name.rowsAbove;
    const { placed, block } = placeBranch(
      {
        member,
        parent: null,
        children: [],
        start: 0,
        startKnown: false,
        solid: sizes.fade,
        end: 2 * sizes.fade,
        endKnown: false,
        endForm: lifeEndOf(member.organisation).form,
        contradictory: false,
        bought: [],
        spunOff: 0,
        name,
        left: 0,
        right: 0,
        bound: 0,
        attach: 0,
        sides: 3,
        lane: 0,
        nest: 0,
        side: 0,
        distance: 0,
        row,
      },
      sizes.year,
      start,
      yOf,
    );
    organisations.push(placed);
    if (block) blocks.push(block);
    row += 1;
  }
  return row - rowsBefore;
}
