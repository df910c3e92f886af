import { useMemo } from 'react';
import { getRegionRoots } from '../../../contract/genealogy-regions.ts';
import { getOrganisation } from '../../../contract/organisations.ts';
import { getRegions, type Region } from '../../../contract/regions.ts';
import { useAnswer } from '../../api/useAnswer.ts';
import { useRegionNames } from '../../api/useRegionNames.ts';
import { changeFilter, makeFocus } from '../../state/changes.ts';
import { type Change, useAppState } from '../../state/store.ts';
import { Button } from '../../ui/Button.tsx';
import { DataTable } from '../../ui/DataTable.tsx';
import { Info } from '../../ui/Info.tsx';
import { Select } from '../../ui/Select.tsx';
import { Empty, ErrorState, Loading, Notice, Partial } from '../../ui/States.tsx';
import { changeGenealogy } from '../model/changes.ts';
import { Descendants } from './Descendants.tsx';
import type { Question } from './question.ts';
import { type RegionRoots, rootColumns } from './region-columns.tsx';
import { many, percent } from './words.ts';

/** Regions with organisations, as the codes order them: a country before what lies below it. */
function choices(regions: readonly Region[]) {
  return regions
    .filter((region) => region.organisations > 0)
    .map(({ code, name, organisations }) => ({ id: code, label: `${name} ${code} · ${organisations}` }));
}

/** The region in the address, else that of the focus, else the one with most organisations at the level of the filter. */
function useRegion(regions: readonly Region[]): string | undefined {
  const [{ regions: state, filter, focus }] = useAppState();
  const own = useAnswer(getOrganisation, { params: { id: focus ?? '' } }, focus !== null);
  const there = new Set(regions.map(({ code }) => code));
  if (state.chosen !== null && there.has(state.chosen)) return state.chosen;
  if (focus !== null && !own.data && !own.error) return undefined;
  const at = own.data?.regions.find(({ level }) => level <= filter.level);
  if (at && there.has(at.code)) return at.code;
  const atLevel = regions.filter(({ level }) => level === filter.level);
  return [...atLevel].sort((a, b) => b.organisations - a.organisations)[0]?.code;
}

/** Makes an organisation the root whose descendants are listed; the question stays. */
function chooseRoot(id: string): Change {
  return (state) => changeGenealogy({ question: 'region' })(makeFocus(id)(state));
}

function Summary({ answer }: { answer: RegionRoots }) {
  const { region, totals, roots, remaining, convention } = answer;
  const elsewhere = roots.filter(({ where }) => where !== 'inside').length;
  const share = totals.firms > 0 ? ` (${percent(totals.firmsDescending / totals.firms)})` : '';
  return (
    <p className="genealogy-convention">
      {many(totals.firms, 'firm')} in {region.name}; {totals.firmsDescending.toLocaleString('en')}
      {share} with a known parent. Its {many(totals.spinoffs, 'spin-off')} of every kind descend from{' '}
      {many(roots.length + remaining, 'root')}, {elsewhere.toLocaleString('en')} of them outside the region.{' '}
      <Info about="how descent is counted">{convention}</Info>
    </p>
  );
}

function Roots({ answer }: { answer: RegionRoots }) {
  const [{ focus }, update] = useAppState();
  if (answer.roots.length === 0)
    return (
      <Empty title={`No spin-off with a known parent is in ${answer.region.name}.`}>
        Choose another region, or loosen the filter. An absence says little: the sources name only some
        spin-offs.
      </Empty>
    );
  return (
    <>
      <DataTable
        label={`Roots behind ${answer.region.name}`}
        rows={answer.roots}
        columns={rootColumns}
        keyOf={(row) => row.id}
        firstSort={{ column: 'inside', descending: true }}
        selected={new Set(focus === null ? [] : [focus])}
        onChoose={(row) => update(chooseRoot(row.id))}
      />
      {answer.truncated ? (
        <Partial remaining={answer.remaining} what="roots with fewer descendants in the region are" />
      ) : null}
    </>
  );
}

function OfRegion({ code }: { code: string }) {
  const [{ filter, focus }] = useAppState();
  const { data, error, refetch } = useAnswer(getRegionRoots, { params: { code }, query: filter });
  if (error)
    return <ErrorState error={error} what="The roots could not be read" onRetry={() => void refetch()} />;
  if (!data) return <Loading what="Tracing the region’s spin-offs to their roots…" />;
  return (
    <>
      <Summary answer={data} />
      <Roots answer={data} />
      {focus === null ? (
        data.roots.length > 0 ? (
          <p className="genealogy-convention genealogy-screen">Choose a root to list who descends from it.</p>
        ) : null
      ) : (
        <Descendants code={code} root={focus} />
      )}
    </>
  );
}

function RegionQuestion() {
  const [{ filter }, update] = useAppState();
  const { data, error, refetch } = useAnswer(getRegions);
  const nameOf = useRegionNames();
  const regions = data?.regions ?? [];
  const options = useMemo(() => choices(regions), [regions]);
  const code = useRegion(regions);
  if (error)
    return <ErrorState error={error} what="The regions could not be read" onRetry={() => void refetch()} />;
  if (!data) return <Loading what="Reading the regions…" />;
  if (options.length === 0) return <Empty title="No organisation has a region yet." />;
  return (
    <>
      <div className="genealogy-asking">
        <Select
          label="Region"
          options={options}
          value={code ?? ''}
          onChange={(chosen) => update((state) => ({ ...state, regions: { ...state.regions, chosen } }))}
        />
        {filter.regions ? (
          <Notice tone="warn">
            The filter leaves organisations in {filter.regions.map(nameOf).join(', ')} only, so lines through
            other regions are cut.{' '}
            <Button look="link" onPress={() => update(changeFilter({ regions: undefined }))}>
              All regions
            </Button>
          </Notice>
        ) : null}
      </div>
      {code === undefined ? <Loading what="Looking where it is…" /> : <OfRegion code={code} />}
    </>
  );
}

export const region: Question = {
  id: 'region',
  label: 'Roots of a region',
  asks: 'From whom do a region’s organisations descend, and who left it?',
  Answer: RegionQuestion,
};
