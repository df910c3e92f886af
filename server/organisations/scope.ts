import type { Scope } from '../../contract/vocabulary.ts';
import type { PlacedIn } from './repository.ts';

const finest = 3;

function countryOf(place: PlacedIn): string | null {
  return place.country ?? (place.level === 0 ? place.code : null);
}

/** Scope of a link between two places at the finest level, by the rule of design and docs/glossary.md. */
export function scopeAtFinest(a: PlacedIn | null, b: PlacedIn | null): Scope {
  if (!a || !b) return 'unknown';
  const fine = a.level === finest && b.level === finest;
  if (fine && a.code === b.code) return 'intra-regional';
  const [here, there] = [countryOf(a), countryOf(b)];
  if (here === null || there === null) return 'unknown';
  if (here !== there) return 'international';
  return fine ? 'national' : 'unknown';
}
