import { useState } from 'react';

/** How much of the room the table and measures take from the drawing, in percent. */
export const shares = { least: 20, usual: 40, most: 80, step: 5 } as const;

export interface Division {
  share: number;
  divide: (share: number) => void;
}

/** Not in the address: it goes with the window, not with what is looked at. */
export function useDivision(): Division {
  const [share, setShare] = useState<number>(shares.usual);
  return { share, divide: (next) => setShare(Math.min(shares.most, Math.max(shares.least, next))) };
}
