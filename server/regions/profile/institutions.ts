import { type Kind, kinds } from '../../../contract/vocabulary.ts';
import type { Scene } from './scene.ts';

/** Kinds that make up institutional thickness. */
export const institutionKinds = [
  'university',
  'public-lab',
  'intermediary',
] as const satisfies readonly Kind[];

export const institutionNames: Record<(typeof institutionKinds)[number], string> = {
  university: 'Universities',
  'public-lab': 'Public labs',
  intermediary: 'Intermediaries',
};

export type InstitutionKind = (typeof institutionKinds)[number];

/** Which of them an organisation is; undefined for any other. */
export function institutionOf({ table }: Scene, organisation: number): InstitutionKind | undefined {
  const kind = kinds[table.organisations.kind[organisation]!]!;
  return institutionKinds.find((one) => one === kind);
}
