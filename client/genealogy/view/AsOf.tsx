import { useEffect, useState } from 'react';
import { useAppState } from '../../state/store.ts';
import { IconButton } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { changeGenealogy } from '../model/changes.ts';

/** A whole play takes about so long, in milliseconds; no year is shorter than the least. */
const wholePlay = 9000;
const leastYear = 90;

/** Lets the as-of year run from the first to the last year; the drawing grows. */
function usePlay(first: number, last: number) {
  const [{ genealogy }, update] = useAppState();
  const [isPlaying, setPlaying] = useState(false);
  const { asOf } = genealogy;
  useEffect(() => {
    if (!isPlaying) return;
    if (asOf === null || asOf >= last) {
      setPlaying(false);
      update(changeGenealogy({ asOf: null }));
      return;
    }
    const pace = Math.max(leastYear, wholePlay / Math.max(1, last - first));
    const timer = window.setTimeout(() => update(changeGenealogy({ asOf: asOf + 1 }), 'quietly'), pace);
    return () => window.clearTimeout(timer);
  }, [isPlaying, asOf, first, last, update]);
  function toggle(): void {
    if (!isPlaying && (asOf === null || asOf >= last)) update(changeGenealogy({ asOf: first }), 'quietly');
    setPlaying(!isPlaying);
  }
  return { isPlaying, toggle, stop: () => setPlaying(false) };
}

/** The year up to which the lineage is drawn. */
export function AsOf({ first, last }: { first: number; last: number }) {
  const [{ genealogy }, update] = useAppState();
  const { isPlaying, toggle, stop } = usePlay(first, last);
  const asOf = genealogy.asOf ?? last;
  const move = (year: number, how: 'step' | 'quietly') =>
    update(changeGenealogy({ asOf: year >= last ? null : year }), how);
  return (
    <div className="genealogy-asof">
      <IconButton label={isPlaying ? 'Stop' : 'Watch it grow'} onPress={toggle}>
        <Icon name={isPlaying ? 'pause' : 'play'} />
      </IconButton>
      <label>
        <span className="ui-label">As of {genealogy.asOf ?? 'today'}</span>
        <input
          type="range"
          aria-label="As of year"
          aria-valuetext={String(asOf)}
          min={first}
          max={last}
          value={asOf}
          onChange={(event) => {
            stop();
            move(Number(event.target.value), 'quietly');
          }}
          onPointerUp={() => move(asOf, 'step')}
          onKeyUp={() => move(asOf, 'step')}
        />
      </label>
    </div>
  );
}
