import { useEffect } from 'react';
import { Frame } from './shell/Frame.tsx';
import type { View } from './state/state.ts';
import { useAppState } from './state/store.ts';
import { Catch } from './ui/Catch.tsx';
import { lazyPart } from './ui/lazy-part.ts';
import { whenIdle } from './ui/when-idle.ts';
import type { Decoded } from './url.ts';

const opening = 'Opening the view…';

const viewOf = {
  genealogy: lazyPart(async () => (await import('./genealogy/GenealogyView.tsx')).GenealogyView, opening),
  network: lazyPart(async () => (await import('./network/NetworkView.tsx')).NetworkView, opening),
  regions: lazyPart(async () => (await import('./regions/RegionsView.tsx')).RegionsView, opening),
  bridges: lazyPart(async () => (await import('./brokerage/BridgesView.tsx')).BridgesView, opening),
  data: lazyPart(async () => (await import('./data-page.tsx')).DataPage, opening),
} satisfies Record<View, unknown>;

/** Fetches the views that answer from few bytes once the page is at rest, so that a press on one only waits for the answer. */
function useFetchedAhead(): void {
  useEffect(
    () =>
      whenIdle(() => {
        void viewOf.regions.fetchPart();
        void viewOf.bridges.fetchPart();
      }),
    [],
  );
}

/** The window: the frame around one view, each view loaded when it is first opened or likely to be. */
export function App({ opened }: { opened: Decoded }) {
  const [state] = useAppState();
  const View = viewOf[state.view];
  useFetchedAhead();
  return (
    <Frame opened={opened} onNear={(view) => void viewOf[view].fetchPart()}>
      <Catch key={state.view} what="This view could not be shown">
        <View />
      </Catch>
    </Frame>
  );
}
