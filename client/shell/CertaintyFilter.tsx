import { changeFilter } from '../state/changes.ts';
import { useAppState } from '../state/store.ts';
import { Info } from '../ui/Info.tsx';
import { Segmented } from '../ui/Segmented.tsx';

const confidenceOptions = [
  { id: 'low', label: 'Any' },
  { id: 'medium', label: 'Medium' },
  { id: 'high', label: 'High' },
] as const;
const undatedOptions = [
  { id: 'include', label: 'Keep' },
  { id: 'exclude', label: 'Leave out' },
] as const;

/** How sure a link must be, and what becomes of what has no year. */
export function CertaintyFilter() {
  const [{ filter }, update] = useAppState();
  return (
    <>
      <div className="shell-row">
        <Segmented
          label="Confidence"
          options={confidenceOptions}
          value={filter.minConfidence ?? 'low'}
          onChange={(id) => update(changeFilter({ minConfidence: id === 'low' ? undefined : id }))}
        />
        <Info about="confidence">
          How directly the source states a link: high, medium or low. Low confidence is drawn fainter, not
          hidden, unless it is left out here.
        </Info>
      </div>
      <div className="shell-row">
        <Segmented
          label="Undated"
          options={undatedOptions}
          value={filter.undated}
          onChange={(undated) => update(changeFilter({ undated }))}
        />
        <Info about="undated">
          Links without any year and organisations without a founding or spin-off year. Kept, they are shown
          apart; left out, only what has a year remains.
        </Info>
      </div>
    </>
  );
}
