import { type Scope, scopes } from '../../contract/vocabulary.ts';
import { scopeByRule } from '../analytics/scope-rule.ts';
import type { PlacedIn } from './repository.ts';

const finest = 3;

function countryOf(place: PlacedIn | null): string | null {
  if (place === null) return null;
  return place.country ?? (place.level === 0 ? place.code : null);
}

function regionOf(place: PlacedIn | null): string | null {
  return place?.level === finest ? place.code : null;
}

/** Scope of a link between two places at the finest level. */
export function scopeAtFinest(a: PlacedIn | null, b: PlacedIn | null): Scope {
  return scopes[scopeByRule(regionOf(a), regionOf(b), countryOf(a), countryOf(b))]!;
}
