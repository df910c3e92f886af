import { type CSSProperties, lazy, Suspense } from 'react';
import { getRegionLinks } from '../../contract/regions.ts';
import { scopes } from '../../contract/vocabulary.ts';
import { useAnswer } from '../api/useAnswer.ts';
import type { RegionsPicture } from '../state/regions.ts';
import { useAppState } from '../state/store.ts';
import { scopeColour } from '../ui/palette.ts';
import { ErrorState, Loading } from '../ui/States.tsx';
import { useTheme } from '../ui/theme.ts';
import { AbsentRegions } from './AbsentRegions.tsx';
import { Chosen } from './Chosen.tsx';
import { EvidencePanel } from './evidence/EvidencePanel.tsx';
import type { RegionLinks } from './model.ts';
import { NoRegions } from './NoRegions.tsx';
import { Toolbar } from './Toolbar.tsx';
import { TablePicture } from './table/TablePicture.tsx';
import './regions.css';
import './picture.css';

const permutations = 999;

interface Props {
  answer: RegionLinks;
  /** Of the network’s E–I index; null until it is there. */
  p: number | null;
}

/** Each picture but the first is loaded when it is first asked for. */
const pictureOf = {
  table: TablePicture,
  map: lazy(async () => ({ default: (await import('./map/MapPicture.tsx')).MapPicture })),
  matrix: lazy(async () => ({ default: (await import('./matrix/MatrixPicture.tsx')).MatrixPicture })),
  chord: lazy(async () => ({ default: (await import('./chord/ChordPicture.tsx')).ChordPicture })),
  years: lazy(async () => ({ default: (await import('./years/YearsPicture.tsx')).YearsPicture })),
  scorecard: lazy(async () => ({ default: (await import('./scorecard/Scorecard.tsx')).Scorecard })),
  flows: lazy(async () => ({ default: (await import('./flows/FlowsPicture.tsx')).FlowsPicture })),
} satisfies Record<RegionsPicture, unknown>;

function Answer({ answer, p }: Props) {
  const [{ regions }] = useAppState();
  const chosen = answer.regions.find(({ code }) => code === regions.chosen);
  const Picture = pictureOf[regions.picture];
  if (answer.regions.length === 0) return <NoRegions answer={answer} />;
  return (
    <>
      <AbsentRegions answer={answer} />
      <Suspense fallback={<Loading what="Opening the picture…" />}>
        <Picture answer={answer} p={p} />
      </Suspense>
      {chosen && regions.picture !== 'scorecard' ? <Chosen answer={answer} region={chosen} /> : null}
      <EvidencePanel />
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
