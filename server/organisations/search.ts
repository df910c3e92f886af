import type { SearchResult } from '../../contract/organisations.ts';
import type { Database } from '../database/database.ts';
import { byIdQuery, searchQuery } from './repository.ts';
import { luceneQuery, nameFit } from './search-query.ts';

/** The index's best are put in order by us, so there must be more of them than are asked for. */
const candidates = 200;

/** Organisations by name (or by their very id), the best first. */
export async function searchOrganisations(
  database: Database,
  text: string,
  limit: number,
  signal?: AbortSignal,
): Promise<SearchResult[]> {
  const { datasets } = await database.pin();
  const query = luceneQuery(text);
  const [named, same] = await Promise.all([
    query === null ? [] : database.read(searchQuery, { query, candidates, datasets }, { signal }),
    database.read(byIdQuery, { id: text, datasets }, { signal }),
  ]);
  const scored = named.map((r) => ({ ...r, score: nameFit(text, r.name) * 1000 + r.score }));
  const rest = scored
    .filter((r) => r.id !== text)
    .sort((a, b) => b.score - a.score || a.name.length - b.name.length);
  const exact = same.map((r) => ({ ...r, score: 10_000 }));
  return [...exact, ...rest].slice(0, limit);
}
