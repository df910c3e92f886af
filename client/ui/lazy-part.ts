import { type ComponentType, lazy } from 'react';

/** A part of the page that could not be fetched. Browsers remember that: only a new page helps. */
export class UnloadedPart extends Error {
  constructor(cause: unknown) {
    super('The program could not be reached for a part of this page, or was updated meanwhile.', { cause });
  }
}

/** A component that is fetched when it is first shown, or ahead by `fetchPart`. Where that fails, it throws an UnloadedPart. */
export function lazyPart<P>(load: () => Promise<ComponentType<P>>) {
  // What fails ahead fails again, and is told, when it is shown.
  const fetchPart = () => void load().catch(() => {});
  const Part = lazy(async () => ({
    default: await load().catch((cause: unknown) => {
      throw new UnloadedPart(cause);
    }),
  }));
  return Object.assign(Part, { fetchPart });
}
