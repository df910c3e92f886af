import type { GroupBy } from './grouping.ts';

interface Said {
  groupBy: GroupBy;
  level: number;
  permutations: number;
  seed: number;
  /** What has to be known of the betweenness, if anything. */
  note: string | undefined;
}

/** How the counts came about, in words. */
export function conventionOf({ groupBy, level, permutations, seed, note }: Said): string {
  const groups = groupBy === 'region' ? `regions at level ${level}` : `${groupBy}`;
  const sentences = [
    `Groups: ${groups}. Organisations without a group are left out with their links.`,
    'Counted are ordered triads a → v → b with a ≠ b and no link a → b; b → a does not matter (Gould & Fernandez 1989, as in R sna::brokerage).',
    'Links of all chosen types are laid over one another: loops are dropped, parallel links merged; a collaboration has no direction and counts both ways, as two links.',
    'Expected and z: as many links laid at random, groups kept; z is null where the variance is 0.',
    'Betweenness, constraint and effective size are of the whole filtered network, symmetrised, each linked pair counting 1.',
    'Graf’s gatekeeper: at least one intra-regional and one extra-regional link at the level.',
  ];
  if (permutations > 0) {
    const test = `p: share of ${permutations} random deals of the group labels with at least this count, (k + 1)/(N + 1), upper side, seed ${seed}; none for the total, which labels don’t change.`;
    sentences.push(test);
  }
  return [...sentences, ...(note ? [`Betweenness: ${note}`] : [])].join(' ');
}
