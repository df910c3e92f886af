import { useMemo } from 'react';
import { linkType } from '../../contract/link-types.ts';
import type { GraphView } from '../graph/view.ts';
import { select } from '../state/changes.ts';
import { useAppState } from '../state/store.ts';
import { Button, IconButton } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Info } from '../ui/Info.tsx';
import { setNetwork } from './changes.ts';
import type { NetworkModel } from './model.ts';
import './paths.css';
import { type ShortestPaths, type Step, shortestPaths } from './paths.ts';
import { usePathTo } from './usePathTo.ts';
import { useTraced } from './useTraced.ts';
import { count } from './words.ts';

const mostListed = 60;

/** What joins two organisations: "spin-off →", "← supply", "collaboration –". */
function stepWords({ from, links }: Step): string {
  const words = links.map(({ type, source }) => {
    const { label, directed } = linkType(type);
    const name = label.toLowerCase();
    if (!directed) return `– ${name} –`;
    return source === from ? `${name} →` : `← ${name}`;
  });
  return [...new Set(words)].join(', ');
}

function PathList({ found, nameOf }: { found: ShortestPaths; nameOf: (id: string) => string }) {
  const [, update] = useAppState();
  const organisation = (id: string) => (
    <Button look="link" onPress={() => update(select([id]))}>
      {nameOf(id)}
    </Button>
  );
  return (
    <ol className="network-path-list">
      {found.paths.map((steps) => (
        <li key={steps.map((s) => s.to).join(' ')}>
          {organisation(steps[0]!.from)}
          {steps.map((step) => (
            <span key={step.to}>
              <span className="network-path-step"> {stepWords(step)} </span>
              {organisation(step.to)}
            </span>
          ))}
        </li>
      ))}
      {found.count > found.paths.length ? (
        <li>and {(found.count - found.paths.length).toLocaleString('en')} more, all lit</li>
      ) : null}
    </ol>
  );
}

/** All shortest paths between two organisations: lit on the drawing, listed in words. */
export function PathsCard({ model, view }: { model: NetworkModel; view: GraphView | undefined }) {
  const [{ network }, update] = useAppState();
  const [from, to] = network.paths;
  const found = useMemo(
    () => (from && to ? shortestPaths(model.links, from, to, mostListed) : undefined),
    [model.links, from, to],
  );
  useTraced(view, found);
  const pathTo = usePathTo(model);
  if (!from || !to) return null;
  const nameOf = (id: string) => model.organisations.find((o) => o.id === id)?.name ?? id;
  return (
    <section className="network-paths" aria-label="Shortest paths">
      <header>
        <p role="status">
          {found
            ? `${nameOf(from)} and ${nameOf(to)}: ${count(found.count, 'shortest path')} of ${count(found.length, 'link')}`
            : `No path joins ${nameOf(from)} and ${nameOf(to)} in what is drawn.`}
        </p>
        <Info about="a shortest path">
          The fewest links that lead from one organisation to the other, whichever way they point. Only links
          that are drawn count; of several links between the same two, each is named.
        </Info>
        {found ? null : (
          <Button look="quiet" onPress={() => void pathTo(from, to)}>
            Look beyond what is drawn
          </Button>
        )}
        <IconButton label="Close the shortest paths" onPress={() => update(setNetwork({ paths: [] }))}>
          <Icon name="close" />
        </IconButton>
      </header>
      {found ? <PathList found={found} nameOf={nameOf} /> : null}
    </section>
  );
}
