import { scopes } from '../../contract/vocabulary.ts';

/** Where an end of a link lies; null or −1 where that is not known. */
type Known = string | number | null;

const intra = scopes.indexOf('intra-regional');
const national = scopes.indexOf('national');
const international = scopes.indexOf('international');
const unknown = scopes.indexOf('unknown');

const lacks = (place: Known) => place === null || place === -1;

/**
 * Scope of a link at a level, as its position in `scopes`, from the regions of its ends at that level and their countries: the same region
 * → intra-regional; countries differ → international; two regions of one country → national; anything else → unknown.
 */
export function scopeByRule<K extends Known>(region: K, other: K, country: K, otherCountry: K): number {
  if (!lacks(region) && region === other) return intra;
  if (lacks(country) || lacks(otherCountry)) return unknown;
  if (country !== otherCountry) return international;
  return lacks(region) || lacks(other) ? unknown : national;
}
