import { parentages, type SurvivalGroup, type SurvivalGrouping } from '../../contract/survival.ts';
import { type Confidence, type Fate, fates } from '../../contract/vocabulary.ts';
import { type Parentage, parentageIn, type SpinoffColumns } from '../analytics/parentage.ts';
import { noYear, type OrganisationColumns } from '../analytics/table.ts';
import { defineTask } from '../analytics/tasks.ts';
import {
  atRiskAt,
  kaplanMeier,
  type LifeTable,
  type Lives,
  lifeTable,
  medianSurvival,
} from './kaplan-meier.ts';
import { type LogRankTest, logRankTest } from './log-rank.ts';

/** Why a life can't be counted. */
export type LeftOut = 'undated' | 'backwards' | 'endUnknown' | 'foundedEarlier';

export interface Life {
  duration: number;
  /** 1: it closed then; 0: it was seen until then. */
  event: 0 | 1;
}

/**
 * The life of an organisation from its founding. Closed in a known year: the event. Acquired or merged, or ended in a known year and
 * nobody says how: censored then. Without an end: censored in the last year the data knows.
 */
export function lifeOf(
  { founded, dissolved, fate }: Pick<OrganisationColumns, 'founded' | 'dissolved' | 'fate'>,
  organisation: number,
  lastYear: number,
  from = Number.NEGATIVE_INFINITY,
): Life | LeftOut {
  const [begin, end] = [founded[organisation]!, dissolved[organisation]!];
  const how: Fate | undefined = fates[fate[organisation]!];
  if (begin === noYear) return 'undated';
  if (begin < from) return 'foundedEarlier';
  if (end === noYear && how !== undefined && how !== 'active') return 'endUnknown';
  const duration = (end === noYear ? lastYear : end) - begin;
  if (duration < 0) return 'backwards';
  return { duration, event: how === 'closed' ? 1 : 0 };
}

export interface Named {
  id: string;
  label: string;
}

/** How lives are told apart: the groups, and each organisation's place among them. */
interface Grouping {
  groups: readonly Named[];
  groupOf(parentage: Parentage, organisation: number): number;
}

const labels: Record<(typeof parentages)[number], string> = {
  university: 'University',
  corporate: 'Corporate',
  'public-lab': 'Public lab',
  other: 'Other parent',
  none: 'No known parent',
};

const groupings: Record<SurvivalGrouping, Grouping> = {
  parentage: {
    groups: parentages.map((id) => ({ id, label: labels[id] })),
    groupOf: ({ code }, organisation) => code[organisation]!,
  },
  none: { groups: [{ id: 'all', label: 'All' }], groupOf: () => 0 },
};

/** Columns by position in the table. */
export interface SurvivalInput extends SpinoffColumns {
  /** Whose lives are looked at. */
  looked: Int32Array;
  ends: Pick<OrganisationColumns, 'founded' | 'dissolved' | 'fate'>;
  groupBy: SurvivalGrouping;
  minConfidence: Confidence | undefined;
  /** Lives that began earlier are left out. */
  from: number | undefined;
  lastYear: number;
}

export interface Compared {
  groups: SurvivalGroup[];
  times: number[];
  test: LogRankTest | null;
}

export interface SurvivalCount extends Compared {
  leftOut: Record<LeftOut, number>;
  /** Of the lives counted, those whose parents differ in parentage. */
  mixed: number;
}

/** Survival of each group and the test over all of them. Linear in lives and spin-offs. */
export function countSurvival(input: SurvivalInput): SurvivalCount {
  const { groups, groupOf } = groupings[input.groupBy];
  const parentage = parentageIn(input, input.minConfidence);
  const lives: Lives[] = groups.map(() => ({ duration: [], event: [] }));
  const leftOut: Record<LeftOut, number> = { undated: 0, backwards: 0, endUnknown: 0, foundedEarlier: 0 };
  let mixed = 0;
  for (const organisation of input.looked) {
    const life = lifeOf(input.ends, organisation, input.lastYear, input.from);
    if (typeof life === 'string') {
      leftOut[life]++;
      continue;
    }
    const group = lives[groupOf(parentage, organisation)]!;
    group.duration.push(life.duration);
    group.event.push(life.event);
    mixed += parentage.mixed[organisation]!;
  }
  return { ...compareSurvival(groups, lives), leftOut, mixed };
}

export const survivalTask = defineTask('survival', countSurvival);

/** Lives of named groups compared. */
export function compareSurvival(named: readonly Named[], lives: readonly Lives[]): Compared {
  const tables = lives.map(lifeTable);
  const times = roundTimes(Math.max(0, ...tables.map((table) => table.atRisk.length - 1)));
  const groups = named.map((name, g) => ({ ...name, ...survivalOf(tables[g]!, times) }));
  return { groups, times, test: logRankTest(tables) };
}

function survivalOf(table: LifeTable, times: number[]): Omit<SurvivalGroup, 'id' | 'label'> {
  const sum = (column: Float64Array) => column.reduce((all, x) => all + x, 0);
  const steps = kaplanMeier(table);
  const [events, censored] = [sum(table.events), sum(table.censored)];
  const atRisk = times.map((time) => atRiskAt(table, time));
  return { n: events + censored, events, censored, median: medianSurvival(steps), steps, atRisk };
}

/** Round ages from 0 to the longest life, at most eight of them. */
export function roundTimes(longest: number): number[] {
  const step = [1, 2, 5, 10, 20, 25, 50, 100, 200, 250, 500].find((width) => longest / width < 8) ?? 1000;
  return Array.from({ length: Math.floor(longest / step) + 1 }, (_, i) => i * step);
}
