import { type Scope, scopes } from '../../../contract/vocabulary.ts';
import { noYear } from '../../analytics/table.ts';
import { type Finding, ratio } from './indicator.ts';
import type { Scene, TouchingLink } from './scene.ts';
import { partsOf, yearsOfEvents } from './years.ts';

export const scopeNames: Record<Scope, string> = {
  'intra-regional': 'Inside the region',
  national: 'Elsewhere in the country',
  international: 'Abroad',
  unknown: 'Not known so finely',
};

/** Links by scope, and the share inside the region of those whose scope is known. */
export function scopeShare(links: readonly TouchingLink[]) {
  const counts = scopes.map(() => 0);
  for (const { scope } of links) counts[scope]!++;
  const of = (scope: Scope) => counts[scopes.indexOf(scope)]!;
  const share = ratio(of('intra-regional'), links.length - of('unknown'));
  return { share, counts: scopes.map((scope) => [scope, of(scope)] as const) };
}

/** The finding of an indicator that is the share of links that stay inside, by the year in which they begin. */
export function shareInside(scene: Scene, links: readonly TouchingLink[]): Finding {
  const { share, counts } = scopeShare(links);
  const years = yearsOfEvents(
    scene,
    links,
    ({ year }) => year,
    (own) => {
      const found = scopeShare(own);
      return { value: found.share, n: own.length, parts: partsOf(found.counts) };
    },
  );
  return {
    value: share,
    n: links.length,
    values: counts.map(([id, n]) => ({ id, name: scopeNames[id], value: n, n })),
    years,
    undated: links.filter(({ year }) => year === noYear).length,
  };
}
