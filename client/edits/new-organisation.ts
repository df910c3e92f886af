import { NewOrganisation } from '../../contract/edits.ts';
import { freeId } from '../../contract/ids.ts';
import type { Region } from '../../contract/regions.ts';
import type { Kind } from '../../contract/vocabulary.ts';
import { fold } from '../ui/fold.ts';
import { yearOf } from './model.ts';

/** An organisation to add as its fields have it: year and region as they are written. */
export interface OrganisationDraft {
  id: string;
  name: string;
  kind: Kind;
  founded: string;
  region: string;
}

/** What the fields begin with. The id is made from the name; `taken` are those of organisations with names like it. */
export function draftOf(name: string, taken: Iterable<string>): OrganisationDraft {
  return { id: freeId(name, taken, name), name, kind: 'firm', founded: '', region: '' };
}

type Named = Pick<Region, 'code' | 'name'>;

/** Offered at most. */
const regionLimit = 30;

/** A region as its field writes it. */
export const regionText = ({ name, code }: Named) => `${name} (${code})`;

/** Regions whose name or code has the text in it. */
export function regionsLike(regions: readonly Named[], text: string): Named[] {
  const wanted = fold(text.trim());
  return regions.filter((region) => fold(regionText(region)).includes(wanted)).slice(0, regionLimit);
}

/** The code in what is written: that of `Bayern (DE2)`, or all of it. */
function codeIn(text: string): string | null {
  return /\(([^()]+)\)$/.exec(text.trim())?.[1] ?? (text.trim() || null);
}

const told = ({ id, name, kind, founded, region }: OrganisationDraft) =>
  NewOrganisation.safeParse({ id, name, kind, founded: yearOf(founded) ?? null, region: codeIn(region) });

/** Why it can't be added yet; undefined when it can. */
export function draftProblem(draft: OrganisationDraft): string | undefined {
  if (draft.id.trim() === '') return 'Give the new organisation an id.';
  if (yearOf(draft.founded) === undefined) return 'Write four digits as the founding year, or nothing.';
  const { error } = told(draft);
  return error && `${error.issues[0]!.path.join(' ')}: ${error.issues[0]!.message}`;
}

/** What is sent of a draft without a problem. */
export function organisationOf(draft: OrganisationDraft): NewOrganisation {
  return told(draft).data!;
}
