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

/** Is a data set called so? A second one has a number after it. */
export function isCalled(dataset: string, { id }: SetName): boolean {
  return dataset === id || (dataset.startsWith(`${id}-`) && /^\d+$/.test(dataset.slice(id.length + 1)));
}

export const flowSet: SetName = { id: 'careers-flows', title: 'Worker flows from careers' };
