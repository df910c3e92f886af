import type { CareerBehind } from '../../contract/careers.ts';
import type { Kind } from '../../contract/vocabulary.ts';

/** A career: some years of one person at one organisation. */
export interface Career {
  organisation: string;
  from: number | null;
  to: number | null;
  role: string | null;
}

export interface Person {
  id: string;
  name: string | null;
  careers: Career[];
  /** What the person founded, each once, with the year the career tells. */
  founded: { organisation: string; year: number | null }[];
}

export interface CareerOrganisation {
  id: string;
  name: string;
  kind: Kind;
  founded: number | null;
}

/** All that claims and flows are derived from. */
export interface CareerData {
  people: readonly Person[];
  organisation(id: string): CareerOrganisation | undefined;
}

/** A person's career at a parent. */
export interface Behind {
  person: Person;
  career: Career;
}

export function behindOf({ person, career }: Behind): CareerBehind {
  const { role, from, to } = career;
  return { id: person.id, name: person.name, role, from, to };
}

/** By UTF-16 units, the same on every machine. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
