import type { SearchResult } from '../../contract/organisations.ts';
import type { Database } from '../database/database.ts';
import { foundQuery, searchQuery } from './repository.ts';
import { luceneQuery, nameFit } from './search-query.ts';

/** The index's best are put in order by us, so there must be more of them than are asked for. */
const candidates = 200;

interface Asked {
  database: Database;
  text: string;
  limit: number;
  datasets: string[];
  signal: AbortSignal | undefined;
}

/** How well the names fit that a query finds, by id, the best first. */
async function named({ database, text, datasets, signal }: Asked, query: string | null) {
  if (query === null) return new Map<string, number>();
  const rows = await database.read(searchQuery, { query, candidates, datasets }, { signal });
  const scored = rows.map((row) => ({ ...row, score: nameFit(text, row.name) * 1000 + row.score }));
  scored.sort((a, b) => b.score - a.score || a.name.length - b.name.length);
  return new Map(scored.map(({ id, score }) => [id, score]));
}

/** Typing errors come after all else and take longest to look for: only where there is too little without. */
async function best(asked: Asked): Promise<Map<string, number>> {
  const exactly = luceneQuery(asked.text, false);
  const roughly = luceneQuery(asked.text, true);
  const exact = await named(asked, exactly);
  // Short words have no typing errors.
  return exact.size < asked.limit && roughly !== exactly ? named(asked, roughly) : exact;
}

/** Organisations by name (or by their very id), the best first. */
export async function searchOrganisations(
  database: Database,
  text: string,
  limit: number,
  signal?: AbortSignal,
): Promise<SearchResult[]> {
  const { datasets } = await database.pin();
  const scores = await best({ database, text, limit, datasets, signal });
  scores.delete(text);
  const ids = [text, ...[...scores.keys()].slice(0, limit)];
  const found = await database.read(foundQuery, { ids, datasets }, { signal });
  return found.slice(0, limit).map((row) => ({ ...row, score: scores.get(row.id) ?? 10_000 }));
}
