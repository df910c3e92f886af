import { getRegionLinks } from '../../contract/regions.ts';
import { useAnswer } from '../api/useAnswer.ts';
import { changeFilter, openView } from '../state/changes.ts';
import { useAppState } from '../state/store.ts';
import { Button, IconButton } from '../ui/Button.tsx';
import { ErrorState } from '../ui/States.tsx';
import { Beside } from './Beside.tsx';
import { partnersOf, type RegionLinks, type RegionRow, regionSentence } from './model.ts';
import { SideBySide } from './SideBySide.tsx';

const shownPartners = 8;

function partnerWords({ name, out, in: inward }: { name: string; out: number; in: number }): string {
  return `${name} (${out} out, ${inward} in)`;
}

interface Props {
  answer: RegionLinks;
  region: RegionRow;
}

/** Whom a region is linked with. */
function partnersSentence(answer: Pick<RegionLinks, 'regions' | 'matrix'>, code: string): string {
  const partners = partnersOf(answer, code);
  if (partners.length === 0) return 'No link leads to another region at this level.';
  const more = partners.length > shownPartners ? ` and ${partners.length - shownPartners} more` : '';
  return `Linked with ${partners.slice(0, shownPartners).map(partnerWords).join(', ')}${more}.`;
}

/** The regions with what runs from each to each; the table's own answer has no such matrix. */
function useMatrix() {
  const [{ filter }] = useAppState();
  const { data, isPlaceholderData, error, refetch } = useAnswer(getRegionLinks, { query: filter });
  return { whole: isPlaceholderData ? undefined : data, error, refetch };
}

/** The region looked at: whom it is linked with, and ways on. */
export function Chosen({ answer, region }: Props) {
  const [{ filter, regions }, update] = useAppState();
  const { whole, error, refetch } = useMatrix();
  const filtered = filter.regions?.join() === region.code;
  const beside = answer.regions.find(({ code }) => code === regions.beside && code !== region.code);
  const show = (view: 'regions' | 'network') => {
    update((state) => openView(view)(changeFilter({ regions: [region.code] })(state)));
  };
  return (
    <section className="regions-chosen" aria-label={region.name}>
      <header>
        <strong>
          {region.name} <span className="regions-code">{region.code}</span>
        </strong>
        <span className="regions-actions">
          <Beside answer={answer} code={region.code} />
          {filtered ? null : <Button onPress={() => show('regions')}>Filter by this region</Button>}
          <Button onPress={() => show('network')}>Its network</Button>
          <IconButton
            label="Close"
            onPress={() => update((state) => ({ ...state, regions: { ...state.regions, chosen: null } }))}
          >
            <svg viewBox="0 0 16 16" aria-hidden="true">
              <path d="m4 4 8 8M12 4l-8 8" fill="none" stroke="currentColor" strokeWidth="1.5" />
            </svg>
          </IconButton>
        </span>
      </header>
      {error ? (
        <ErrorState
          error={error}
          what="Whom it is linked with could not be read"
          onRetry={() => void refetch()}
        />
      ) : beside ? (
        <SideBySide answer={whole} region={region} beside={beside} />
      ) : (
        <>
          <p>{regionSentence(region)}</p>
          <p>{whole ? partnersSentence(whole, region.code) : 'Reading whom it is linked with…'}</p>
        </>
      )}
    </section>
  );
}
