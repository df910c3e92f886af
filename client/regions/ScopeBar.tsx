import { scopes } from '../../contract/vocabulary.ts';
import { scopeLabel } from '../ui/palette.ts';
import { allLinks, type ScopeCounts, scopeEntries } from './model.ts';

/** Shares of links by scope as one bar; each scope has a colour and a hatching of its own. */
export function ScopeBar({ counts }: { counts: ScopeCounts }) {
  const all = allLinks(counts);
  const entries = scopeEntries(counts).filter(({ links }) => links > 0);
  const words = entries.map(({ scope, links }) => `${scopeLabel[scope]}: ${links}`).join(', ');
  return (
    <span className="regions-bar" role="img" aria-label={words || 'no links'}>
      {entries.map(({ scope, links }) => (
        <span key={scope} className={`regions-${scope}`} style={{ flexGrow: links / all }} />
      ))}
    </span>
  );
}

/** What the colours and hatchings of the bars mean. */
export function ScopeLegend() {
  return (
    <ul className="regions-legend" aria-label="Legend of the bars">
      {scopes.map((scope) => (
        <li key={scope}>
          <span className={`regions-swatch regions-${scope}`} aria-hidden="true" />
          {scopeLabel[scope]}
        </li>
      ))}
    </ul>
  );
}
