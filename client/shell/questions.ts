import { everything } from '../../contract/filter.ts';
import { makeFocus, openView } from '../state/changes.ts';
import type { Change } from '../state/store.ts';
import type { Visit } from './useFirstVisit.ts';

/** A question a newcomer may have, and the screen that answers it. */
export interface Question {
  text: string;
  change: Change;
}

function chain(...changes: Change[]): Change {
  return (state) => changes.reduce((s, change) => change(s), state);
}

const whole: Change = (state) => ({ ...state, filter: everything });

const ofTheExample: readonly Question[] = [
  { text: 'Where did ARM come from?', change: chain(whole, openView('genealogy'), makeFocus('arm')) },
  {
    text: 'Which firms descend from the University of Cambridge, and which left its region?',
    change: chain(whole, openView('genealogy'), makeFocus('university-of-cambridge'), (s) => ({
      ...s,
      genealogy: { ...s.genealogy, direction: 'descendants', colour: 'scope', tree: true, seenFrom: 'focus' },
    })),
  },
  { text: 'Which region keeps most of its links inside?', change: chain(whole, openView('regions')) },
  {
    text: 'Who bridges Cambridge and the rest of the world?',
    change: chain(whole, openView('bridges'), (s) => ({ ...s, bridges: { ...s.bridges, group: 'UKH12' } })),
  },
  {
    text: 'Did control of Sophia-Antipolis move into the region?',
    change: chain(whole, openView('regions'), (s) => ({
      ...s,
      regions: { ...s.regions, picture: 'scorecard', chosen: 'FRL03', part: 'control' },
    })),
  },
];

/** Questions to begin with. */
export function questionsOf(visit: Visit): readonly Question[] {
  if (visit.shows === 'example') return ofTheExample;
  if (visit.shows !== 'progenitor') return [];
  return [
    {
      text: `What came from ${visit.name}?`,
      change: chain(whole, openView('genealogy'), makeFocus(visit.id)),
    },
    { text: 'Which links stay inside a region?', change: chain(whole, openView('regions')) },
    { text: 'Who holds the network together?', change: chain(whole, openView('bridges')) },
  ];
}
