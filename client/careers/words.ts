import type { CareerBehind, CareerSpinoffs, UnderivedReason } from '../../contract/careers.ts';

export const count = (n: number) => n.toLocaleString('en');

/** "1 claim", "2 claims". */
export function many(n: number, one: string, more = `${one}s`): string {
  return `${count(n)} ${n === 1 ? one : more}`;
}

/** "1980–1990", "1980–", "–1990", "1980", or nothing. */
export function yearWords({ from, to }: Pick<CareerBehind, 'from' | 'to'>): string {
  if (from === null && to === null) return '';
  return from === to ? String(from) : `${from ?? ''}–${to ?? ''}`;
}

/** "Hermann Hauser, research student, 1973–1977"; by id where no name is stored. */
export function behindWords(one: CareerBehind): string {
  return [one.name ?? one.id, one.role, yearWords(one)].filter(Boolean).join(', ');
}

/** What each reason counts, and why it gives no claim. */
export const reasonWords: Record<UnderivedReason, { one: string; more: string }> = {
  'founding-year-unknown': {
    one: 'founder of something whose founding year is not known',
    more: 'founders of something whose founding year is not known',
  },
  'no-earlier-employer': {
    one: 'founder without an earlier employer',
    more: 'founders without an earlier employer',
  },
  'career-undated': {
    one: 'founder whose careers have no years to tell what came before',
    more: 'founders whose careers have no years to tell what came before',
  },
  'no-employer-within': {
    one: 'founder without an employer in these years',
    more: 'founders without an employer in these years',
  },
  'no-study': {
    one: 'founder without study at a university',
    more: 'founders without study at a university',
  },
  'fewer-founders': {
    one: 'employer that fewer founders share',
    more: 'employers that fewer founders share',
  },
  'parent-after-child': { one: 'parent founded after the child', more: 'parents founded after the child' },
  'closes-cycle': { one: 'claim that would close a cycle', more: 'claims that would close a cycle' },
};

/** What a rule gives, in a sentence or two. */
export function derivedWords({ total, fresh, foundings, leftOut }: CareerSpinoffs): string {
  const known = total - fresh;
  const parts = [
    `${many(foundings, 'founding')} by people in the data give ${many(total, 'spin-off')}`,
    total > 0 ? `: ${count(fresh)} new, ${count(known)} of a parent and child that are claimed already` : '',
    '.',
    leftOut > 0 ? ` The filter leaves out ${count(leftOut)} more.` : '',
  ];
  return parts.join('');
}

/** Why there is nothing to store; undefined where there is. `fresh`: those that nobody claims yet. */
export function nothingToStore(total: number, fresh = total): string | undefined {
  if (total === 0) return 'Careers give nothing to store.';
  return fresh === 0 ? 'Nothing new to store: each of them is claimed already.' : undefined;
}
