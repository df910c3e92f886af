import { useEffect, useRef, useSyncExternalStore } from 'react';
import { findBinding, type KeyBinding } from './key-binding.ts';

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

/** Letters typed into a field, and keys while a window or menu is open are left alone. */
function handleKey(event: KeyboardEvent): void {
  if (event.defaultPrevented || isTyping(event.target)) return;
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
