import { noYear } from '../analytics/table.ts';
import type { Flow } from './flow-list.ts';

/** Flows between two groups, or two organisations. */
export interface FlowCell {
  source: number;
  target: number;
  flows: number;
  people: number;
  /** First and last year; null where none is told. */
  from: number | null;
  to: number | null;
  undated: number;
}

/** Flows by the groups of their two ends, most people first; those with an end without group (−1) are in no cell. */
export function flowCells(flows: readonly Flow[], ends: (flow: Flow) => [number, number]): FlowCell[] {
  const cells = new Map<string, FlowCell>();
  for (const flow of flows) {
    const [source, target] = ends(flow);
    if (source < 0 || target < 0) continue;
    const key = `${source} ${target}`;
    const cell = cells.get(key) ?? emptyCell(source, target);
    cells.set(key, cell);
    cell.flows++;
    cell.people += flow.people;
    if (flow.year === noYear) cell.undated++;
    else {
      cell.from = Math.min(cell.from ?? flow.year, flow.year);
      cell.to = Math.max(cell.to ?? flow.year, flow.year);
    }
  }
  const inOrder = (a: FlowCell, b: FlowCell) =>
    b.people - a.people || b.flows - a.flows || a.source - b.source || a.target - b.target;
  return [...cells.values()].sort(inOrder);
}

function emptyCell(source: number, target: number): FlowCell {
  return { source, target, flows: 0, people: 0, from: null, to: null, undated: 0 };
}

export function amountOf(rows: readonly { people: number; flows?: number }[]): {
  flows: number;
  people: number;
} {
  return {
    flows: rows.reduce((sum, row) => sum + (row.flows ?? 1), 0),
    people: rows.reduce((sum, row) => sum + row.people, 0),
  };
}
