import type { StoredEdit } from './repository.ts';

type Touching = Pick<StoredEdit, 'action' | 'organisations' | 'field' | 'claim'>;

/** Merges touch one another where they share an organisation; corrections where they are of one field of one record. */
function touchSame(a: Touching, b: Touching): boolean {
  if (a.action === 'add' || b.action === 'add' || a.action !== b.action) return false;
  if (a.action === 'merge') return a.organisations.some((id) => b.organisations.includes(id));
  if (a.field !== b.field || a.claim !== b.claim) return false;
  return a.claim !== null || a.organisations[0] === b.organisations[0];
}

/** Edits of other data sets that rest on those of one: each was made later, on the same field, or with an organisation of the same merge. */
export function restingOn<E extends StoredEdit>(all: readonly E[], dataset: string): E[] {
  const own = all.filter((edit) => edit.dataset === dataset);
  return all.filter(
    (later) =>
      later.dataset !== dataset && own.some((edit) => later.version > edit.version && touchSame(edit, later)),
  );
}
