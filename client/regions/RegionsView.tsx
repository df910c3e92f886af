import type { CSSProperties } from 'react';
import { getRegionLinks } from '../../contract/regions.ts';
import { scopes } from '../../contract/vocabulary.ts';
import { useAnswer } from '../api/useAnswer.ts';
import { changeFilter, resetFilter } from '../state/changes.ts';
import { useAppState } from '../state/store.ts';
import { Button } from '../ui/Button.tsx';
import { DataTable } from '../ui/DataTable.tsx';
import { scopeColour } from '../ui/palette.ts';
import { Segmented } from '../ui/Segmented.tsx';
import { Empty, ErrorState, Loading, Notice } from '../ui/States.tsx';
import { useTheme } from '../ui/theme.ts';
import { Chosen } from './Chosen.tsx';
import { regionColumns } from './columns.tsx';
import { Matrix } from './Matrix.tsx';
import type { RegionLinks } from './model.ts';
import './regions.css';
import { Summary } from './Summary.tsx';
import { levelLabels } from './words.ts';

const permutations = 999;
const levels = levelLabels.map((label, level) => ({ id: String(level), label }));

function Toolbar() {
  const [{ filter }, update] = useAppState();
  return (
    <div className="regions-toolbar">
      <Segmented
        label="Regions at level"
        options={levels}
        value={String(filter.level)}
        onChange={(level) => update(changeFilter({ level: Number(level) }))}
      />
      {filter.regions ? (
        <Notice tone="warn" onClose={() => update(changeFilter({ regions: undefined }))}>
          Only organisations in {filter.regions.join(', ')}, and links among them, are counted.
        </Notice>
      ) : null}
    </div>
  );
}

function NoRegions({ answer }: { answer: RegionLinks }) {
  const [{ filter }, update] = useAppState();
  const { organisations } = answer.unplaced;
  const coarser =
    organisations > 0 && filter.level > 0 ? (
      <Button onPress={() => update(changeFilter({ level: filter.level - 1 }))}>A coarser level</Button>
    ) : null;
  const actions = (
    <>
      {coarser}
      <Button onPress={() => update(resetFilter())}>Clear the filter</Button>
    </>
  );
  return (
    <Empty title="No region to show" actions={actions}>
      {organisations > 0
        ? `None of the ${organisations} organisations the filter leaves has a region at level ${filter.level}.`
        : 'The filter leaves no organisation. Loosen it, or clear it.'}
    </Empty>
  );
}

function Answer({ answer, p }: { answer: RegionLinks; p: number | null }) {
  const [{ regions: state }, update] = useAppState();
  const choose = (code: string) =>
    update((before) => ({ ...before, regions: { ...before.regions, chosen: code } }));
  const chosen = answer.regions.find(({ code }) => code === state.chosen);
  if (answer.regions.length === 0) return <NoRegions answer={answer} />;
  return (
    <>
      <Summary answer={answer} p={p} />
      <DataTable
        label="Regions and the scope of their links"
        rows={answer.regions}
        columns={regionColumns}
        keyOf={(row) => row.code}
        firstSort={{ column: 'links', descending: true }}
        selected={new Set(chosen ? [chosen.code] : [])}
        onChoose={(row) => choose(row.code)}
      />
      {chosen ? <Chosen answer={answer} region={chosen} /> : null}
      <Matrix answer={answer} chosen={state.chosen} onChoose={choose} />
    </>
  );
}

/** Which links stay inside a region and which leave it. */
export function RegionsView() {
  const [{ filter }] = useAppState();
  const theme = useTheme();
  const { data, error, isPlaceholderData, refetch } = useAnswer(getRegionLinks, { query: filter });
  const tested = useAnswer(getRegionLinks, { query: { ...filter, permutations } });
  const colours = Object.fromEntries(
    scopes.map((scope) => [`--regions-${scope}`, scopeColour(scope, theme)]),
  );
  // The test takes longer: what it adds comes when it is there.
  const isOfNow =
    !tested.isPlaceholderData && !tested.error && tested.data?.dataVersion === data?.dataVersion;
  const shown = isOfNow ? tested.data : undefined;
  const p = shown?.ei.p ?? null;
  return (
    <section
      className="regions"
      aria-label="Regions"
      aria-busy={isPlaceholderData}
      style={colours as CSSProperties}
    >
      <Toolbar />
      {error ? (
        <ErrorState error={error} what="The regions could not be worked out" onRetry={() => void refetch()} />
      ) : data ? (
        <Answer answer={shown ?? data} p={p} />
      ) : (
        <Loading what="Counting links by region…" />
      )}
    </section>
  );
}
