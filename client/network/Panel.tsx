import { Suspense } from 'react';
import type { GraphView } from '../graph/view.ts';
import { select } from '../state/changes.ts';
import { type NetworkState, networkPanels } from '../state/state.ts';
import { useAppState } from '../state/store.ts';
import { IconButton } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import { lazyPart } from '../ui/lazy-part.ts';
import { Segmented } from '../ui/Segmented.tsx';
import { Loading } from '../ui/States.tsx';
import { setNetwork } from './changes.ts';
import { Divider } from './Divider.tsx';
import type { NetworkModel } from './model.ts';
import { NetworkTable } from './NetworkTable.tsx';
import './panel.css';
import type { Division } from './useDivision.ts';
import type { NetworkAnswer } from './useNetwork.ts';

const MeasuresPanel = lazyPart(async () => (await import('./measures/MeasuresPanel.tsx')).MeasuresPanel);

export const panelLabels: Record<NetworkState['panel'], string> = {
  none: 'None',
  table: 'Links',
  ranking: 'Ranking',
  histogram: 'Distribution',
  scatter: 'Two measures',
  years: 'Years',
};

const tabs = networkPanels.filter((id) => id !== 'none').map((id) => ({ id, label: panelLabels[id] }));

interface Props {
  answer: NetworkAnswer;
  model: NetworkModel;
  view: GraphView | undefined;
  division: Division;
}

/** What stands below the drawing: it as a table, or its measures. */
export function Panel({ answer, model, view, division }: Props) {
  const [{ network, selection }, update] = useAppState();
  const { panel } = network;
  if (panel === 'none') return null;
  const choose = (id: string) => {
    update(select([id]));
    view?.bringIn(id);
  };
  return (
    <section className="network-panel" aria-label="Table and measures">
      <Divider {...division} />
      <header className="network-panel-head">
        <Segmented
          label="What is shown below"
          hideLabel
          options={tabs}
          value={panel}
          onChange={(next) => update(setNetwork({ panel: next }))}
        />
        <IconButton
          label="Close the table and measures"
          onPress={() => update(setNetwork({ panel: 'none' }))}
        >
          <Icon name="close" />
        </IconButton>
      </header>
      {panel === 'table' ? (
        <NetworkTable model={model} selection={selection} onChoose={choose} />
      ) : (
        <Suspense fallback={<Loading what="Opening…" />}>
          <MeasuresPanel answer={answer} model={model} view={view} panel={panel} />
        </Suspense>
      )}
    </section>
  );
}
