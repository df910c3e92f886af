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

/** How often the user gave none. */
let refusals = 0;

/** What a request goes out with. */
export interface SentWith {
  token: string;
  /** How often the user had given none by then. */
  refusals: number;
}

export function sentWith(): SentWith {
  return { token: readToken(), refusals };
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
    if (token === null) refusals++;
    else keepToken(token);
    want(undefined);
    settle(token !== null);
  };
  want({ why, answer, given });
  return given;
}

/**
 * Asks the user for a token in place of the one that was sent, once for all who wait. Is there another now? Whoever gave none since the
 * request went out is not asked again by its late answer.
 */
export async function anotherToken(sent: SentWith, why: string): Promise<boolean> {
  if (readToken() !== sent.token) return true;
  if (wanted) return wanted.given;
  return sent.refusals === refusals && request(why);
}

/** What is wanted of the user now. */
export function wantedNow(): TokenRequest | undefined {
  return wanted;
}

export function useTokenRequest(): TokenRequest | undefined {
  return useSyncExternalStore((watcher) => {
    watchers.add(watcher);
    return () => watchers.delete(watcher);
  }, wantedNow);
}
