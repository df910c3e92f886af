import { useState } from 'react';
import type { Wellness } from '../api/health.ts';
import { Notice } from '../ui/States.tsx';
import type { Decoded } from '../url.ts';

/** What the user should know about the page as a whole. */
export function Banners({ wellness, opened }: { wellness: Wellness; opened: Decoded }) {
  const [addressSeen, setAddressSeen] = useState<Decoded | undefined>();
  const [versionSeen, setVersionSeen] = useState<Decoded | undefined>();
  const now = wellness.health?.data?.version;
  const shared = opened.dataVersion;
  return (
    <div className="shell-banners">
      {wellness.away ? (
        <Notice tone="error">
          <b>{wellness.away}</b> What is on screen stays; the page tries again by itself and goes on when it
          is back.
        </Notice>
      ) : null}
      {opened.ignored.length > 0 && addressSeen !== opened ? (
        <Notice tone="warn" onClose={() => setAddressSeen(opened)}>
          Left out of the address: {opened.ignored.map(({ what, why }) => `${what} (${why})`).join('; ')}.
        </Notice>
      ) : null}
      {shared !== undefined && now !== undefined && shared !== now && versionSeen !== opened ? (
        <Notice tone="warn" onClose={() => setVersionSeen(opened)}>
          The data has changed since this view was shared: it was at version {shared} and is now at version{' '}
          {now}, so the picture may differ.
        </Notice>
      ) : null}
    </div>
  );
}
