import { useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';
import type { Theme } from './palette.ts';

export const themeChoices = ['system', 'light', 'dark'] as const;
export type ThemeChoice = (typeof themeChoices)[number];

const key = 'offshoot.theme';
const listeners = new Set<() => void>();
const systemIsDark = window.matchMedia('(prefers-color-scheme: dark)');

function readChoice(): ThemeChoice {
  const stored = window.localStorage.getItem(key);
  return themeChoices.find((c) => c === stored) ?? 'system';
}

let choice = readChoice();
/** Paper is white, whatever the screen is. */
let isOnPaper = false;

function currentTheme(): Theme {
  if (isOnPaper) return 'light';
  if (choice === 'system') return systemIsDark.matches ? 'dark' : 'light';
  return choice;
}

/** Sets the theme on <html>; "system" leaves the choice to the media query in tokens.css. */
function applyTheme(): void {
  if (choice === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = choice;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function putOnPaper(paper: boolean): void {
  isOnPaper = paper;
  // The browser takes the page as it is when the event ends.
  flushSync(() => {
    for (const listener of listeners) listener();
  });
}

window.addEventListener('beforeprint', () => putOnPaper(true));
window.addEventListener('afterprint', () => putOnPaper(false));
systemIsDark.addEventListener('change', applyTheme);
applyTheme();

/** Keeps the choice on this machine. */
export function chooseTheme(next: ThemeChoice): void {
  choice = next;
  window.localStorage.setItem(key, next);
  applyTheme();
}

/** The theme that is shown now, light on paper: for drawings, which don't read CSS. */
export function useTheme(): Theme {
  return useSyncExternalStore(subscribe, currentTheme);
}

/** What was chosen: light, dark, or as the system has it. */
export function useThemeChoice(): ThemeChoice {
  return useSyncExternalStore(subscribe, () => choice);
}
