import { useEffect, useRef, useSyncExternalStore } from 'react';

export interface KeyBinding {
  /** As KeyboardEvent.key has it, lower case, with "shift+" before it where needed: "f", "shift+z", "?", "arrowleft". */
  key: string;
  /** What it does, for the list of keys. */
  what: string;
  group: string;
  /** Absent: the element that holds the focus handles the key itself; it is only listed here. */
  run?: () => void;
}

let bindings: readonly KeyBinding[] = [];
const listeners = new Set<() => void>();

function setBindings(next: readonly KeyBinding[]): void {
  bindings = next;
  for (const listener of listeners) listener();
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target.matches('textarea, select')) return true;
  return (
    target instanceof HTMLInputElement && !['checkbox', 'radio', 'range', 'button'].includes(target.type)
  );
}

/** The binding for a key press: the one registered last wins. Exported for tests. */
export function findBinding(list: readonly KeyBinding[], event: Pick<KeyboardEvent, 'key' | 'shiftKey'>) {
  const key = event.key.toLowerCase();
  const isLetter = /^[a-z]$/.test(key);
  const name = isLetter && event.shiftKey ? `shift+${key}` : key;
  return list.findLast((b) => b.run && b.key === name);
}

/** Letters typed into a field, keys with Ctrl, Alt or Meta, and keys while a window or menu is open are left alone. */
function handleKey(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target))
    return;
  if (document.querySelector('[role="dialog"], [role="menu"], [role="listbox"]:not([data-inline])')) return;
  const binding = findBinding(bindings, event);
  if (!binding) return;
  event.preventDefault();
  binding.run?.();
}

window.addEventListener('keydown', handleKey);

/** Registers keys while the component is mounted. The functions may change from one drawing to the next. */
export function useKeys(own: readonly KeyBinding[]): void {
  const latest = useRef(own);
  latest.current = own;
  const shape = own.map((b) => `${b.key}|${b.what}|${b.group}|${b.run !== undefined}`).join('\n');
  // biome-ignore lint/correctness/useExhaustiveDependencies: registered anew only when keys or words change
  useEffect(() => {
    const mine = latest.current.map(
      (b, i): KeyBinding => ({ ...b, run: b.run && (() => latest.current[i]?.run?.()) }),
    );
    setBindings([...bindings, ...mine]);
    return () => setBindings(bindings.filter((b) => !mine.includes(b)));
  }, [shape]);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** All keys that work now. */
export function useKeyBindings(): readonly KeyBinding[] {
  return useSyncExternalStore(subscribe, () => bindings);
}
