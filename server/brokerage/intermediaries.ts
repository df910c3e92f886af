import type { intermediarySigns } from '../../contract/brokerage.ts';
import { kinds } from '../../contract/vocabulary.ts';
import type { OrganisationColumns } from '../analytics/table.ts';

type Sign = (typeof intermediarySigns)[number];

const ofKind = kinds.indexOf('intermediary');

/**
 * Words of an industry whose firms stand between others: advice and other business services, agencies, transfer and incubation, and those
 * who place money. "Advice" by the beginning of words, so that "consulting" and "consultants" both count.
 */
const betweenOthers =
  /\b(consult|advis|business (services?|support|develop)|innovation agency|funding agency|development agency|technology transfer|incubat|science park|technology park|cluster management|venture (capital|building|creation|investment)|private equity|patent|recruit|brokerage)/i;

/** What makes an organisation an intermediary: its kind, else its industry; null where nothing does. */
export function intermediarySign({ kind, industry }: OrganisationColumns, organisation: number): Sign | null {
  if (kind[organisation] === ofKind) return 'kind';
  return betweenOthers.test(industry[organisation] ?? '') ? 'industry' : null;
}
