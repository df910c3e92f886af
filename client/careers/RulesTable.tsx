import type { RuleOutcome } from '../../contract/careers.ts';
import { type FiguresColumn, FiguresTable } from '../ui/figures/FiguresTable.tsx';
import { count } from './words.ts';

const derived = (value: (row: RuleOutcome) => number) => (row: RuleOutcome) =>
  row.rule === null ? <span className="figures-weak">–</span> : count(value(row));

const columns: FiguresColumn<RuleOutcome>[] = [
  { title: 'Rule', cell: ({ label }) => label },
  { title: 'Derived', about: 'Spin-offs that careers give by the rule.', cell: derived((row) => row.claims) },
  {
    title: 'New',
    about: 'Of these, those of a parent and child that nobody claims yet.',
    cell: derived((row) => row.fresh),
  },
  {
    title: 'Parents, alone',
    about: 'Parents among what the rule gives, without what is claimed already.',
    cell: derived((row) => row.alone.parents),
  },
  {
    title: 'Roots, alone',
    about: 'Parents that are nobody’s child among what the rule gives.',
    cell: derived((row) => row.alone.roots),
  },
  {
    title: 'Spin-offs in all',
    about: 'What is claimed now together with what the rule gives.',
    cell: ({ together }) => count(together.spinoffs),
  },
  {
    title: 'Parents in all',
    about: 'Parents in both together.',
    cell: ({ together }) => count(together.parents),
  },
  {
    title: 'Roots in all',
    about: 'Parents in both together that are nobody’s child.',
    cell: ({ together }) => count(together.roots),
  },
];

/** How the genealogy changes with the rule. */
export function RulesTable({ rows }: { rows: readonly RuleOutcome[] }) {
  return (
    <FiguresTable
      label="What each rule would give"
      columns={columns}
      rows={rows}
      keyOf={({ rule }) => rule ?? 'now'}
    />
  );
}
