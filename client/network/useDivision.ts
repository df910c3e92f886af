import { useState } from 'react';

/** How much of the room the table and measures take from the drawing, in percent. */
export const shares = { least: 20, usual: 40, most: 80, step: 5 } as const;

export interface Division {
  share: number;
  divide: (share: number) => void;
}

const key = 'offshoot-network-division';

const within = (share: number) => Math.min(shares.most, Math.max(shares.least, share));

/** What it was in this window before; the usual one where nothing sensible is kept. */
function kept(): number {
  const share = Number(window.sessionStorage.getItem(key) ?? Number.NaN);
  return Number.isFinite(share) ? within(share) : shares.usual;
}

/** Not in the address: it goes with the window, not with what is looked at. */
export function useDivision(): Division {
  const [share, setShare] = useState(kept);
  return {
    share,
    divide(next) {
      setShare(within(next));
      window.sessionStorage.setItem(key, String(within(next)));
    },
  };
}
