import { expect } from 'vitest';
import { getGenealogy, getRelation, type Lineage } from '../../contract/genealogy.ts';
import { genealogyRoutes } from '../../server/genealogy/routes.ts';
import { type Feature, serveFeature } from './feature.ts';

/** What answers, from the first test of a file on. */
export const served = {} as Feature;

/** Serves the genealogy's routes while the tests of a file last. */
export function serveGenealogy(): void {
  serveFeature(
    (parts) => [genealogyRoutes(parts)],
    (feature) => Object.assign(served, feature),
  );
}

export async function lineage(id: string, query = ''): Promise<Lineage> {
  const { status, body } = await served.api.get(`/genealogy/${encodeURIComponent(id)}?${query}`);
  expect({ status, id }).toEqual({ status: 200, id });
  return getGenealogy.answer.parse(body);
}

export async function relation(a: string, b: string, query = '') {
  const search = new URLSearchParams({ a, b });
  const { status, body } = await served.api.get(`/genealogy/relation?${search}&${query}`);
  expect({ status, a, b }).toEqual({ status: 200, a, b });
  return getRelation.answer.parse(body);
}

export async function refusal(path: string) {
  const { status, body } = await served.api.get(path);
  const { code, detail } = body as { code: string; detail: string };
  return { status, code, detail };
}

export const ids = (answer: { organisations: { id: string }[] }) =>
  answer.organisations.map((o) => o.id).sort();

/** Spin-offs as "parent>child". */
export const ends = (answer: { spinoffs: { parent: string; child: string }[] }) =>
  answer.spinoffs.map((s) => `${s.parent}>${s.child}`).sort();
