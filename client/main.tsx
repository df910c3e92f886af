import './ui/tokens.css';
import './ui/ui.css';
import './ui/fields.css';
import './ui/overlays.css';
import './ui/states.css';
import './ui/scroll.css';
import './ui/touch.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { I18nProvider } from 'react-aria-components';
import { createRoot } from 'react-dom/client';
import { createQueries } from './api/queries.ts';
import { App } from './app.tsx';
import { browserTimeline, openAddress } from './history.ts';
import { createStore, StoreContext } from './state/store.ts';

const opened = openAddress();
const store = createStore(opened.state, browserTimeline());

createRoot(document.getElementById('offshoot')!).render(
  <StrictMode>
    <I18nProvider locale="en-GB">
      <QueryClientProvider client={createQueries()}>
        <StoreContext value={store}>
          <App opened={opened} />
        </StoreContext>
      </QueryClientProvider>
    </I18nProvider>
  </StrictMode>,
);
