import type { Flows } from '../../../contract/flows.ts';
import { amountWords } from '../words.ts';

/** Flows that no band between regions shows, and which of them the balance below counts. */
export function unplacedWords({ links, crossing }: Flows['unplaced']): string {
  const bands = `Not drawn: ${amountWords(links, 'flow')} with an end that has no region at this level.`;
  const rest = 'touch a region as “unknown”, or none';
  if (crossing === 0) return `${bands} In the balance below they ${rest}.`;
  const counted = `The balance below counts ${crossing} of them as came or left, as they run from or to another country`;
  return crossing === links ? `${bands} ${counted}.` : `${bands} ${counted}; the others ${rest}.`;
}
