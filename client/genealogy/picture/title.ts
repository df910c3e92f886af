import type { Kin } from '../model/kin.ts';

/** Who is drawn: one organisation, or the two that are compared. */
export function subjectName(kin: Kin, focus: string, relatedTo: string | null): string {
  const nameOf = (id: string) => kin.organisations.get(id)?.name ?? id;
  return relatedTo === null ? nameOf(focus) : `${nameOf(focus)} and ${nameOf(relatedTo)}`;
}

/** Name of a picture's file, without its ending. */
export function pictureFileName(focus: string, relatedTo: string | null): string {
  return ['genealogy', focus, relatedTo].filter((part) => part !== null).join('-');
}
