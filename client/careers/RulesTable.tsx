import type { RuleOutcome } from '../../contract/careers.ts';
import { type FiguresColumn, FiguresTable } from '../ui/figures/FiguresTable.tsx';
import { count } from './words.ts';

type Figure = keyof RuleOutcome['alone'];

/** What the rule gives by itself, and below it with what is claimed already. */
const both = (figure: Figure) => (row: RuleOutcome) => (
  <>
    <div>{row.rule === null ? <span className="figures-weak">–</span> : count(row.alone[figure])}</div>
    <div className="careers-quiet">{count(row.together[figure])} in all</div>
  </>
);

const inAll = 'In all: together with what is claimed now.';
const columns: FiguresColumn<RuleOutcome>[] = [
  { title: 'Rule', cell: ({ label }) => label },
  { title: 'Spin-offs', about: `Spin-offs that careers give by the rule. ${inAll}`, cell: both('spinoffs') },
  {
    title: 'New',
    about: 'Of these, those of a parent and child that nobody claims yet.',
    cell: ({ rule, fresh }) => (rule === null ? <span className="figures-weak">–</span> : count(fresh)),
  },
  { title: 'Parents', about: `Parents among what the rule gives. ${inAll}`, cell: both('parents') },
  { title: 'Roots', about: `Parents that are nobody’s child. ${inAll}`, cell: both('roots') },
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
