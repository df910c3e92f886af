import { type Edit, type EditRequest, type MergeField, mergeFields } from '../../contract/edits.ts';
import type { OrganisationDetail } from '../../contract/organisations.ts';
import { firstYear, lastYear } from '../../contract/vocabulary.ts';

/** The year a text tells: null for an empty one, which says "not known"; undefined for what is no year. */
export function yearOf(text: string): number | null | undefined {
  const plain = text.trim();
  if (plain === '') return null;
  const year = /^\d{4}$/.test(plain) ? Number(plain) : Number.NaN;
  return year >= firstYear && year <= lastYear ? year : undefined;
}

/** A year that can be corrected: of the organisation, or of a claim that it was spun off. */
export interface Correctable {
  id: string;
  label: string;
  year: number | null;
  request(year: number | null, source: string): EditRequest;
}

/** The years of an organisation that can be corrected, its own first, then those of each claim of its origin. */
export function correctables(
  one: Pick<OrganisationDetail, 'id' | 'founded' | 'dissolved' | 'links'>,
): Correctable[] {
  const own = (['founded', 'dissolved'] as const).map(
    (field): Correctable => ({
      ...{ id: field, label: field === 'founded' ? 'Founded' : 'Dissolved', year: one[field] },
      request: (year, source) => ({
        action: 'correct-organisation',
        organisation: one.id,
        field,
        year,
        source,
      }),
    }),
  );
  const parents = one.links.filter(({ type, direction }) => type === 'spin-off' && direction === 'in');
  const claims = parents.flatMap(({ other, claims: all }) =>
    all.map((claim, i): Correctable => {
      const which = all.length > 1 ? `, claim ${i + 1} of ${all.length}` : '';
      return {
        ...{ id: claim.id, label: `Spun off from ${other.name}${which}`, year: claim.year },
        request: (year, source) => ({
          ...{ action: 'correct-spin-off', parent: other.id, child: one.id, claim: claim.id, year, source },
        }),
      };
    }),
  );
  return [...own, ...claims];
}

/** Why an edit can't be saved yet; undefined when it can. */
export function missing({ source, ...rest }: { source: string; problem?: string }): string | undefined {
  return rest.problem ?? (source.trim() === '' ? 'Say where it is known from.' : undefined);
}

export interface MergeRow {
  field: MergeField;
  label: string;
  kept: string;
  merged: string;
  /** Whether the merged one's value is taken unless the person says otherwise: where the kept one has none. */
  isTaken: boolean;
}

const labels: Partial<Record<MergeField, string>> = { nace: 'NACE', ror: 'ROR', coordinates: 'On the map' };

function wordsFor(one: OrganisationDetail, field: MergeField): string {
  if (field === 'region') return one.regions[0] ? `${one.regions[0].name} (${one.regions[0].code})` : '';
  if (field === 'coordinates') return one.lat === null ? '' : `${one.lat}, ${one.lon}`;
  return String(one[field] ?? '');
}

/** What two organisations say differently, field by field; what both say alike needs no choice. */
export function mergeRows(kept: OrganisationDetail, merged: OrganisationDetail): MergeRow[] {
  return mergeFields.flatMap((field) => {
    const [a, b] = [wordsFor(kept, field), wordsFor(merged, field)];
    if (a === b || b === '') return [];
    const label = labels[field] ?? field[0]!.toUpperCase() + field.slice(1);
    return [{ field, label, kept: a, merged: b, isTaken: a === '' }];
  });
}

const told = (value: Edit['before']) => (value === null ? 'not known' : String(value));

/** What an edit did, in a few words. */
export function editWords({ action, field, before, after, organisations, title }: Edit): string {
  if (action === 'correct') return `${field}: ${told(before)} → ${told(after)}`;
  return action === 'merge' ? `${organisations[0]} merged into ${organisations[1]}` : title;
}
