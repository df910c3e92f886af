import { community, measuredCommunities } from './community.ts';
import { leiden } from './leiden/leiden.ts';
import type { Measure } from './measure.ts';

export const communityLeiden: Measure = {
  ...community,
  id: 'community-leiden',
  name: 'Community by Leiden',
  definition:
    'Which group of organisations with more links inside than chance would give it belongs to, each group connected within itself: 1 is the largest.',
  reference:
    'Traag, Waltman & van Eck 2019, From Louvain to Leiden: guaranteeing well-connected communities, Scientific Reports 9, 5233',
  convention:
    'Symmetrised graph, Leiden’s method with resolution 1 and randomness 0.01, iterated until nothing changes, five times at most: a good division, not provably the best; the same seed gives the same one. Every community is connected by links inside it, which Louvain’s need not be. Numbered by size. Each linked pair counts 1 unless “weighted”. An organisation without links is a community of its own.',
  cost: 'm × some ten passes',
  run: (snapshot, options) => measuredCommunities(snapshot, leiden(snapshot.both, options), options),
};
