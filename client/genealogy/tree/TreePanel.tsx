import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useMemo, useRef } from 'react';
import type { Spinoff } from '../../../contract/genealogy.ts';
import type { Scope } from '../../../contract/vocabulary.ts';
import { useAppState } from '../../state/store.ts';
import type { Kin } from '../model/kin.ts';
import type { RegionTree } from '../model/scope.ts';
import { drawnFrom } from '../model/stay.ts';
import { StayHead, StaySign } from './StayHead.tsx';
import { countStays, staysOf, stayWords } from './stays.ts';
import { listTree, primaryIn, type TreeItem } from './tree-model.ts';
import { useTreeKeys } from './useTreeKeys.ts';
import './tree.css';

interface Props {
  /** Who is listed: by the end of the as-of year. */
  kin: Kin;
  /** Who stands under whom in the drawing. */
  drawn: ReadonlyMap<string, Spinoff>;
  focus: string;
  selection: readonly string[];
  folded: readonly string[];
  regions: RegionTree;
  onSelect(id: string): void;
  /** As `onSelect`, by keys. */
  onWalk(id: string): void;
  onFocus(id: string): void;
  onToggle(id: string): void;
}

interface LineProps {
  item: TreeItem;
  isFocus: boolean;
  isSelected: boolean;
  /** Whether it stayed in the region; undefined without parent. */
  stay: Scope | undefined;
}

/** What is seen is too short to be heard: who listens gets a sentence in its place. */
function Line({ item, isFocus, isSelected, stay }: LineProps) {
  const sign = item.expanded === null ? '' : item.expanded ? '▾' : '▸';
  return (
    <>
      <span className="ui-hidden">{stay ? `${item.spoken}, ${stayWords[stay]}` : item.spoken}</span>
      <span
        className="genealogy-tree-sign"
        data-toggle={item.expanded === null ? undefined : ''}
        aria-hidden="true"
      >
        {sign}
      </span>
      <span
        className="genealogy-tree-name"
        aria-hidden="true"
        data-focus={isFocus ? '' : undefined}
        data-lit={isSelected ? '' : undefined}
        title={item.name}
      >
        {item.name}
      </span>
      <span className="genealogy-tree-years" aria-hidden="true">
        {item.years}
      </span>
      {stay ? (
        <span className="genealogy-tree-stay" aria-hidden="true">
          <StaySign scope={stay} /> {stayWords[stay]}
        </span>
      ) : null}
    </>
  );
}

/** The same lineage as a list to walk by keys and to hear; what is selected here is selected in the drawing. */
export function TreePanel(props: Props) {
  const { kin, drawn, focus, selection, folded, regions } = props;
  const [{ filter, genealogy }] = useAppState();
  const { level } = filter;
  const seenFrom = drawnFrom(genealogy);
  const primary = useMemo(() => primaryIn(kin, drawn), [kin, drawn]);
  // As long as the regions aren't there, nothing is said of who stayed.
  const stays = useMemo(
    () =>
      regions.size === 0
        ? new Map<string, Scope>()
        : staysOf({ kin, primary, focus, level, regions, seenFrom }),
    [kin, primary, focus, level, regions, seenFrom],
  );
  const counts = useMemo(() => countStays(kin, stays, seenFrom), [kin, stays, seenFrom]);
  const items = useMemo(() => listTree(kin, primary, new Set(folded)), [kin, primary, folded]);
  const ref = useRef<HTMLDivElement>(null);
  const active = Math.max(
    0,
    items.findIndex((item) => item.id === (selection[0] ?? focus)),
  );
  const lines = useVirtualizer({
    count: items.length,
    getScrollElement: () => ref.current,
    estimateSize: () => 26,
    overscan: 12,
    getItemKey: (i) => items[i]!.id,
  });
  useEffect(() => lines.scrollToIndex(active), [active, lines]);
  const onKeyDown = useTreeKeys(items, active, props);
  const visible = lines.getVirtualItems();
  const isActiveDrawn = visible.some((line) => line.index === active);
  return (
    <div className="genealogy-list">
      <StayHead stays={counts} focus={kin.organisations.get(focus)?.name ?? focus} seenFrom={seenFrom} />
      <div
        ref={ref}
        className="genealogy-tree"
        role="tree"
        aria-label="The lineage as a list"
        tabIndex={0}
        aria-activedescendant={isActiveDrawn ? `genealogy-item-${active}` : undefined}
        onKeyDown={onKeyDown}
      >
        <div role="none" style={{ height: lines.getTotalSize(), position: 'relative' }}>
          {visible.map(({ index, start }) => {
            const item = items[index]!;
            return (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the tree handles the keys of its items
              // biome-ignore lint/a11y/useFocusableInteractive: the tree holds the focus and names the active item
              <div
                key={item.id}
                id={`genealogy-item-${index}`}
                className="genealogy-tree-item"
                role="treeitem"
                aria-level={item.level}
                aria-posinset={item.position}
                aria-setsize={item.siblings}
                aria-expanded={item.expanded ?? undefined}
                aria-selected={selection.includes(item.id)}
                data-active={index === active ? '' : undefined}
                style={{ transform: `translateY(${start}px)`, paddingInlineStart: 6 + (item.level - 1) * 14 }}
                onClick={(event) => {
                  const isSign = event.target instanceof Element && event.target.closest('[data-toggle]');
                  if (isSign) props.onToggle(item.id);
                  else props.onSelect(item.id);
                }}
                onDoubleClick={() => props.onFocus(item.id)}
              >
                <Line
                  item={item}
                  isFocus={item.id === focus}
                  isSelected={selection.includes(item.id)}
                  stay={stays.get(item.id)}
                />
              </div>
            );
          })}
        </div>
      </div>
    </div>
  );
}
