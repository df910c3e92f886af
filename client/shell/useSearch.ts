import { search } from '../../contract/organisations.ts';
import { getRegions } from '../../contract/regions.ts';
import type { Kind } from '../../contract/vocabulary.ts';
import { useAnswer } from '../api/useAnswer.ts';
import type { Recent } from '../state/recent.ts';
import { useRested } from '../ui/useRested.ts';
import { findRegions } from './search-model.ts';

/** One line under the search field. `key` is o: and an organisation's id, or r: and a region's code. */
export interface Hit {
  key: string;
  id: string;
  name: string;
  kind: Kind | 'region';
  /** Where and since when. */
  hint: string;
}
export interface HitGroup {
  id: string;
  name: string;
  hits: Hit[];
}

function recentGroup(recent: readonly Recent[]): HitGroup[] {
  const hits = recent.map((r) => ({ ...r, key: `o:${r.id}`, hint: '' }));
  return hits.length > 0 ? [{ id: 'recent', name: 'Chosen before', hits }] : [];
}

/** What fits the text: organisations as the program finds them, and regions. Without text, what was chosen before. */
export function useSearch(text: string, recent: readonly Recent[]) {
  const asked = useRested(text.trim(), 140);
  const isAsking = text.trim() !== '' && asked !== '';
  const found = useAnswer(search, { query: { q: asked, limit: 8 } }, isAsking);
  const regions = useAnswer(getRegions);
  if (text.trim() === '') return { groups: recentGroup(recent), isBusy: false, error: null };
  const organisations = (isAsking ? (found.data?.results ?? []) : []).map((r) => ({
    key: `o:${r.id}`,
    id: r.id,
    name: r.name,
    kind: r.kind,
    hint: [r.region?.name, r.founded].filter(Boolean).join(' · '),
  }));
  const places = findRegions(regions.data?.regions ?? [], text, 4).map((r) => ({
    key: `r:${r.code}`,
    id: r.code,
    name: r.name,
    kind: 'region' as const,
    hint: `${r.code} · ${r.organisations} organisations`,
  }));
  const groups: HitGroup[] = [
    { id: 'organisations', name: 'Organisations', hits: organisations },
    { id: 'regions', name: 'Regions: show only what lies there', hits: places },
  ].filter((g) => g.hits.length > 0);
  const isBusy = found.isFetching || asked !== text.trim();
  return { groups, isBusy, error: isAsking ? found.error : null };
}
