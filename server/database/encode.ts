import neo4j from 'neo4j-driver';

/**
 * Parameters as Neo4j takes them: JavaScript has one kind of number, Neo4j two, so a whole number is sent as an integer (else a year
 * would be stored as 1970.0 and `LIMIT $limit` refused). `undefined` is left out of objects.
 */
export function encode(value: unknown): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(encode);
  if (ArrayBuffer.isView(value)) return Array.from(value as unknown as ArrayLike<number>, encode);
  const set = Object.entries(value).filter(([, inner]) => inner !== undefined);
  return Object.fromEntries(set.map(([key, inner]) => [key, encode(inner)]));
}
