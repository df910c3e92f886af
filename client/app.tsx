import { Suspense } from 'react';
import { Frame } from './shell/Frame.tsx';
import type { View } from './state/state.ts';
import { useAppState } from './state/store.ts';
import { Catch } from './ui/Catch.tsx';
import { lazyPart } from './ui/lazy-part.ts';
import { Loading } from './ui/States.tsx';
import type { Decoded } from './url.ts';

const viewOf = {
  genealogy: lazyPart(async () => (await import('./genealogy/GenealogyView.tsx')).GenealogyView),
  network: lazyPart(async () => (await import('./network/NetworkView.tsx')).NetworkView),
  regions: lazyPart(async () => (await import('./regions/RegionsView.tsx')).RegionsView),
  bridges: lazyPart(async () => (await import('./brokerage/BridgesView.tsx')).BridgesView),
  data: lazyPart(async () => (await import('./data-page.tsx')).DataPage),
} satisfies Record<View, unknown>;

/** The window: the frame around one view, each view loaded when it is first opened. */
export function App({ opened }: { opened: Decoded }) {
  const [state] = useAppState();
  const View = viewOf[state.view];
  return (
    <Frame opened={opened} onNear={(view) => viewOf[view].fetchPart()}>
      <Catch key={state.view} what="This view could not be shown">
        <Suspense fallback={<Loading what="Opening the view…" />}>
          <View />
        </Suspense>
      </Catch>
    </Frame>
  );
}
