import { type LinkTypeId, linkTypeIds } from '../../../contract/link-types.ts';
import { type Confidence, confidences, formalities } from '../../../contract/vocabulary.ts';
import { id, number, oneOf, type ReadCell, text, year } from '../cells.ts';
import { needed, optional, type Table } from './table.ts';

/** The link types of the links table; spin-offs and worker flows have tables of their own. */
export type PlainLinkType = Exclude<LinkTypeId, 'spin-off' | 'worker-flow'>;

export interface LinkRow {
  from: string;
  to: string;
  kind: PlainLinkType;
  formality: (typeof formalities)[number] | null;
  start: number | null;
  end: number | null;
  weight: number | null;
  share: number | null;
  confidence: Confidence | null;
  source: string | null;
  note: string | null;
}

const plainTypes = linkTypeIds.filter((t): t is PlainLinkType => t !== 'spin-off' && t !== 'worker-flow');
const readPlainType = oneOf(plainTypes, 'unknown-kind');

const readType: ReadCell<PlainLinkType> = (cell, complain) => {
  if (cell !== 'spin-off' && cell !== 'worker-flow') return readPlainType(cell, complain);
  const [table, ends] =
    cell === 'spin-off' ? ['spinoffs', 'parent, child'] : ['flows', 'origin, destination'];
  complain(
    'wrong-table',
    `"${cell}" has a table of its own: put the row into ${table}.csv (${ends}, year, …).`,
  );
  return null;
};

export const linksTable: Table<LinkRow> = {
  id: 'links',
  columns: {
    from: needed(id),
    to: needed(id),
    kind: needed(readType),
    formality: optional(oneOf(formalities, 'unknown-formality')),
    start: optional(year),
    end: optional(year),
    weight: optional(number(0, 1e12)),
    share: optional(number(0, 100)),
    confidence: optional(oneOf(confidences, 'unknown-confidence')),
    source: optional(text()),
    note: optional(text()),
  },
  checkRow(row, complain) {
    if (row.from === row.to) complain('to', 'self-link', `${row.from} stands at both ends of the link.`);
    if (row.start !== null && row.end !== null && row.end < row.start) {
      complain('end', 'ends-before-start', `The link ends (${row.end}) before it starts (${row.start}).`);
    }
  },
};
