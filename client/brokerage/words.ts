import type { Role } from '../../contract/vocabulary.ts';

interface RoleWords {
  label: string;
  /** Groups of the one before, the broker, the one after. */
  pattern: string;
  meaning: string;
}

export const roleWords: Record<Role, RoleWords> = {
  coordinator: { label: 'Coordinator', pattern: 'AAA', meaning: 'joins two of its own group' },
  itinerant: { label: 'Itinerant', pattern: 'ABA', meaning: 'joins two of one other group' },
  representative: {
    label: 'Representative',
    pattern: 'AAB',
    meaning: 'passes on from its own group to another',
  },
  gatekeeper: { label: 'Gatekeeper', pattern: 'ABB', meaning: 'lets in from another group to its own' },
  liaison: { label: 'Liaison', pattern: 'ABC', meaning: 'joins two groups, neither of them its own' },
};

export const countMeaning =
  'Pairs a → b that the organisation v joins as a → v → b, where no link runs from a to b (Gould & Fernandez 1989).';

export const zMeaning =
  'How many standard deviations the count lies above (+) or below (−) what as many links laid at random among the same groups would give. None where chance leaves no room. Not normal in small groups: use the permutation p there. A z behind “~” stands where chance would give less than one pair: it only says that there is any at all.';

export const crossingMeaning =
  'Pairs joined across groups: all roles but coordinator. At least one of the two links on the way runs between groups. It has no z of its own: the roles have.';

export const pMeaning =
  'Share of 999 random deals of the group labels, the links kept, that gave at least this count; (k + 1)/(N + 1), seed 1. Upper side only.';

export const groupingLabels = {
  region: 'Region',
  kind: 'Kind (science and firms)',
  sector: 'Sector',
  industry: 'Industry',
} as const;
