import { type Confidence, confidences } from '../../../contract/vocabulary.ts';
import { id, number, oneOf, text, year } from '../cells.ts';
import { needed, optional, type Table } from './table.ts';

export interface FlowRow {
  origin: string;
  destination: string;
  year: number | null;
  count: number | null;
  confidence: Confidence | null;
  source: string | null;
  note: string | null;
}

export const flowsTable: Table<FlowRow> = {
  id: 'flows',
  columns: {
    origin: needed(id),
    destination: needed(id),
    year: optional(year),
    count: optional(number(1, 1e9, true)),
    confidence: optional(oneOf(confidences, 'unknown-confidence')),
    source: optional(text()),
    note: optional(text()),
  },
  checkRow(row, complain) {
    if (row.origin !== row.destination) return;
    complain('destination', 'self-link', `${row.origin} is origin and destination at once.`);
  },
};
