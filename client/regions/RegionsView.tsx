import { type CSSProperties, useEffect } from 'react';
import { scopes } from '../../contract/vocabulary.ts';
import type { RegionsPicture } from '../state/regions.ts';
import { useAppState } from '../state/store.ts';
import { lazyPart } from '../ui/lazy-part.ts';
import { scopeColour } from '../ui/palette.ts';
import { ErrorState, Loading } from '../ui/States.tsx';
import { useTheme } from '../ui/theme.ts';
import { whenIdle } from '../ui/when-idle.ts';
import { AbsentRegions } from './AbsentRegions.tsx';
import { Chosen } from './Chosen.tsx';
import { EvidencePanel } from './evidence/EvidencePanel.tsx';
import type { RegionLinks } from './model.ts';
import { NoRegions } from './NoRegions.tsx';
import { Toolbar } from './Toolbar.tsx';
import { TablePicture } from './table/TablePicture.tsx';
import { useRegionLinks } from './useRegionLinks.ts';
import './regions.css';
import './picture.css';

interface Props {
  answer: RegionLinks;
  /** Of the network’s E–I index; null until it is there. */
  p: number | null;
}

const opening = 'Opening the picture…';

/** Each picture but the first is loaded when it is first asked for. */
const pictureOf = {
  table: TablePicture,
  map: lazyPart<Props>(async () => (await import('./map/MapPicture.tsx')).MapPicture, opening),
  matrix: lazyPart<Props>(async () => (await import('./matrix/MatrixPicture.tsx')).MatrixPicture, opening),
  chord: lazyPart<Props>(async () => (await import('./chord/ChordPicture.tsx')).ChordPicture, opening),
  years: lazyPart<Props>(async () => (await import('./years/YearsPicture.tsx')).YearsPicture, opening),
  scorecard: lazyPart<Props>(async () => (await import('./scorecard/Scorecard.tsx')).Scorecard, opening),
  flows: lazyPart<Props>(async () => (await import('./flows/FlowsPicture.tsx')).FlowsPicture, opening),
} satisfies Record<RegionsPicture, unknown>;

/** Pictures of what runs from region to region. */
const ofPairs = ['map', 'matrix', 'chord'] as const;

function Answer({ answer, p }: Props) {
  const [{ regions }] = useAppState();
  const chosen = answer.regions.find(({ code }) => code === regions.chosen);
  const Picture = pictureOf[regions.picture];
  if (answer.regions.length === 0) return <NoRegions answer={answer} />;
  return (
    <>
      <AbsentRegions answer={answer} />
      <Picture answer={answer} p={p} />
      {chosen && regions.picture !== 'scorecard' ? <Chosen answer={answer} region={chosen} /> : null}
      <EvidencePanel />
    </>
  );
}

/** Fetches the pictures of pairs once something is shown and the page is at rest: the answer they draw is asked for then, too. */
function useFetchedAhead(isShown: boolean): void {
  useEffect(() => {
    if (!isShown) return;
    return whenIdle(() => {
      for (const picture of ofPairs) void pictureOf[picture].fetchPart();
    });
  }, [isShown]);
}

/** Which links stay inside a region and which leave it. */
export function RegionsView() {
  const [{ regions }] = useAppState();
  const theme = useTheme();
  const { answer, p, tested, error, isPlaceholderData, refetch } = useRegionLinks(
    ofPairs.some((picture) => picture === regions.picture),
  );
  useFetchedAhead(answer !== undefined);
  const colours = Object.fromEntries(
    scopes.map((scope) => [`--regions-${scope}`, scopeColour(scope, theme)]),
  );
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
      ) : answer ? (
        <>
          {tested.error ? (
            <ErrorState
              error={tested.error}
              what="The permutation test could not be run"
              onRetry={() => void tested.refetch()}
            />
          ) : null}
          <Answer answer={answer} p={p} />
        </>
      ) : (
        <Loading what="Counting links by region…" />
      )}
    </section>
  );
}
