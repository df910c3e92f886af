import { type KeyboardEvent, useRef } from 'react';
import { findTyped, type TreeItem } from './tree-model.ts';

interface Actions {
  onWalk(id: string): void;
  onFocus(id: string): void;
  onToggle(id: string): void;
}

/** What is typed within so many milliseconds is one beginning of a name. */
const typingPause = 700;

function lastInParent(items: readonly TreeItem[], from: number, step: 1 | -1): number {
  const { level } = items[from]!;
  for (let at = from + step; at >= 0 && at < items.length; at += step) {
    if (items[at]!.level === level) return at;
    if (items[at]!.level < level) return from;
  }
  return from;
}

/**
 * Keys of a tree: up and down along the lines, right opens or goes to the first child, left folds or goes to the parent,
 * Alt with up and down to the sibling, Home, End, Enter makes the focus, letters find a name.
 */
export function useTreeKeys(
  items: readonly TreeItem[],
  active: number,
  actions: Actions,
): (event: KeyboardEvent) => void {
  const typed = useRef({ text: '', at: 0 });
  function target(event: KeyboardEvent, item: TreeItem): number | null {
    switch (event.key) {
      case 'ArrowDown':
        return event.altKey ? lastInParent(items, active, 1) : Math.min(active + 1, items.length - 1);
      case 'ArrowUp':
        return event.altKey ? lastInParent(items, active, -1) : Math.max(active - 1, 0);
      case 'ArrowRight':
        if (item.expanded === false) actions.onToggle(item.id);
        return item.expanded ? active + 1 : active;
      case 'ArrowLeft':
        if (item.expanded) {
          actions.onToggle(item.id);
          return active;
        }
        return Math.max(
          0,
          items.findIndex((other) => other.id === item.parent),
        );
      case 'Home':
        return 0;
      case 'End':
        return items.length - 1;
      default:
        return null;
    }
  }
  function type(event: KeyboardEvent): number {
    const isNew = event.timeStamp - typed.current.at > typingPause;
    const text = isNew ? event.key : typed.current.text + event.key;
    typed.current = { text, at: event.timeStamp };
    return findTyped(items, active, text);
  }
  return (event) => {
    const item = items[active];
    if (!item || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      actions.onFocus(item.id);
      return;
    }
    let to = target(event, item);
    if (to === null && event.key.length === 1 && event.key !== ' ') to = type(event);
    else if (to === null && event.key === ' ') to = active;
    if (to === null) return;
    // Letters are names here: the page's own keys don't see them.
    event.preventDefault();
    event.stopPropagation();
    const found = items[to];
    if (found && to !== -1) actions.onWalk(found.id);
  };
}
