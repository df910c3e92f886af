import type { Survival, SurvivalGroup, SurvivalStep } from '../../../../contract/survival.ts';
import { csvOf } from '../../../ui/figures/csv.ts';
import { type FiguresColumn, FiguresTable } from '../../../ui/figures/FiguresTable.tsx';
import { useTheme } from '../../../ui/theme.ts';
import { boundWords, groupColour, groupDash, shareWords, survivalAt } from './model.ts';

function Estimate({ group, age }: { group: SurvivalGroup; age: number }) {
  const at = survivalAt(group, age);
  if (!at) return <span className="figures-weak">–</span>;
  return (
    <>
      {shareWords(at.survival)} <span className="figures-weak">{boundWords(at.lower, at.upper)}</span>
    </>
  );
}

function Key({ id }: { id: string }) {
  const theme = useTheme();
  return (
    <svg className="figures-key" width="24" height="8" aria-hidden="true">
      <path d="M0 4H24" stroke={groupColour(id, theme)} strokeWidth="2" strokeDasharray={groupDash(id)} />
    </svg>
  );
}

function columnsOf({ logRank }: Survival): FiguresColumn<SurvivalGroup>[] {
  const expected = (id: string) => logRank?.groups.find((group) => group.id === id)?.expected;
  const alive = (age: number): FiguresColumn<SurvivalGroup> => ({
    title: `Alive after ${age} years`,
    about: `Kaplan–Meier estimate of the share that lives longer than ${age} years, with bounds of 95 %. None beyond the longest life seen.`,
    cell: (group) => <Estimate group={group} age={age} />,
  });
  return [
    {
      title: 'Parentage',
      cell: ({ id, label }) => (
        <>
          <Key id={id} />
          {label}
        </>
      ),
    },
    { title: 'Lives', cell: ({ n }) => n.toLocaleString('en') },
    {
      title: 'Closed',
      about: 'Closed in a known year: the event.',
      cell: ({ events }) => events.toLocaleString('en'),
    },
    {
      title: 'Expected',
      about: 'Closings that the log-rank test expects if the groups did not differ.',
      cell: ({ id }) => expected(id)?.toFixed(1) ?? '–',
    },
    {
      title: 'Censored',
      about: 'Seen until a year and then not further: acquired, merged, still active, or no end known.',
      cell: ({ censored }) => censored.toLocaleString('en'),
    },
    {
      title: 'Median life',
      about: 'Age by which half have closed. None while more than half are estimated to live on.',
      cell: ({ median }) => (median === null ? '–' : `${median} years`),
    },
    alive(10),
    alive(25),
  ];
}

/** Each group in figures. */
export function GroupTable({ answer }: { answer: Survival }) {
  return (
    <FiguresTable
      label="Survival by parentage"
      columns={columnsOf(answer)}
      rows={answer.groups}
      keyOf={({ id }) => id}
    />
  );
}

type Row = SurvivalStep & { group: string };

const stepRows = ({ groups }: Survival): Row[] =>
  groups.flatMap(({ label, steps }) => steps.map((step) => ({ group: label, ...step })));

const stepColumns: FiguresColumn<Row>[] = [
  { title: 'Age', cell: ({ time }) => time },
  { title: 'At risk', cell: ({ atRisk }) => atRisk },
  { title: 'Closed', cell: ({ events }) => events },
  { title: 'Censored', cell: ({ censored }) => censored },
  { title: 'Alive', cell: ({ survival }) => shareWords(survival) },
  { title: 'Lower bound', cell: ({ lower }) => shareWords(lower) },
  { title: 'Upper bound', cell: ({ upper }) => shareWords(upper) },
  { title: 'Standard error', cell: ({ standardError }) => standardError?.toFixed(4) ?? '–' },
];

/** Every step of every curve. */
export function StepTable({ answer }: { answer: Survival }) {
  return (
    <FiguresTable
      label="Every step of the curves"
      columns={stepColumns}
      rows={stepRows(answer)}
      keyOf={({ group, time }) => `${group} ${time}`}
      partOf={({ group }) => group}
    />
  );
}

/** Every step as CSV. */
export function survivalCsv(answer: Survival, notes: readonly string[]): string {
  const head = [
    'group',
    'age',
    'at_risk',
    'events',
    'censored',
    'survival',
    'lower_95',
    'upper_95',
    'standard_error',
  ];
  const rows = stepRows(answer).map((row) => [
    ...[row.group, row.time, row.atRisk, row.events, row.censored],
    ...[row.survival, row.lower, row.upper, row.standardError],
  ]);
  return csvOf(head, rows, notes);
}
