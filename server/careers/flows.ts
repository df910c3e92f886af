import { isStudy, lastOf, placeOf } from './career.ts';
import { type Behind, type Career, type CareerData, compareText, type Person } from './model.ts';

/** People who moved from one organisation to another in a year. */
export interface Flow {
  origin: string;
  destination: string;
  year: number;
  /** Their careers at the origin, one a person. */
  people: Behind[];
}

export interface DerivedFlows {
  /** By year, then origin, then destination. */
  flows: Flow[];
  /** Careers begun while all earlier ones went on. */
  besides: number;
  /** Careers that can't be set in order. */
  undated: number;
}

/** A career with the year in which it was left, as far as that is known. */
interface Held extends Career {
  /** As the table has it. */
  told: Career;
}

/** A career without an end lasts until its person next begins elsewhere. */
function held(career: Career, all: readonly Career[]): Held {
  const { from, organisation } = career;
  const next = all.flatMap((other) =>
    from !== null && other.from !== null && other.from > from && other.organisation !== organisation
      ? other.from
      : [],
  );
  const left = next.length > 0 ? Math.min(...next) : null;
  return { ...career, to: career.to ?? left, told: career };
}

/** What a career tells of a move: the careers left for it, or why none. */
type Left = Held[] | 'besides' | 'undated' | 'none';

/** A career that is known to have gone on after the next began was not left for it. */
function leftFor(career: Held, all: readonly Held[]): Left {
  const { from, organisation } = career;
  const others = all.filter((other) => other !== career);
  if (others.length === 0) return 'none';
  if (from === null) return 'undated';
  const earlier = others.filter((other) => placeOf(other, from) === 'earlier');
  const left = earlier.filter(({ to }) => to === null || to <= from);
  const last = lastOf(left, from);
  if (last.length > 0) return last.some((one) => one.organisation === organisation) ? 'none' : last;
  if (earlier.length > 0) return 'besides';
  return others.some((other) => placeOf(other, from) === 'unknown') ? 'undated' : 'none';
}

function employedOf(data: CareerData, { careers }: Person): Career[] {
  return careers.filter((career) => !isStudy(career, data.organisation(career.organisation)?.kind));
}

/** Worker flows by year as careers give them; study is no work, what one founded oneself is. */
export function deriveFlows(data: CareerData): DerivedFlows {
  const flows = new Map<string, Flow>();
  let [besides, undated] = [0, 0];
  for (const person of data.people) {
    const told = employedOf(data, person);
    const employed = told.map((career) => held(career, told));
    for (const career of employed) {
      const left = leftFor(career, employed);
      if (left === 'besides') besides++;
      if (left === 'undated') undated++;
      if (typeof left === 'string') continue;
      for (const former of left) addMove(flows, { person, career: former.told }, career);
    }
  }
  const list = [...flows.values()].sort(
    (a, b) => a.year - b.year || compareText(a.origin, b.origin) || compareText(a.destination, b.destination),
  );
  for (const { people } of list) people.sort((a, b) => compareText(a.person.id, b.person.id));
  return { flows: list, besides, undated };
}

function addMove(flows: Map<string, Flow>, behind: Behind, to: Career): void {
  const [origin, destination, year] = [behind.career.organisation, to.organisation, to.from!];
  const key = JSON.stringify([origin, destination, year]);
  const flow = flows.get(key) ?? { origin, destination, year, people: [] };
  if (!flow.people.some(({ person }) => person === behind.person)) flow.people.push(behind);
  flows.set(key, flow);
}
