import { useSyncExternalStore } from 'react';

export interface Toast {
  id: number;
  text: string;
  tone: 'plain' | 'error';
}

let toasts: readonly Toast[] = [];
let next = 1;
const listeners = new Set<() => void>();

function setToasts(list: readonly Toast[]): void {
  toasts = list;
  for (const listener of listeners) listener();
}

export function dismiss(id: number): void {
  setToasts(toasts.filter((t) => t.id !== id));
}

/**
 * Says something at the foot of the page. Each can be closed; plain words go after six seconds by themselves, an error stays unless `lasts`
 * (in ms) is told.
 */
export function announce(
  text: string,
  tone: Toast['tone'] = 'plain',
  lasts: number | undefined = tone === 'plain' ? 6000 : undefined,
): void {
  const id = next++;
  setToasts([...toasts.filter((t) => t.text !== text), { id, text, tone }]);
  if (lasts !== undefined) window.setTimeout(() => dismiss(id), lasts);
}

export function useToasts(): readonly Toast[] {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => toasts,
  );
}
