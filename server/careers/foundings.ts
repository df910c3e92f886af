import { isStudy } from './career.ts';
import type { CareerData, Person } from './model.ts';
import { compareText } from './model.ts';
import type { Founder } from './rules.ts';

/** An organisation with those who founded it. */
export interface Founding {
  child: string;
  /** When it was founded, or else the earliest year that a founder's career tells. */
  year: number | null;
  founders: Founder[];
}

function founderOf(data: CareerData, person: Person, child: string): Founder {
  const elsewhere = person.careers.filter(({ organisation }) => organisation !== child);
  const study = new Set(elsewhere.filter((c) => isStudy(c, data.organisation(c.organisation)?.kind)));
  return {
    person,
    employed: elsewhere.filter((career) => !study.has(career)),
    studied: [...study],
  };
}

/** Every founding, by the id of what was founded; its founders by theirs. */
export function foundingsOf(data: CareerData): Founding[] {
  const byChild = new Map<string, { told: number | null; people: Person[] }>();
  for (const person of data.people) {
    for (const { organisation, year } of person.founded) {
      const known = byChild.get(organisation) ?? { told: null, people: [] };
      if (year !== null && (known.told === null || year < known.told)) known.told = year;
      known.people.push(person);
      byChild.set(organisation, known);
    }
  }
  return [...byChild]
    .map(([child, { told, people }]) => ({
      child,
      year: data.organisation(child)?.founded ?? told,
      founders: people
        .sort((a, b) => compareText(a.id, b.id))
        .map((person) => founderOf(data, person, child)),
    }))
    .sort((a, b) => compareText(a.child, b.child));
}
