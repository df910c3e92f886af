import { useEffect, useRef } from 'react';
import type { Sight } from '../../state/state.ts';
import { useAppState } from '../../state/store.ts';
import { changeGenealogy } from '../model/changes.ts';
import { sameSight } from './sight.ts';
import type { Viewport } from './viewport.ts';

/** Milliseconds without a move after which the address tells what is in sight. */
const rest = 250;

/** Keeps in the state, and so in the address, what is in sight once the camera rests; no step of its own. */
export function useSight(viewport: Viewport, sightNow: () => Sight | null | undefined): void {
  const [{ genealogy }, update] = useAppState();
  const told = genealogy.sight;
  const latest = useRef(sightNow);
  latest.current = sightNow;
  useEffect(() => {
    let timer = 0;
    const tellLater = () => {
      window.clearTimeout(timer);
      timer = window.setTimeout(() => {
        const sight = latest.current();
        if (sight !== undefined && !sameSight(sight, told)) update(changeGenealogy({ sight }), 'in-place');
      }, rest);
    };
    tellLater();
    const stop = viewport.subscribe(tellLater);
    return () => {
      window.clearTimeout(timer);
      stop();
    };
  }, [viewport, told, update]);
}
