import type { OrganisationTwin, Twins } from '../../contract/organisations.ts';
import { apartKey } from './apart.ts';

/** Pairs that are shown at first, and with each press more. */
export const twinsAtATime = 10;

const textOf = ({ name, id, place, region, dataset }: OrganisationTwin['a']) =>
  [name, id, place, region, dataset].join(' ');

/** Pairs that were not set apart; of these, those in which a text stands. */
export interface OpenTwins {
  open: OrganisationTwin[];
  found: OrganisationTwin[];
}

export function openTwins(
  twins: readonly OrganisationTwin[],
  apart: ReadonlySet<string>,
  text: string,
): OpenTwins {
  const open = twins.filter(({ a, b }) => !apart.has(apartKey(a.id, b.id)));
  const wanted = text.trim().toLowerCase();
  const found = open.filter(({ a, b }) => `${textOf(a)} ${textOf(b)}`.toLowerCase().includes(wanted));
  return { open, found };
}

/** Whether there is a field to find some: among many, and as long as it holds a text that hides others. */
export function isSearched(open: readonly unknown[], text: string): boolean {
  return open.length > twinsAtATime || text !== '';
}

const count = (n: number) => n.toLocaleString('en');

/** "10 of 312 pairs shown", with what lies beyond the answer. */
export function shownWords(shown: number, found: number, { truncated, total, twins }: Twins): string {
  const some = `${count(shown)} of ${count(found)} ${found === 1 ? 'pair' : 'pairs'} shown`;
  const words = found === 0 ? 'No pair found' : some;
  if (!truncated) return `${words}.`;
  return `${words}, among the first ${count(twins.length)} of ${count(total)}: narrow the filter to see the others.`;
}
