import { Collection, Header, ListBox, ListBoxItem, ListBoxSection, Popover } from 'react-aria-components';
import { kindLabel } from '../ui/palette.ts';
import { KindSign } from './KindSign.tsx';
import type { Hit, HitGroup } from './useSearch.ts';

function HitLine({ hit }: { hit: Hit }) {
  const kind = hit.kind === 'region' ? 'Region' : kindLabel[hit.kind];
  return (
    <ListBoxItem id={hit.key} className="ui-item shell-hit" textValue={hit.name}>
      <KindSign kind={hit.kind} />
      <span className="shell-hit-name">{hit.name}</span>
      <small className="ui-item-hint">{[kind, hit.hint].filter(Boolean).join(' · ')}</small>
    </ListBoxItem>
  );
}

/** What was found, in groups; while there is nothing, why. */
export function SearchHits({ groups, empty }: { groups: HitGroup[]; empty: string }) {
  return (
    <Popover className="ui-popover shell-hits" offset={4}>
      <ListBox
        className="ui-list"
        items={groups}
        renderEmptyState={() => <p className="shell-no-hit">{empty}</p>}
      >
        {(group) => (
          <ListBoxSection id={group.id}>
            <Header className="ui-list-head">{group.name}</Header>
            <Collection items={group.hits.map((hit) => ({ ...hit, id: hit.key, hit }))}>
              {({ hit }) => <HitLine hit={hit} />}
            </Collection>
          </ListBoxSection>
        )}
      </ListBox>
    </Popover>
  );
}
