import { useMemo } from 'react';
import { getRegionDescendants } from '../../../contract/genealogy-regions.ts';
import { useAnswer } from '../../api/useAnswer.ts';
import { changeFilter, makeFocus, select } from '../../state/changes.ts';
import type { GenealogyState } from '../../state/state.ts';
import { useAppState } from '../../state/store.ts';
import { Button } from '../../ui/Button.tsx';
import { DataTable } from '../../ui/DataTable.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { ErrorState, Loading, Partial } from '../../ui/States.tsx';
import { changeGenealogy } from '../model/changes.ts';
import { descendantColumns, type RegionDescent } from './region-columns.tsx';
import { many } from './words.ts';

type Shown = GenealogyState['where'];

/** From a table to the drawing: all descendants of the root, or only those in the region. */
function DrawButtons({ answer }: { answer: RegionDescent }) {
  const [{ filter }, update] = useAppState();
  const { root, region, counts, organisations } = answer;
  const cut = organisations.filter((o) => o.where === 'inside' && !o.staysInside).length;
  const draw = (regions: string[] | undefined) =>
    update((state) => {
      const focused = makeFocus(root.id)(state);
      const coloured = changeGenealogy({ direction: 'descendants', colour: 'scope' })(focused);
      return regions ? changeFilter({ regions })(coloured) : coloured;
    });
  return (
    <span className="genealogy-tools">
      <Button look="primary" onPress={() => draw(filter.regions)}>
        Draw all in the time tree
      </Button>
      {counts.inside > cut ? (
        <Button onPress={() => draw([region.code])}>
          {cut === 0 ? `Draw those in ${region.name}` : `Draw those that never left (${counts.inside - cut})`}
        </Button>
      ) : null}
    </span>
  );
}

function Listed({ answer }: { answer: RegionDescent }) {
  const [{ selection, genealogy }, update] = useAppState();
  const { counts, organisations, names, root, region } = answer;
  const columns = useMemo(() => descendantColumns(names), [names]);
  const options: { id: Shown; label: string }[] = [
    { id: 'all', label: `All ${counts.total}` },
    { id: 'inside', label: `In the region ${counts.inside}` },
    { id: 'elsewhere', label: `Elsewhere ${counts.elsewhere}` },
  ];
  if (counts.unknown > 0) options.push({ id: 'unknown', label: `Not known ${counts.unknown}` });
  const shown = options.some(({ id }) => id === genealogy.where) ? genealogy.where : 'all';
  const rows = organisations.filter((o) => shown === 'all' || o.where === shown);
  return (
    <>
      <header>
        <strong>
          {many(counts.total, 'descendant')} of {root.name}
        </strong>
        <Segmented
          label="Where"
          hideLabel
          options={options}
          value={shown}
          onChange={(where) => update(changeGenealogy({ where }))}
        />
        <DrawButtons answer={answer} />
      </header>
      <DataTable
        label={`Descendants of ${root.name}, seen from ${region.name}`}
        rows={rows}
        columns={columns}
        keyOf={(row) => row.id}
        firstSort={{ column: 'generation', descending: false }}
        selected={new Set(selection)}
        onChoose={(row) => update(select([row.id]))}
      />
      {answer.truncated ? <Partial remaining={answer.remaining} what="descendants are" /> : null}
    </>
  );
}

/** Who descends from an organisation, and who of them is in the region. */
export function Descendants({ code, root }: { code: string; root: string }) {
  const [{ filter }] = useAppState();
  const { data, error, refetch } = useAnswer(getRegionDescendants, {
    params: { code },
    query: { ...filter, root },
  });
  return (
    <section className="genealogy-descendants" aria-label="Descendants">
      {error ? (
        <ErrorState error={error} what="The descendants could not be read" onRetry={() => void refetch()} />
      ) : !data ? (
        <Loading what="Following its lines down…" />
      ) : data.counts.total === 0 ? (
        <p className="genealogy-convention">
          {data.root.name} has no spin-offs under this filter. Choose a root above.
        </p>
      ) : (
        <Listed answer={data} />
      )}
    </section>
  );
}
