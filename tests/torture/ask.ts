import type { Ledger } from './ledger.ts';
import { queryTimeoutMs } from './program.ts';

/** No answer may take longer, whatever happens: what writes or reads the whole graph has ten times the time of a query. */
const patienceMs = 12 * queryTimeoutMs;

export interface Answer {
  status: number;
  body: unknown;
}

/**
 * Asks the program. An answer that never comes and a status that nothing explains are breaches; 503 must say when to ask again. Undefined when
 * the connection was cut.
 */
export async function ask(
  ledger: Ledger,
  url: string,
  path: string,
  init: RequestInit = {},
): Promise<Answer | undefined> {
  const signal = AbortSignal.timeout(patienceMs);
  const what = `${init.method ?? 'GET'} ${path}`;
  try {
    const response = await fetch(url + path, { ...init, signal });
    const text = await response.text();
    const { status } = response;
    if (status === 503 && !response.headers.has('retry-after'))
      ledger.breach(`${what}: 503 without Retry-After`);
    if (status === 500) ledger.breach(`${what}: 500 ${text.slice(0, 200)}`);
    ledger.answers[status < 400 ? 'fine' : 'refused']++;
    return { status, body: text.startsWith('{') ? parsed(text, what, ledger) : text };
  } catch {
    if (signal.aborted) ledger.breach(`${what}: no answer in ${patienceMs / 1000} s`);
    ledger.answers.cut++;
    return undefined;
  }
}

/** An answer that came to its end has to be whole. */
function parsed(text: string, what: string, ledger: Ledger): unknown {
  try {
    return JSON.parse(text);
  } catch {
    ledger.breach(`${what}: an answer that is no JSON: ${text.slice(-100)}`);
    return undefined;
  }
}

/** Of the answer if there is one of that sort. */
export function field<T>(answer: Answer | undefined, name: string): T | undefined {
  const body = answer?.body;
  return typeof body === 'object' && body !== null ? (body as Record<string, T>)[name] : undefined;
}
