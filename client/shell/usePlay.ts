import { useIsFetching } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { changeFilter } from '../state/changes.ts';
import { useAppState } from '../state/store.ts';
import { useKeys } from '../ui/keys.ts';
import { brushedYears, type YearAxis } from './year-model.ts';

const pace = 220;

/** Lets the end of the chosen years run to the end of the axis, a year at a time, waiting for each picture. */
export function usePlay(axis: YearAxis | undefined) {
  const [{ filter }, update] = useAppState();
  const [isPlaying, setPlaying] = useState(false);
  const isWaiting = useIsFetching({ predicate: (query) => query.queryKey[0] !== 'health' }) > 0;
  const to = filter.to;

  function toggle(): void {
    if (!axis) return;
    if (isPlaying) {
      setPlaying(false);
      update((state) => ({ ...state }));
      return;
    }
    const from = filter.from ?? axis.first;
    if (to === undefined || to >= axis.last) update(changeFilter({ to: from + 1 }), 'quietly');
    setPlaying(true);
  }
  useKeys([{ key: 'p', what: 'Play the years, or stop', group: 'Everywhere', run: toggle }]);

  useEffect(() => {
    if (!isPlaying || isWaiting || !axis) return;
    if (to === undefined) {
      setPlaying(false);
      update((state) => ({ ...state }));
      return;
    }
    const timer = window.setTimeout(() => {
      update((s) => changeFilter(brushedYears(axis, s.filter.from ?? axis.first, to + 1))(s), 'quietly');
    }, pace);
    return () => window.clearTimeout(timer);
  }, [isPlaying, isWaiting, axis, to, update]);
  return { isPlaying, toggle };
}
