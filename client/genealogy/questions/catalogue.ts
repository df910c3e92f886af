import { definitions } from './definitions.tsx';
import { descent } from './descent/Descent.tsx';
import { progenitors } from './progenitors.tsx';
import type { Question } from './question.ts';
import { region } from './region.tsx';
import { related } from './related/Related.tsx';
import { survival } from './survival/Survival.tsx';
import { ties } from './ties/Ties.tsx';

/** The questions, in the order in which they are offered. */
export const questions: readonly Question[] = [
  descent,
  related,
  progenitors,
  region,
  survival,
  ties,
  definitions,
];
