import type { MouseEvent } from 'react';
import { openView } from '../state/changes.ts';
import type { View } from '../state/state.ts';
import { useAppState } from '../state/store.ts';
import { useKeys } from '../ui/keys.ts';
import { encodeState } from '../url.ts';
import { tabs } from './views.ts';

/** Opened in a new tab or window by the browser itself. */
function isOrdinary(event: MouseEvent): boolean {
  return event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
}

/** The five views, as links: each has its own address. `onNear`: the pointer or the keyboard is on one. */
export function Tabs({ onNear }: { onNear: (view: View) => void }) {
  const [state, update] = useAppState();
  useKeys(
    tabs.map((tab, i) => ({
      key: String(i + 1),
      what: `${tab.name}: ${tab.about}`,
      group: 'Views',
      run: () => update(openView(tab.view)),
    })),
  );
  function follow(event: MouseEvent, view: View): void {
    if (!isOrdinary(event)) return;
    event.preventDefault();
    update(openView(view));
  }
  return (
    <nav className="shell-tabs" aria-label="Views">
      {tabs.map((tab, i) => (
        <a
          key={tab.view}
          className="shell-tab"
          href={encodeState(openView(tab.view)(state))}
          title={`${tab.about} (${i + 1})`}
          aria-current={state.view === tab.view ? 'page' : undefined}
          onPointerEnter={() => onNear(tab.view)}
          onFocus={() => onNear(tab.view)}
          onClick={(event) => follow(event, tab.view)}
        >
          {tab.name}
        </a>
      ))}
    </nav>
  );
}
