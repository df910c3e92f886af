import type { Groups } from './grouping.ts';

interface Said extends Groups {
  permutations: number;
  /** What has to be known of the betweenness, if anything. */
  note: string | undefined;
}

const links =
  'Links of all chosen types are laid over one another: loops are dropped, parallel links merged; a collaboration has no direction and counts both ways, as two links.';

/** What the groups are, in words. */
export function groupsSaid({ groupBy, group, level, seed }: Groups): string {
  const against = group === undefined ? '' : `, ${group} against all others`;
  if (groupBy === 'region') {
    if (group === undefined) return `Groups: regions at level ${level}.`;
    return `Groups: the region ${group} against everywhere else; who is placed only in a region above it has no group.`;
  }
  if (groupBy === 'community') {
    return `Groups: communities of the filtered network, symmetrised (Louvain, resolution 1, seed ${seed})${against}.`;
  }
  return `Groups: ${groupBy}${against}.`;
}

/** How the counts came about, in words. */
export function conventionOf(said: Said): string {
  const { permutations, seed, note } = said;
  const sentences = [
    `${groupsSaid(said)} Organisations without a group are left out with their links.`,
    'Counted are ordered triads a → v → b with a ≠ b and no link a → b; b → a does not matter (Gould & Fernandez 1989, as in R sna::brokerage).',
    links,
    'Expected and z: as many links laid at random, groups kept; z is null where the variance is 0.',
    'Betweenness, constraint and effective size are of the whole filtered network, symmetrised, each linked pair counting 1, whatever the groups.',
    'Graf’s gatekeeper: at least one intra-regional and one extra-regional link at the level, whatever the groups.',
  ];
  if (permutations > 0) {
    const test = `p: share of ${permutations} random deals of the group labels with at least this count, (k + 1)/(N + 1), upper side, seed ${seed}; none for the total, which labels don’t change. q: Benjamini & Hochberg 1995, for each role over all organisations that join any pair.`;
    sentences.push(test);
  }
  return [...sentences, ...(note ? [`Betweenness: ${note}`] : [])].join(' ');
}

/** How a removal was worked out. */
export function removalConvention(groups: Groups): string {
  return [
    groupsSaid(groups),
    'The whole filtered network, symmetrised, with organisations without a group. Fragmentation (Borgatti 2006) is among all others, first with paths through it, then without; distances in links, 1/d = 0 where there is no path.',
    'A group has a path to another when some member has one to some member of the other. Groups of which it is the only member go with it and are not named.',
  ].join(' ');
}

/** How a profile over the years was worked out. */
export function yearsConvention(groups: Groups): string {
  return [
    groupsSaid(groups),
    'The same groups in every slice. Counts, expectation and z as for the whole, each of the organisations and links of its years; what has no year counts in every slice unless the filter leaves it out.',
  ].join(' ');
}
