import { useState } from 'react';
import type { MergeField } from '../../contract/edits.ts';
import { getOrganisation, type OrganisationDetail } from '../../contract/organisations.ts';
import { useAnswer } from '../api/useAnswer.ts';
import { DataSetTitle } from '../ui/DataSetTitle.tsx';
import { Segmented } from '../ui/Segmented.tsx';
import { ErrorState, Loading } from '../ui/States.tsx';
import { type MergeRow, mergeRows } from './model.ts';
import { SaveBar } from './SaveBar.tsx';
import { useEdit } from './useEdit.ts';

interface ChoiceProps {
  row: MergeRow;
  isTaken: boolean;
  onTake: (isTaken: boolean) => void;
}

/** One field with both values; the one that stays is chosen. */
function Choice({ row, isTaken, onTake }: ChoiceProps) {
  const cell = (taken: boolean, value: string) => (
    <td className={taken === isTaken ? 'edits-chosen' : undefined}>
      <label>
        <input
          type="radio"
          name={`edits-${row.field}`}
          checked={taken === isTaken}
          onChange={() => onTake(taken)}
        />
        {value || <span className="edits-quiet">nothing</span>}
      </label>
    </td>
  );
  return (
    <tr>
      <th scope="row">{row.label}</th>
      {cell(false, row.kept)}
      {cell(true, row.merged)}
    </tr>
  );
}

function Links({ of }: { of: OrganisationDetail }) {
  const links = of.counts.reduce((sum, count) => sum + count.links, 0);
  return (
    <div className="edits-quiet">
      {links} {links === 1 ? 'link' : 'links'} · data set <DataSetTitle id={of.dataset} />
    </div>
  );
}

/** Two organisations that are one: who stays, and which value of each field. */
function Pair({ a, b }: { a: OrganisationDetail; b: OrganisationDetail }) {
  const editing = useEdit();
  const [keptId, setKept] = useState(a.id);
  const [picks, setPicks] = useState<Partial<Record<MergeField, boolean>>>({});
  const [source, setSource] = useState('');
  const [kept, merged] = keptId === a.id ? [a, b] : [b, a];
  const rows = mergeRows(kept, merged);
  const isTaken = (row: MergeRow) => picks[row.field] ?? row.isTaken;
  const keep = (id: string) => {
    setKept(id);
    setPicks({});
  };
  return (
    <>
      <Segmented
        label="Stays as it is called"
        options={[a, b].map(({ id }) => ({ id, label: id }))}
        value={keptId}
        onChange={keep}
      />
      <div className="edits-scroll">
        <table className="edits-table">
          <thead>
            <tr>
              <th scope="col">Differs</th>
              {[kept, merged].map((one) => (
                <th key={one.id} scope="col">
                  {one.name} <span className="edits-quiet">({one.id})</span>
                  <Links of={one} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Choice
                key={row.field}
                row={row}
                isTaken={isTaken(row)}
                onTake={(taken) => setPicks({ ...picks, [row.field]: taken })}
              />
            ))}
          </tbody>
        </table>
      </div>
      <p>
        All links of {merged.name} ({merged.id}) go to {kept.name} ({kept.id}); “{merged.id}” is answered by
        it from then on. Undoing it brings everything back as it is now.
      </p>
      <SaveBar
        editing={editing}
        what="Merge the two"
        source={source}
        onSource={setSource}
        problem={undefined}
        request={() => ({
          ...{ action: 'merge', kept: kept.id, merged: merged.id, source },
          take: rows.filter(isTaken).map(({ field }) => field),
        })}
      />
    </>
  );
}

/** Reads both and keeps showing what they were, also once they are merged. */
export function MergePair({ a, b }: { a: string; b: string }) {
  const first = useAnswer(getOrganisation, { params: { id: a } });
  const second = useAnswer(getOrganisation, { params: { id: b } });
  const [read, setRead] = useState<{ a: OrganisationDetail; b: OrganisationDetail } | null>(null);
  if (!read && first.data?.id === a && second.data?.id === b) setRead({ a: first.data, b: second.data });
  const error = first.error ?? second.error;
  if (error && !read) return <ErrorState what="The two could not be read." error={error} />;
  return read ? <Pair {...read} /> : <Loading what="Reading both" />;
}
