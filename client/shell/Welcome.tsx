import { useState } from 'react';
import { openView } from '../state/changes.ts';
import { useAppState } from '../state/store.ts';
import { Button, IconButton } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import { questionsOf } from './questions.ts';
import type { Visit } from './useFirstVisit.ts';

const sentence = 'Offshoot draws who came from whom, which links stay in a region, and who bridges.';
const words = {
  something: sentence,
  example: `${sentence} Here: four generations of spin-offs, back to Sinclair Radionics, Cambridge.`,
  progenitor: `${sentence} Here: the parent with the most descendants in your data.`,
  nothing: `${sentence} There is nothing to draw yet: import your own tables, or the shipped example.`,
} as const;
const closedKey = 'offshoot.welcomed';

/** On a first visit: what this is, in a sentence, and questions to click. */
export function Welcome({ visit }: { visit: Visit }) {
  const [state, update] = useAppState();
  const [isClosed, setClosed] = useState(() => window.localStorage.getItem(closedKey) !== null);
  if (isClosed && visit.shows !== 'nothing') return null;
  function close(): void {
    window.localStorage.setItem(closedKey, 'yes');
    setClosed(true);
  }
  return (
    <section className="shell-welcome" aria-label="Welcome">
      <p>{words[visit.shows]}</p>
      <div className="shell-questions">
        {questionsOf(visit).map(({ text, change }) => (
          <Button key={text} onPress={() => update(change)}>
            {text}
          </Button>
        ))}
        {visit.shows === 'nothing' && state.view !== 'data' ? (
          <Button look="primary" onPress={() => update(openView('data'))}>
            Import data
          </Button>
        ) : null}
      </div>
      <IconButton label="Close the welcome" onPress={close}>
        <Icon name="close" />
      </IconButton>
    </section>
  );
}
