import type { z } from 'zod';
import type { getRegionLinks } from '../../contract/regions.ts';
import { type Scope, scopes } from '../../contract/vocabulary.ts';

export type RegionLinks = z.output<typeof getRegionLinks.answer>;
export type RegionRow = RegionLinks['regions'][number];
export type ScopeCounts = RegionLinks['scopes'];

const keys: Record<Scope, keyof ScopeCounts> = {
  'intra-regional': 'intra',
  national: 'national',
  international: 'international',
  unknown: 'unknown',
};

/** Links by scope, in the order of the vocabulary. */
export function scopeEntries(counts: ScopeCounts): { scope: Scope; links: number }[] {
  return scopes.map((scope) => ({ scope, links: counts[keys[scope]] }));
}

export function allLinks(counts: ScopeCounts): number {
  return counts.intra + counts.national + counts.international + counts.unknown;
}

/** "+0.25", "−0.25", "0.00"; "–" for none. */
export function signedIndex(value: number | null): string {
  if (value === null) return '–';
  const text = Math.abs(value).toFixed(2);
  if (Number(text) === 0) return '0.00';
  return `${value > 0 ? '+' : '−'}${text}`;
}

const number = new Intl.NumberFormat('en');
const percent = (share: number) => `${Math.round(share * 100)} %`;

function againstChance(value: number, expected: number, p: number | null): string {
  const direction = value < expected ? 'more inward' : value > expected ? 'more outward' : 'no different';
  const words = `If the regions were dealt out at random, ${percent((1 - expected) / 2)} would; the links are ${direction}`;
  if (p === null) return `${words}.`;
  return `${words} (p ${p < 0.001 ? '< 0.001' : `= ${p.toFixed(3)}`}, the share of random deals that are as inward).`;
}

/** What the E–I index of a region is made of, what it leaves out, and whether chance gives as much. */
export function regionSentence({ ei, pairs, p }: Pick<RegionRow, 'ei' | 'pairs' | 'p'>): string {
  const { internal, external, abroad } = pairs;
  const count = (n: number) => `${number.format(n)} linked ${n === 1 ? 'pair' : 'pairs'}`;
  const left =
    abroad > 0
      ? ` ${count(abroad)} with organisations abroad that are placed only by their country ${abroad === 1 ? 'is' : 'are'} left out; with them the index would be ${signedIndex((external + abroad - internal) / (external + abroad + internal))}.`
      : '';
  if (ei === null) return `No linked pair of placed organisations touches it, so it has no E–I index.${left}`;
  const test =
    p === null ? '' : ` p = ${p.toFixed(3)}: that share of random deals of the regions makes it as inward.`;
  return `E–I ${signedIndex(ei)}: ${count(internal)} inside, ${number.format(external)} out of it.${test}${left}`;
}

/** What the E–I index of the network says, in plain sentences. */
export function eiSentence({ ei, regions }: RegionLinks, p: number | null): string {
  const pairs = ei.external + ei.internal;
  if (ei.value === null || pairs === 0)
    return 'No two placed organisations are linked, so there is no E–I index.';
  const share = percent(ei.internal / pairs);
  const first = `Of ${number.format(pairs)} linked pairs of organisations that both have a region at this level, ${number.format(ei.internal)} (${share}) lie inside one region.`;
  if (regions.length < 2) return `${first} There is one region only, so nothing can run between regions.`;
  return ei.expected === null ? first : `${first} ${againstChance(ei.value, ei.expected, p)}`;
}

/** Fewer linked pairs than these say little of a region. */
export const fewPairs = 10;

/** Share of a region's linked pairs that lie inside it. Pairs with organisations abroad leave it, however coarsely these are placed. */
const shareInside = ({ internal, external, abroad }: RegionRow['pairs']) =>
  internal / (internal + external + abroad);

/** The same to show and to order by: null without pairs; `isThin` where it rests on few. */
export function keptInside({ pairs }: Pick<RegionRow, 'pairs'>): { share: number | null; isThin: boolean } {
  const told = pairs.internal + pairs.external;
  const share = shareInside(pairs);
  return { share: Number.isNaN(share) ? null : share, isThin: told < fewPairs };
}

/** Which region keeps the greatest share of its linked pairs inside, and whether that is more than chance; empty where all have few. */
export function inwardSentence({ regions }: Pick<RegionLinks, 'regions'>): string {
  const told = regions.filter(({ ei, pairs }) => ei !== null && pairs.internal + pairs.external >= fewPairs);
  const first = told.sort((x, y) => shareInside(y.pairs) - shareInside(x.pairs))[0];
  if (told.length < 2 || !first) return '';
  const { name, pairs, expected, p } = first;
  const { internal, external, abroad } = pairs;
  const part = (all: number) =>
    `${number.format(internal)} of ${number.format(all)} (${percent(internal / all)})`;
  const chance = expected === null ? '' : `; by chance it would be ${percent((1 - expected) / 2)}`;
  const test = p === null ? '' : ` (p = ${p.toFixed(3)})`;
  const among = `Of the ${told.length} regions with ${fewPairs} linked pairs or more, ${name} keeps the greatest share inside: `;
  if (abroad === 0) return `${among}${part(internal + external)}${chance}${test}.`;
  return `${among}${part(internal + external + abroad)}. Without the ${number.format(abroad)} with organisations abroad that are placed only by their country, which chance can’t deal out, it is ${part(internal + external)}${chance}${test}.`;
}

/** A region, or whatever else rows and columns stand for. */
export interface Place {
  code: string;
  name: string;
}

export interface Matrix<P extends Place = RegionRow> {
  regions: P[];
  /** Links (or people) by source, then target, in the order of `regions`. */
  links: number[][];
  /** Greatest number in the table. */
  most: number;
}

/** The region × region table of the most linked regions, those with most links first. */
export function topMatrix(answer: RegionLinks, most: number): Matrix {
  const regions = [...answer.regions]
    .filter((region) => allLinks(region.links) > 0)
    .sort((x, y) => allLinks(y.links) - allLinks(x.links) || x.code.localeCompare(y.code))
    .slice(0, most);
  const place = new Map(regions.map(({ code }, index) => [code, index]));
  const links = regions.map(() => regions.map(() => 0));
  for (const cell of answer.matrix) {
    const [row, column] = [place.get(cell.source), place.get(cell.target)];
    if (row !== undefined && column !== undefined) links[row]![column] = cell.links;
  }
  return { regions, links, most: Math.max(0, ...links.flat()) };
}

export interface Partner {
  code: string;
  name: string;
  out: number;
  in: number;
}

/** The regions one region is linked with, the most linked first. */
export function partnersOf(answer: Pick<RegionLinks, 'regions' | 'matrix'>, code: string): Partner[] {
  const names = new Map(answer.regions.map((region) => [region.code, region.name]));
  const partners = new Map<string, Partner>();
  const add = (other: string, way: 'out' | 'in', links: number) => {
    const partner = partners.get(other) ?? { code: other, name: names.get(other) ?? other, out: 0, in: 0 };
    partners.set(other, partner);
    partner[way] += links;
  };
  for (const { source, target, links } of answer.matrix) {
    if (source === target) continue;
    if (source === code) add(target, 'out', links);
    if (target === code) add(source, 'in', links);
  }
  return [...partners.values()].sort((x, y) => y.out + y.in - (x.out + x.in) || x.code.localeCompare(y.code));
}
