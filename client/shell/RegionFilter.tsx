import { useMemo, useState } from 'react';
import { Button, Checkbox, Collection, Tree, TreeItem, TreeItemContent } from 'react-aria-components';
import { getRegions } from '../../contract/regions.ts';
import { useAnswer } from '../api/useAnswer.ts';
import { changeFilter } from '../state/changes.ts';
import { useAppState } from '../state/store.ts';
import { Icon } from '../ui/Icon.tsx';
import { TextField } from '../ui/TextField.tsx';
import { above, openable, type RegionBranch, regionTree } from './region-tree.ts';

function Branch({ branch }: { branch: RegionBranch }) {
  return (
    <TreeItem id={branch.code} textValue={branch.name} className="shell-region">
      <TreeItemContent>
        {branch.children.length > 0 ? (
          <Button slot="chevron" className="shell-region-open">
            <Icon name="chevron" />
          </Button>
        ) : (
          <span className="shell-region-open" />
        )}
        <Checkbox slot="selection" className="ui-checkbox">
          <span className="ui-box">
            <svg viewBox="0 0 14 14" aria-hidden="true">
              <path d="m2.5 7.2 3 3 6-6.4" />
            </svg>
          </span>
        </Checkbox>
        <span className="shell-region-name">{branch.name}</span>
        <span className="ui-amount">{branch.organisations}</span>
      </TreeItemContent>
      <Collection items={branch.children.map((child) => ({ id: child.code, child }))}>
        {({ child }) => <Branch branch={child} />}
      </Collection>
    </TreeItem>
  );
}

/** Regions as a tree by level, searchable; a ticked region covers what lies below it. */
export function RegionFilter() {
  const [{ filter }, update] = useAppState();
  const { data } = useAnswer(getRegions);
  const regions = data?.regions ?? [];
  const chosen = filter.regions ?? [];
  const [text, setText] = useState('');
  const [opened, setOpened] = useState<Set<string> | undefined>();
  const tree = useMemo(() => regionTree(regions, text), [regions, text]);
  const expanded = text.trim() === '' ? (opened ?? new Set(above(regions, chosen))) : new Set(openable(tree));
  return (
    <div className="shell-regions">
      <TextField
        label="Find a region"
        hideLabel
        search
        value={text}
        onChange={setText}
        placeholder="Find a region…"
      />
      <Tree
        className="shell-region-tree"
        aria-label="Regions"
        items={tree.map((branch) => ({ id: branch.code, branch }))}
        selectionMode="multiple"
        selectedKeys={chosen}
        onSelectionChange={(keys) =>
          update(changeFilter({ regions: keys === 'all' ? [] : [...keys].map(String) }))
        }
        expandedKeys={expanded}
        onExpandedChange={(keys) => setOpened(new Set([...keys].map(String)))}
        renderEmptyState={() => (
          <p className="shell-no-hit">{data ? 'No region is called so.' : 'Loading…'}</p>
        )}
      >
        {({ branch }) => <Branch branch={branch} />}
      </Tree>
    </div>
  );
}
