import type { CareerRule, UnderivedReason } from '../../contract/careers.ts';
import type { SpinoffRule } from '../../contract/vocabulary.ts';
import { heldUntil, lastOf, placeOf } from './career.ts';
import type { Career, Person } from './model.ts';

/** A founder with all careers elsewhere than at what was founded. */
export interface Founder {
  person: Person;
  employed: readonly Career[];
  studied: readonly Career[];
}

/** The careers of one founder that make a parent, or why there is none. */
export type Chosen = { careers: Career[] } | { reason: UnderivedReason };

/** A rule: which of a founder's careers make a parent, and whether founders must share it. */
interface Rule {
  /** What the claims are stored as (contract/vocabulary.ts). */
  stored: SpinoffRule;
  choose(founder: Founder, year: number, within: number): Chosen;
  /** Only the parents that most founders share; equally many: each. */
  mostShared?: true;
}

/** Careers before the year; else the reason, `none` where years show that there was none. */
function before(careers: readonly Career[], year: number, none: UnderivedReason): Chosen {
  const placed = careers.map((career) => ({ career, place: placeOf(career, year) }));
  const earlier = placed.filter(({ place }) => place === 'earlier').map(({ career }) => career);
  if (earlier.length > 0) return { careers: earlier };
  return { reason: placed.some(({ place }) => place === 'unknown') ? 'career-undated' : none };
}

function lastEmployer({ employed }: Founder, year: number): Chosen {
  const chosen = before(employed, year, 'no-earlier-employer');
  return 'careers' in chosen ? { careers: lastOf(chosen.careers, year) } : chosen;
}

function employerWithin({ employed }: Founder, year: number, within: number): Chosen {
  const chosen = before(employed, year, 'no-earlier-employer');
  if ('reason' in chosen) return chosen;
  const careers = chosen.careers.filter((career) => heldUntil(career, year) >= year - within);
  return careers.length > 0 ? { careers } : { reason: 'no-employer-within' };
}

export const rules: Record<CareerRule, Rule> = {
  'last-employer': { stored: 'founder-employer', choose: lastEmployer, mostShared: true },
  'any-founder': { stored: 'any-founder', choose: lastEmployer },
  within: { stored: 'derived', choose: employerWithin },
  studied: { stored: 'student', choose: ({ studied }, year) => before(studied, year, 'no-study') },
};
