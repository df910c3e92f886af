import { type LinkType, linkType, linkTypeIds } from '../../contract/link-types.ts';
import type { Claim, OrganisationDetail, OrganisationLink } from '../../contract/organisations.ts';
import { confidences, type Scope, scopes } from '../../contract/vocabulary.ts';

/** The years an organisation lived, as far as they are known. */
export function lifeYears(one: {
  founded: number | null;
  dissolved: number | null;
  start: number | null;
}): string {
  const begin = one.founded ?? (one.start === null ? undefined : `about ${one.start}`);
  if (begin === undefined && one.dissolved === null) return 'years unknown';
  if (one.dissolved === null) return one.founded === null ? `since ${begin}` : `founded ${begin}`;
  return `${begin ?? '?'} – ${one.dissolved}`;
}

const fateWords = { active: 'active', acquired: 'acquired', merged: 'merged', closed: 'closed' } as const;

/** The last year in which it was bought. */
function lastBought(links: readonly OrganisationLink[]): number | undefined {
  const years = links
    .filter(({ type, direction }) => type === 'acquisition' && direction === 'in')
    .flatMap(({ claims }) => leadingClaim(claims)?.year ?? leadingClaim(claims)?.from ?? []);
  return years.length > 0 ? Math.max(...years) : undefined;
}

/** What became of it; where its record has no end, with the year in which it was bought. */
export function fateText(one: Pick<OrganisationDetail, 'fate' | 'dissolved' | 'links'>): string | undefined {
  const { fate, dissolved, links } = one;
  const isOpen = dissolved === null && (fate === null || fate === 'acquired');
  const bought = isOpen ? lastBought(links) : undefined;
  if (bought !== undefined) return `acquired ${bought}`;
  return fate === null ? undefined : fateWords[fate];
}

/** The claim that stands for a link: most confident, then dated, then earliest, then by id. */
export function leadingClaim(claims: readonly Claim[]): Claim | undefined {
  const rank = (c: Claim) => confidences.indexOf(c.confidence);
  const year = (c: Claim) => c.year ?? c.from ?? Number.POSITIVE_INFINITY;
  return claims.toSorted((a, b) => rank(a) - rank(b) || year(a) - year(b) || (a.id < b.id ? -1 : 1))[0];
}

/** When a claim says it was: a year, an interval, or nothing. An event that happens once has no open end. */
export function claimYears({ year, from, to }: Pick<Claim, 'year' | 'from' | 'to'>, isEvent = false): string {
  if (year !== null) return String(year);
  if (from === null && to === null) return 'no year';
  if (from !== null && (from === to || (isEvent && to === null))) return String(from);
  return `${from ?? '?'}–${to ?? ''}`;
}

export interface LinkGroup {
  id: string;
  title: string;
  links: OrganisationLink[];
}

/** What the other end is, seen from this organisation: its parents, its children, its suppliers … */
function titleOf(type: LinkType, direction: OrganisationLink['direction']): string {
  const { from, to, label, directed } = linkType(type);
  if (type === 'spin-off') return direction === 'in' ? 'Parents' : 'Children';
  if (!directed) return label;
  return `${label}: ${direction === 'in' ? from : to}`;
}

function yearOf(link: OrganisationLink): number {
  const claim = leadingClaim(link.claims);
  return claim?.year ?? claim?.from ?? Number.POSITIVE_INFINITY;
}

/** Links by what the other end is: parents, children, then by type; in each by year and name. */
export function groupLinks(links: readonly OrganisationLink[]): LinkGroup[] {
  const groups = new Map<string, LinkGroup>();
  for (const link of links) {
    const id = `${link.type} ${link.direction}`;
    const group = groups.get(id) ?? { id, title: titleOf(link.type, link.direction), links: [] };
    group.links.push(link);
    groups.set(id, group);
  }
  const place = ({ links: [one] }: LinkGroup) =>
    linkTypeIds.indexOf(one!.type) * 3 + ['in', 'out', 'none'].indexOf(one!.direction);
  for (const group of groups.values()) {
    group.links.sort((a, b) => yearOf(a) - yearOf(b) || a.other.name.localeCompare(b.other.name, 'en'));
  }
  return [...groups.values()].sort((a, b) => place(a) - place(b));
}

export interface ScopeRow {
  type: LinkType;
  of: Record<Scope, number>;
  all: number;
}

/** Links counted by type and scope, types without links left away. */
export function scopeRows(counts: OrganisationDetail['counts']): ScopeRow[] {
  return linkTypeIds.flatMap((type) => {
    const own = counts.filter((c) => c.type === type);
    const sum = (scope: Scope) => own.filter((c) => c.scope === scope).reduce((n, c) => n + c.links, 0);
    const of = Object.fromEntries(scopes.map((s) => [s, sum(s)])) as Record<Scope, number>;
    const all = scopes.reduce((n, s) => n + of[s], 0);
    return all === 0 ? [] : [{ type, of, all }];
  });
}

/** The place of one value among all, the greatest first; equal values share the better place. */
export function rankOf(values: readonly (number | null)[], value: number): number {
  return 1 + values.filter((v) => v !== null && v > value).length;
}
