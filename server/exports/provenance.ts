import type { Filter } from '../../contract/filter.ts';
import type { Provenance } from './graph.ts';

export const conventions = [
  'Claims with the same parent and child are one spin-off; the most confident claim leads, then the dated, then the earliest.',
  'Links run from the one that passes something to the one that gets it; collaboration has no direction.',
  'Scope is told at the level of the filter: intra-regional, national (two regions of a country), international, unknown.',
  'A missing year is left empty, never guessed.',
];

/** The filter in words, as a reader of the file would say it. */
export function filterWords(filter: Filter): string {
  const { level, undated, ...rest } = filter;
  const parts = Object.entries(rest)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}: ${Array.isArray(value) ? value.join(', ') : value}`);
  if (undated === 'exclude') parts.push('without what has no year');
  parts.push(`level ${level}`);
  return parts.join('; ');
}

/** Name and value of everything a file says of itself, in a fixed order. */
export function provenanceRows(provenance: Provenance): [string, string][] {
  const { datasets } = provenance;
  const named = provenance.named === null ? [] : [['named', `${provenance.named} organisations one by one`]];
  const told = provenance.measures.map(({ id, convention }) => `${id}: ${convention}`);
  const measures = told.length === 0 ? [] : [['measures', told.join(' ')]];
  return [
    ['title', provenance.title],
    ['program', provenance.program],
    ['date', provenance.date],
    ['dataVersion', String(provenance.dataVersion)],
    ['filter', filterWords(provenance.filter)],
    ...(named as [string, string][]),
    ['organisations', String(provenance.organisations)],
    ['links', String(provenance.links)],
    ['dataSets', datasets.map((d) => [d.title, d.version, d.licence].filter(Boolean).join(', ')).join(' | ')],
    ['citation', datasets.map((d) => d.citation ?? d.title).join(' | ')],
    ['conventions', provenance.conventions.join(' ')],
    ...(measures as [string, string][]),
  ];
}
