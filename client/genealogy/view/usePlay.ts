import { useEffect, useRef, useState } from 'react';
import { useAppState } from '../../state/store.ts';
import { changeGenealogy } from '../model/changes.ts';

/** A whole play takes about so long, in milliseconds; no year is shorter than the least. */
const wholePlay = 9000;
const leastYear = 90;

/** The year after so many ms of play: where drawing falls behind, years are left out, so that a play takes its time and no more. */
export function yearAfter(from: number, elapsed: number, first: number, last: number): number {
  const pace = Math.max(leastYear, wholePlay / Math.max(1, last - first));
  return Math.min(last, from + Math.max(1, Math.floor(elapsed / pace)));
}

/** Lets the as-of year run from the first to the last year; the drawing grows. Escape stops it. */
export function usePlay(first: number, last: number) {
  const [{ genealogy }, update] = useAppState();
  const [isPlaying, setPlaying] = useState(false);
  const begin = useRef({ year: first, at: 0 });
  const { asOf } = genealogy;
  useEffect(() => {
    if (!isPlaying) return;
    if (asOf === null || asOf >= last) {
      setPlaying(false);
      update(changeGenealogy({ asOf: null }));
      return;
    }
    const pace = Math.max(leastYear, wholePlay / Math.max(1, last - first));
    const due = begin.current.at + (asOf + 1 - begin.current.year) * pace - performance.now();
    const timer = window.setTimeout(
      () => {
        const year = yearAfter(begin.current.year, performance.now() - begin.current.at, first, last);
        update(changeGenealogy({ asOf: Math.max(asOf + 1, year) }), 'quietly');
      },
      Math.max(16, due),
    );
    return () => window.clearTimeout(timer);
  }, [isPlaying, asOf, first, last, update]);
  useEffect(() => {
    if (!isPlaying) return;
    const onKey = (event: KeyboardEvent) => event.key === 'Escape' && setPlaying(false);
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [isPlaying]);
  function toggle(): void {
    const isDone = asOf === null || asOf >= last;
    begin.current = { year: isDone ? first : asOf, at: performance.now() };
    if (!isPlaying && isDone) update(changeGenealogy({ asOf: first }), 'quietly');
    setPlaying(!isPlaying);
  }
  return { isPlaying, toggle, stop: () => setPlaying(false) };
}
