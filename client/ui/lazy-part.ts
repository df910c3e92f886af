import { type ComponentType, createElement, useEffect, useState } from 'react';
import { Loading } from './States.tsx';

/** A part of the page that could not be fetched. Browsers remember that: only a new page helps. */
export class UnloadedPart extends Error {
  constructor(cause: unknown) {
    super('The program could not be reached for a part of this page, or was updated meanwhile.', { cause });
  }
}

/** What there is of a part: its component, or why there is none; neither while it is on its way. */
interface Fetched<P> {
  part?: ComponentType<P>;
  failed?: UnloadedPart;
}

/**
 * A component that is fetched when it is first shown, or ahead by `fetchPart`. Where that fails, it throws an UnloadedPart.
 * Not React's own `lazy`: that shows its fallback even when all is there, and then for 300 ms.
 */
export function lazyPart<P extends object>(load: () => Promise<ComponentType<P>>, what = 'Opening…') {
  let known: Fetched<P> = {};
  // What fails ahead fails again, and is told, when it is shown.
  const fetchPart = () =>
    load().then(
      (part) => {
        known = { part };
      },
      () => {},
    );
  function Part(props: P) {
    const [fetched, setFetched] = useState(known);
    useEffect(() => {
      if (known.part) return setFetched(known);
      load().then(
        (part) => {
          known = { part };
          setFetched(known);
        },
        (cause: unknown) => setFetched({ failed: new UnloadedPart(cause) }),
      );
    }, []);
    if (fetched.failed) throw fetched.failed;
    return fetched.part ? createElement(fetched.part, props) : createElement(Loading, { what });
  }
  return Object.assign(Part, { fetchPart });
}
