import { type CareerRule, careerRuleWords } from '../../contract/careers.ts';

/** What a data set of derived rows is called. */
export interface SetName {
  id: string;
  title: string;
}

const ruleIds: Record<CareerRule, (within: number) => string> = {
  'last-employer': () => 'last-employer',
  'any-founder': () => 'any-founder',
  within: (years) => `within-${years}-years`,
  studied: () => 'studied',
};

export function claimSet(rule: CareerRule, within: number): SetName {
  return {
    id: `careers-${ruleIds[rule](within)}`,
    title: `Spin-offs from careers: ${careerRuleWords[rule](within)}`,
  };
}

/** Is a data set called after a rule? A second one has a number after it. */
export function holdsRule(dataset: string, rule: CareerRule, within: number): boolean {
  const { id } = claimSet(rule, within);
  return dataset === id || (dataset.startsWith(`${id}-`) && /^\d+$/.test(dataset.slice(id.length + 1)));
}

export const flowSetId = 'careers-flows';
export const flowSet: SetName = { id: flowSetId, title: 'Worker flows from careers' };
