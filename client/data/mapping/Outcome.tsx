import type { MappedTables } from '../../../contract/mapping/apply.ts';
import type { Mapping } from '../../../contract/mapping/mapping.ts';
import { Notice } from '../../ui/States.tsx';

/** What comes of the sheet, in words. */
export function Outcome({ tables: { counts, parents, remarks } }: { tables: MappedTables }) {
  const count = (n: number, what: string) => `${n.toLocaleString('en')} ${what}${n === 1 ? '' : 's'}`;
  const added = parents > 0 ? ` (${count(parents, 'parent')} without a row of their own)` : '';
  const made = [
    counts.spinoffs > 0 || counts.links + counts.flows === 0 ? [count(counts.spinoffs, 'spin-off')] : [],
    counts.links > 0 ? [count(counts.links, 'link')] : [],
    counts.flows > 0 ? [count(counts.flows, 'worker flow')] : [],
  ].flat();
  return (
    <div className="data-quiet mapping-outcome" role="status">
      <p>
        Makes {count(counts.organisations, 'organisation')}
        {added} and {made.join(', ')}.
      </p>
      {remarks.length > 0 ? (
        <ul>
          {remarks.map((remark) => (
            <li key={remark}>{remark}</li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}

/** Says so where no column tells who came from whom: nothing could be drawn. */
export function NoParents({ mapping: { shape, columns } }: { mapping: Mapping }) {
  if (shape !== 'organisation' || typeof columns.parent === 'number') return null;
  return (
    <Notice tone="warn">
      No column is chosen for where each came from: this brings organisations only and draws no genealogy.
      Choose the column of the parents under “Where it came from (parent)”.
    </Notice>
  );
}
