import { type Scope, scopes } from '../../../contract/vocabulary.ts';
import { scopesFrom } from '../../analytics/scope.ts';
import { controllersIn, type Hold, holdsOf } from './control-links.ts';
import type { Scene } from './scene.ts';

/** Where ultimate control of an organisation may lie: scopes as bits, and whether it is its own. */
interface Place {
  reached: number;
  own: boolean;
}

/** Finds where control lies in one year. Chains are followed up to whoever nobody is known to control. */
class ControlInYear {
  readonly #holds: ReadonlyMap<number, readonly Hold[]>;
  readonly #scope: Uint8Array;
  readonly #year: number;
  readonly #inTheEnd: boolean;
  readonly #found = new Map<number, number>();

  constructor(
    holds: ReadonlyMap<number, readonly Hold[]>,
    scope: Uint8Array,
    year: number,
    inTheEnd: boolean,
  ) {
    this.#holds = holds;
    this.#scope = scope;
    this.#year = year;
    this.#inTheEnd = inTheEnd;
  }

  of(organisation: number): Place {
    const { owners } = this.#controllers(organisation);
    return { reached: this.#reach(organisation), own: owners.length === 0 };
  }

  #controllers(organisation: number) {
    return controllersIn(this.#holds.get(organisation) ?? [], this.#year, this.#inTheEnd);
  }

  /** Scopes of all who may be at the end of a chain; where it ends in a circle of owners, all who are on it. */
  #reach(start: number): number {
    const known = this.#found.get(start);
    if (known !== undefined) return known;
    const seen = new Set([start]);
    let ends = 0;
    for (const one of seen) {
      const { owners, itself } = this.#controllers(one);
      if (itself) ends |= 1 << this.#scope[one]!;
      for (const owner of owners) seen.add(owner);
    }
    if (ends === 0) for (const one of this.#circle(seen)) ends |= 1 << this.#scope[one]!;
    this.#found.set(start, ends);
    return ends;
  }

  /** Of organisations that lead to each other only: those that are led to, after all that merely lead there are taken away. */
  #circle(all: ReadonlySet<number>): Set<number> {
    let circle = new Set(all);
    for (;;) {
      const owners = new Set([...circle].flatMap((one) => this.#controllers(one).owners));
      if (owners.size === circle.size) return circle;
      circle = owners;
    }
  }
}

/** `own`: the organisation controls itself, and lies in the region; the rest by where its controller lies. */
export const controlPlaces = ['own', 'inside', 'national', 'international', 'unknown'] as const;
export type ControlPlace = (typeof controlPlaces)[number];

export const controlNames: Record<ControlPlace, string> = {
  own: 'Controls itself',
  inside: 'By another in the region',
  national: 'Elsewhere in the country',
  international: 'Abroad',
  unknown: 'Not known',
};

const bitOf = (scope: Scope) => 1 << scopes.indexOf(scope);
const placeOfScopes = new Map<number, ControlPlace>([
  [bitOf('intra-regional'), 'inside'],
  [bitOf('national'), 'national'],
  [bitOf('international'), 'international'],
]);

function placed({ reached, own }: Place): ControlPlace {
  const place = placeOfScopes.get(reached) ?? 'unknown';
  return own && place === 'inside' ? 'own' : place;
}

/**
 * Where ultimate control of organisations of the region lies, by year. `inTheEnd`: once everything told has happened, acquisitions without
 * year among it.
 */
export function controlOf(scene: Scene) {
  const { table, filter, region, level, minority } = scene;
  const holds = holdsOf(table, filter, minority);
  const scope = scopesFrom(table, region, level);
  return (year: number, inTheEnd = false) => {
    const control = new ControlInYear(holds, scope, year, inTheEnd);
    return (organisation: number): ControlPlace => placed(control.of(organisation));
  };
}

function unknownControl(unknown: number, all: number): string[] {
  return unknown === 0
    ? []
    : [`Where control lies is not known for ${unknown} of ${all}: they are left out of the share.`];
}

/** Amounts by place, and the share inside of those whose place is known. */
export function endogenous(counts: ReadonlyMap<ControlPlace, number>) {
  const of = (place: ControlPlace) => counts.get(place) ?? 0;
  const inside = of('own') + of('inside');
  const known = inside + of('national') + of('international');
  return {
    share: known === 0 ? null : inside / known,
    known,
    amounts: controlPlaces.map((place) => [place, of(place)] as const),
    warnings: unknownControl(of('unknown'), known + of('unknown')),
  };
}
