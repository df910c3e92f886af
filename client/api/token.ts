import { useSyncExternalStore } from 'react';

const key = 'offshoot-token';

/** The token that reading or writing takes, kept for this tab only; empty when there is none. */
export function readToken(): string {
  return window.sessionStorage.getItem(key) ?? '';
}

export function keepToken(token: string): void {
  if (token === '') window.sessionStorage.removeItem(key);
  else window.sessionStorage.setItem(key, token);
}

/** A token is wanted of the user. */
export interface TokenRequest {
  why: string;
  /** The token, or null from who gives none. */
  answer(token: string | null): void;
}

let wanted: (TokenRequest & { given: Promise<boolean> }) | undefined;
const watchers = new Set<() => void>();

function want(now: typeof wanted): void {
  wanted = now;
  for (const watcher of watchers) watcher();
}

function request(why: string): Promise<boolean> {
  let settle: (isGiven: boolean) => void = () => undefined;
  const given = new Promise<boolean>((resolve) => {
    settle = resolve;
  });
  const answer = (token: string | null) => {
    if (token !== null) keepToken(token);
    want(undefined);
    settle(token !== null);
  };
  want({ why, answer, given });
  return given;
}

/** Asks the user for a token in place of the one that was sent, once for all who wait. Is there another now? */
export async function anotherToken(sent: string, why: string): Promise<boolean> {
  if (readToken() !== sent) return true;
  return wanted ? wanted.given : request(why);
}

/** What is wanted of the user now. */
export function useTokenRequest(): TokenRequest | undefined {
  return useSyncExternalStore(
    (watcher) => {
      watchers.add(watcher);
      return () => watchers.delete(watcher);
    },
    () => wanted,
  );
}
