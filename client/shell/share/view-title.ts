import type { AppState, GenealogyState } from '../../state/state.ts';

const directions: Record<GenealogyState['direction'], string> = {
  both: 'Spin-off genealogy of',
  ancestors: 'Spin-off ancestry of',
  descendants: 'Spin-off descendants of',
};

const questions: Record<Exclude<GenealogyState['question'], 'tree'>, string> = {
  descent: 'Descendants of an organisation by region',
  related: 'How two organisations are related',
  progenitors: 'Progenitors of spin-offs',
  region: 'From whom a region’s firms descend',
  survival: 'Survival of spin-offs by parentage',
  ties: 'Ties of spin-offs to their parents by age',
  definitions: 'Spin-offs by definition',
};

function genealogyTitle({ focus, genealogy }: AppState, name: (id: string) => string): string {
  const { question, direction, relatedTo } = genealogy;
  if (question === 'descent' && focus !== null)
    return `Descendants of ${name(focus)}, and who of them left its region`;
  if (question !== 'tree') return questions[question];
  if (focus === null) return 'Spin-off genealogies';
  if (relatedTo !== null) return `How ${name(focus)} and ${name(relatedTo)} are related`;
  return `${directions[direction]} ${name(focus)}`;
}

/** What a text calls the view that is on screen. `name`: of an organisation. */
export function viewTitle(state: AppState, name: (id: string) => string): string {
  if (state.view === 'genealogy') return genealogyTitle(state, name);
  if (state.view === 'network') return 'Network of organisations';
  if (state.view === 'regions') return 'Links within and between regions';
  return state.view === 'bridges' ? 'Brokers between organisations' : 'Data sets';
}
