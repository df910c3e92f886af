import type { Kind, Scope, SpinoffType } from '../../contract/vocabulary.ts';

export type Theme = 'light' | 'dark';

/** Colours safe for colour-blind readers (after Okabe and Ito), darkened on light and lightened on dark for contrast. */
const categories: Record<Theme, readonly string[]> = {
  light: ['#0072b2', '#d55e00', '#00805e', '#b3508a', '#a67c00', '#3a8fc4', '#5b4fa3', '#7a5c45'],
  dark: ['#56b4e9', '#f28e4b', '#3dc9a0', '#e59ac6', '#e8c34a', '#9ad0f2', '#b3a8f0', '#c9a78b'],
};
const otherColour: Record<Theme, string> = { light: '#8a8a8a', dark: '#9a9a9a' };

/** The colours for categories, the most frequent first; what comes after the eighth is "other". */
export function categoryColour(position: number, theme: Theme): string {
  return categories[theme][position] ?? otherColour[theme];
}

const kindOrder: Record<Kind, number> = {
  firm: 0,
  university: 1,
  'public-lab': 2,
  intermediary: 3,
  'public-body': 4,
};

export function kindColour(kind: Kind, theme: Theme): string {
  return categoryColour(kindOrder[kind], theme);
}

/** A form for each kind too, so that colour is never the only sign (names as Cytoscape has them). */
export const kindShape: Record<Kind, string> = {
  firm: 'ellipse',
  university: 'diamond',
  'public-lab': 'triangle',
  intermediary: 'hexagon',
  'public-body': 'rectangle',
};

export const kindLabel: Record<Kind, string> = {
  firm: 'Firm',
  university: 'University',
  'public-lab': 'Public lab',
  intermediary: 'Intermediary',
  'public-body': 'Public body',
};

const typeOrder: Record<SpinoffType, number> = { corporate: 0, university: 1, 'public-lab': 2 };

export function spinoffTypeColour(type: SpinoffType | null, theme: Theme): string {
  return type === null ? otherColour[theme] : categoryColour(typeOrder[type], theme);
}

const scopeOrder: Record<Scope, number> = { 'intra-regional': 2, national: 4, international: 1, unknown: 99 };

export function scopeColour(scope: Scope, theme: Theme): string {
  return categoryColour(scopeOrder[scope], theme);
}

/** Intra- and extra-regional links differ in dash as well (SVG dash arrays; [] is solid). */
export const scopeDash: Record<Scope, readonly number[]> = {
  'intra-regional': [],
  national: [7, 4],
  international: [2, 4],
  unknown: [1, 6],
};

export const scopeLabel: Record<Scope, string> = {
  'intra-regional': 'Inside a region',
  national: 'Between regions of a country',
  international: 'Between countries',
  unknown: 'Unknown',
};
