import { type CareerRule, careerRuleWords } from '../../contract/careers.ts';
import { studyWords } from './career.ts';
import type { Behind, Career } from './model.ts';

/** Careers named in a source at most. */
const namedCareers = 20;

function years({ from, to }: Career): string {
  if (from === null && to === null) return '';
  return from === to ? ` ${from}` : ` ${from ?? ''}–${to ?? ''}`;
}

/** The rows of the careers table behind something, by the ids of people only: names may be left out later. */
export function sourceOf(people: readonly Behind[]): string {
  const rows = people.slice(0, namedCareers).map(({ person, career }) => {
    const role = career.role === null ? '' : `, ${career.role}`;
    return `${person.id} at ${career.organisation}${years(career)}${role}`;
  });
  const more = people.length - rows.length;
  return `Careers: ${rows.join('; ')}${more > 0 ? `; and ${more} more` : ''}`;
}

export function noteOf(rule: CareerRule, within: number): string {
  return `Derived from careers: ${careerRuleWords[rule](within)}`;
}

export const flowNote = 'Derived from careers';

const timing =
  'A career counts as earlier than a founding if it began in an earlier year, or began and ended in the same; where its beginning is not ' +
  'known, if it ended by then. It may go on afterwards; without an end it went on. A founding has the year of the organisation, or else the ' +
  'earliest that a founder’s career tells.';
const study = `Study is a career at a university in a role with one of the words ${studyWords.join(', ')}; any other career is employment.`;

const ruleTexts: Record<CareerRule, (within: number) => string> = {
  'last-employer': () =>
    'Parent: where founders last worked, that is held longest up to the founding, then begun latest. Of several founders the employer that most of them share; of equally many, each.',
  'any-founder': () =>
    'Parents: where each founder last worked, that is held longest up to the founding, then begun latest.',
  within: (k) => `Parents: every employer that a founder had in the ${k} years before the founding.`,
  studied: () => 'Parents: every university where a founder studied before the founding.',
};

export function conventionOf(rule: CareerRule, within: number): string {
  return (
    `${ruleTexts[rule](within)} ${timing} ${study} A parent founded after the child is none, and nobody becomes their own descendant: of ` +
    'claims that would close a cycle, with each other or with what is claimed already, the earlier stands. Roots are parents that are nobody’s child.'
  );
}

export const flowConvention =
  'A move: someone began at an organisation after leaving another. Left is the last career that ended by then; one without an end ' +
  `lasts until the person next begins elsewhere. One that is known to have gone on is a second post, no move. Of two left at the same time, each counts. ${study}`;
