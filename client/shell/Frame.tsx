import { type ReactNode, useState } from 'react';
import { useWatchedHealth } from '../api/health.ts';
import type { View } from '../state/state.ts';
import { focusView, viewId } from '../ui/focus-view.ts';
import { Toasts } from '../ui/Toasts.tsx';
import type { Decoded } from '../url.ts';
import { Banners } from './Banners.tsx';
import { FilterPanel } from './FilterPanel.tsx';
import { FootBar } from './FootBar.tsx';
import { Inspector } from './Inspector.tsx';
import { Panel } from './Panel.tsx';
import { TokenDialog } from './TokenDialog.tsx';
import { TopBar } from './TopBar.tsx';
import { useFirstVisit } from './useFirstVisit.ts';
import { usePageTitle } from './usePageTitle.ts';
import { type PanelName, usePanels } from './usePanels.ts';
import { Welcome } from './Welcome.tsx';
import { YearStrip } from './YearStrip.tsx';
import './shell.css';
import './narrow.css';

interface FrameProps {
  opened: Decoded;
  /** A view is likely to be opened next. */
  onNear: (view: View) => void;
  children: ReactNode;
}

/** The window: bar above, filters left, the view in the middle, inspector right, years below. */
export function Frame({ opened, onNear, children }: FrameProps) {
  const wellness = useWatchedHealth();
  const title = usePageTitle();
  const visit = useFirstVisit(wellness.health);
  const panels = usePanels();
  const [lastOpened, setLastOpened] = useState(opened);
  const close = (name: PanelName) => () => panels.isOpen(name) && panels.toggle(name);
  return (
    <div className="shell">
      <button type="button" className="shell-skip" onClick={focusView}>
        Skip to the view
      </button>
      <TopBar panels={panels} onNear={onNear} onOpened={setLastOpened} />
      <Banners wellness={wellness} opened={lastOpened} />
      {visit ? <Welcome visit={visit} /> : null}
      <div className="shell-middle">
        <Panel title="Filters" side="left" place={panels.place('filters')} onClose={close('filters')}>
          <FilterPanel />
        </Panel>
        <main className="shell-view" id={viewId} tabIndex={-1}>
          <h1 className="ui-hidden">{title}</h1>
          {children}
        </main>
        <Panel title="Inspector" side="right" place={panels.place('inspector')} onClose={close('inspector')}>
          <Inspector />
        </Panel>
      </div>
      <Panel title="Years" side="bottom" place={panels.place('years')} onClose={close('years')}>
        <YearStrip />
      </Panel>
      <FootBar panels={panels} />
      <Toasts />
      <TokenDialog />
    </div>
  );
}
