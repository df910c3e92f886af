import type { View } from '../state/state.ts';

/** The tabs, in the order of their keys 1–5. */
export const tabs: readonly { view: View; name: string; about: string }[] = [
  { view: 'genealogy', name: 'Genealogy', about: 'Who came from whom, on a true year axis' },
  { view: 'network', name: 'Network', about: 'Who is linked with whom, region by region' },
  { view: 'regions', name: 'Regions', about: 'Which links stay inside a region and which leave it' },
  { view: 'bridges', name: 'Bridges', about: 'Who holds the network together' },
  { view: 'data', name: 'Data', about: 'Import, undo, export' },
];

export function viewName(view: View): string {
  return tabs.find((t) => t.view === view)!.name;
}
