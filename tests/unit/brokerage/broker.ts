import type { Broker } from '../../../contract/brokerage.ts';

export const none = { coordinator: 0, itinerant: 0, representative: 0, gatekeeper: 0, liaison: 0, total: 0 };

/** A broker of 14 pairs. */
export const broker: Broker = {
  id: 'cc',
  name: 'Cambridge Consultants',
  kind: 'firm',
  industry: 'technology consulting',
  intermediary: 'industry',
  group: 'UKH12',
  counts: { ...none, gatekeeper: 9, liaison: 5, total: 14 },
  expected: { ...none, gatekeeper: 1.5, liaison: 0.2, total: 2.5 },
  z: { ...none, gatekeeper: 4.26, liaison: 9, total: 3.14 },
  p: null,
  q: null,
  betweenness: 12,
  constraint: 0.3,
  effectiveSize: 5,
  gatekeeper: true,
  linksInside: 8,
  linksOutside: 3,
};
