import type { Spinoff } from '../../contract/genealogy.ts';
import { compareClaims } from '../analytics/leading-claim.ts';
import type { Claim } from './queries.ts';

/** Claims with the same parent and child become one spin-off, with what its leading claim says. In order of year, then id. */
export function mergeClaims(claims: readonly Claim[]): Spinoff[] {
  const merged: Spinoff[] = [];
  for (const ofChild of grouped(claims, (claim) => claim.child)) {
    for (const same of grouped(ofChild, (claim) => claim.parent)) merged.push(merge(same));
  }
  return merged.sort((a, b) => yearOf(a) - yearOf(b) || compareText(a.id, b.id));
}

function grouped(claims: readonly Claim[], key: (claim: Claim) => string): Iterable<Claim[]> {
  const groups = new Map<string, Claim[]>();
  for (const claim of claims) {
    const group = groups.get(key(claim));
    if (group) group.push(claim);
    else groups.set(key(claim), [claim]);
  }
  return groups.values();
}

function merge(claims: Claim[]): Spinoff {
  const leading = claims.reduce((best, claim) => (compareClaims(claim, best) < 0 ? claim : best));
  const { id, parent, child, year, type, rule, confidence, source } = leading;
  const disputed = claims.length > 1 && isDisputed(claims);
  return { id, parent, child, year, type, rule, confidence, source, claims: claims.length, disputed };
}

/** A claim that leaves something open contradicts nobody. */
function isDisputed(claims: Claim[]): boolean {
  const differ = (value: (claim: Claim) => unknown) =>
    new Set(claims.map(value).filter((v) => v !== null)).size > 1;
  return differ((c) => c.year) || differ((c) => c.type) || differ((c) => c.rule);
}

/** Undated comes last. */
function yearOf(claim: { year: number | null }): number {
  return claim.year ?? 9999;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
