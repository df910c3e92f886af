import { type CareerRule, withinYears } from '../../contract/careers.ts';

/** What spin-offs are derived by on the data page. */
export interface CareersState {
  rule: CareerRule;
  /** Years before the founding within which an employer counts. */
  within: number;
}

export const initialCareers: CareersState = { rule: 'last-employer', within: withinYears.usual };
