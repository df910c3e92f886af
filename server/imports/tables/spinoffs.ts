import {
  type Confidence,
  confidences,
  type SpinoffRule,
  type SpinoffType,
  spinoffRules,
  spinoffTypes,
} from '../../../contract/vocabulary.ts';
import { id, oneOf, text, year } from '../cells.ts';
import { needed, optional, type Table } from './table.ts';

export interface SpinoffRow {
  parent: string;
  child: string;
  year: number | null;
  type: SpinoffType | null;
  rule: SpinoffRule | null;
  confidence: Confidence | null;
  source: string | null;
  note: string | null;
}

export const spinoffsTable: Table<SpinoffRow> = {
  id: 'spinoffs',
  columns: {
    parent: needed(id),
    child: needed(id),
    year: optional(year),
    type: optional(oneOf(spinoffTypes, 'unknown-type')),
    rule: optional(oneOf(spinoffRules, 'unknown-rule')),
    confidence: optional(oneOf(confidences, 'unknown-confidence')),
    source: optional(text()),
    note: optional(text()),
  },
  checkRow(row, complain) {
    if (row.parent === row.child) complain('child', 'self-link', `${row.parent} stands as its own child.`);
  },
};
