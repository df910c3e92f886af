const key = 'offshoot-token';

/** The token for writing, kept for this tab only; empty when there is none. */
export function readToken(): string {
  return window.sessionStorage.getItem(key) ?? '';
}

export function keepToken(token: string): void {
  if (token === '') window.sessionStorage.removeItem(key);
  else window.sessionStorage.setItem(key, token);
}

/** The header that writing needs where the program asks for a token. */
export function tokenHeader(): Record<string, string> {
  const token = readToken();
  return token === '' ? {} : { authorization: `Bearer ${token}` };
}
