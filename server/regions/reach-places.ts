import { scopeByRule } from '../analytics/scope-rule.ts';
import { intraScope, unknownScope } from './scope-counts.ts';

/** Where a region is looked from: its position in the table, and its country. */
export interface Place {
  region: number;
  country: number;
}

/** The places in which nodes lie, each once: who lies in one place is seen alike from every region. */
export interface Places {
  list: Place[];
  /** Place of each node. */
  of: Int32Array;
}

/** Parts nodes by region and country, −1 for none. */
export function placesOf(region: Int32Array, country: Int32Array): Places {
  const known = new Map<string, number>();
  const list: Place[] = [];
  const of = Int32Array.from(region, (own, node) => {
    const place = { region: own, country: country[node]! };
    const key = `${place.region} ${place.country}`;
    const at = known.get(key) ?? list.push(place) - 1;
    known.set(key, at);
    return at;
  });
  return { list, of };
}

/** By place: the searches, a bit each, from which it lies outside, and from which nobody knows whether it does. */
export interface Sides {
  outside: Int32Array;
  apart: Int32Array;
}

/** What lies where, seen from the regions that searches begin in. */
export function sidesOf({ list }: Places, from: readonly { place: Place; bits: number }[]): Sides {
  const sides = { outside: new Int32Array(list.length), apart: new Int32Array(list.length) };
  list.forEach(({ region, country }, at) => {
    for (const { place, bits } of from) {
      const scope = scopeByRule(place.region, region, place.country, country);
      if (scope === unknownScope) sides.apart[at]! |= bits;
      else if (scope !== intraScope) sides.outside[at]! |= bits;
    }
  });
  return sides;
}
