import neo4j, { type Record as Neo4jRecord } from 'neo4j-driver';

/** One row of a result as a plain object: numbers, strings, booleans, null, arrays and objects of these. */
export function decodeRecord(record: Neo4jRecord): Record<string, unknown> {
  const row: Record<string, unknown> = {};
  for (const key of record.keys) row[String(key)] = decode(record.get(key));
  return row;
}

/**
 * A value from Neo4j as plain data. Integers become numbers (one beyond 2^53 throws rather than being rounded), times become ISO 8601
 * strings, nodes and links become their properties, without Neo4j's internal ids.
 */
export function decode(value: unknown): unknown {
  if (value === null || typeof value !== 'object') return value;
  if (neo4j.isInt(value)) return decodeInteger(value);
  if (Array.isArray(value)) return value.map(decode);
  if (isTime(value)) return String(value);
  if (neo4j.isNode(value) || neo4j.isRelationship(value)) return decodeObject(value.properties);
  if (neo4j.isPath(value) || neo4j.isPoint(value)) {
    throw new TypeError('A query must not return paths or points: return their parts');
  }
  return decodeObject(value as Record<string, unknown>);
}

function decodeInteger(value: InstanceType<typeof neo4j.types.Integer>): number {
  if (!value.inSafeRange())
    throw new RangeError(`The number ${value} is beyond 2^53 and can't be read exactly`);
  return value.toNumber();
}

function decodeObject(value: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, decode(inner)]));
}

function isTime(value: object): boolean {
  return (
    neo4j.isDate(value) ||
    neo4j.isDateTime(value) ||
    neo4j.isLocalDateTime(value) ||
    neo4j.isTime(value) ||
    neo4j.isLocalTime(value) ||
    neo4j.isDuration(value)
  );
}
