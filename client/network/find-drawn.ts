import type { NetworkOrganisation } from '../../contract/network.ts';
import { fold } from '../ui/fold.ts';

/** So many are listed. */
const most = 12;

/** 0: the name begins so, 1: a word of it does, 2: it is somewhere in it, 3: it isn't. */
function rankOf(name: string, wanted: string): number {
  const at = fold(name).indexOf(wanted);
  if (at < 0) return 3;
  if (at === 0) return 0;
  return fold(name).includes(` ${wanted}`) ? 1 : 2;
}

/** Organisations whose names hold a text, without one of them: those that begin so first, among equals the most linked. */
export function findDrawn(
  organisations: readonly NetworkOrganisation[],
  text: string,
  without: string,
): NetworkOrganisation[] {
  const wanted = fold(text.trim());
  if (wanted === '') return [];
  return organisations
    .map((organisation) => ({ organisation, rank: rankOf(organisation.name, wanted) }))
    .filter(({ organisation, rank }) => rank < 3 && organisation.id !== without)
    .sort((a, b) => a.rank - b.rank || b.organisation.links - a.organisation.links)
    .slice(0, most)
    .map(({ organisation }) => organisation);
}
