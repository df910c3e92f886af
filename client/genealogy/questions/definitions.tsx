import { type Definition, type Definitions, getDefinitions } from '../../../contract/definitions.ts';
import { Confidence, SpinoffRule, SpinoffType } from '../../../contract/vocabulary.ts';
import { useAnswer } from '../../api/useAnswer.ts';
import { changeFilter } from '../../state/changes.ts';
import type { GenealogyState } from '../../state/state.ts';
import { type Change, useAppState } from '../../state/store.ts';
import { Button } from '../../ui/Button.tsx';
import { csvOf } from '../../ui/figures/csv.ts';
import { focusDrawingSoon } from '../../ui/focus-view.ts';
import { Info } from '../../ui/Info.tsx';
import { ErrorState, Loading } from '../../ui/States.tsx';
import { changeGenealogy } from '../model/changes.ts';
import type { Question } from './question.ts';
import '../../ui/figures/figures.css';
import { type FiguresColumn, FiguresTable } from '../../ui/figures/FiguresTable.tsx';
import { figureNotes } from '../../ui/figures/picture.ts';
import { SaveFigures } from '../../ui/figures/SaveFigures.tsx';
import { useFilterNames } from '../../ui/figures/useFilterNames.ts';
import { NothingLeft } from '../../ui/NothingLeft.tsx';
import { many, percent } from './words.ts';

const partNames: Record<Definition['aspect'], string | null> = {
  filter: null,
  rule: 'Only claims by this rule',
  confidence: 'Only claims at least so confident',
  type: 'Only claims of this type',
};

/** Lets the tree follow a definition: the least confidence is the filter's, rule and type are the drawing's. */
export function applied({ aspect, value }: Definition): Change | null {
  const draw = (part: Partial<GenealogyState>) =>
    changeGenealogy({ question: 'tree', relatedTo: null, rule: null, type: null, sight: null, ...part });
  const [rule, type] = [SpinoffRule.safeParse(value), SpinoffType.safeParse(value)];
  const minConfidence = Confidence.safeParse(value);
  if (aspect === 'filter') return draw({});
  if (aspect === 'rule' && rule.success) return draw({ rule: rule.data });
  if (aspect === 'type' && type.success) return draw({ type: type.data });
  if (aspect !== 'confidence' || !minConfidence.success) return null;
  return (state) => changeFilter({ minConfidence: minConfidence.data })(draw({})(state));
}

function Bar({ value, of, lost = false }: { value: number; of: number; lost?: boolean }) {
  return (
    <span className={`figures-bar ${lost ? 'figures-bar-lost' : ''}`} aria-hidden="true">
      <span style={{ width: `${of === 0 ? 0 : (value / of) * 100}%` }} />
    </span>
  );
}

/** Noughts step back. */
function Count({ value }: { value: number }) {
  return <span className={value === 0 ? 'figures-weak' : undefined}>{value.toLocaleString('en')}</span>;
}

function columnsOf(all: Definition, apply: (row: Definition) => void): FiguresColumn<Definition>[] {
  const number = (key: 'claims' | 'children' | 'parents' | 'roots' | 'longestLine') => (row: Definition) => (
    <Count value={row[key]} />
  );
  return [
    { title: 'Definition', cell: ({ label }) => label },
    {
      title: 'Spin-offs',
      about:
        'Pairs of a parent and a child that at least one such claim states; the bar is their share of all.',
      cell: ({ spinoffs }) => (
        <>
          <Count value={spinoffs} />
          <Bar value={spinoffs} of={all.spinoffs} />
        </>
      ),
    },
    {
      title: 'Lost without it',
      about:
        'Spin-offs whose every claim falls under the definition: they would be gone without it. Of a confidence row: those with claims of its least confidence only.',
      cell: ({ lost, aspect }) =>
        aspect === 'filter' ? (
          <span className="figures-weak">–</span>
        ) : (
          <>
            <Count value={lost} />
            <Bar value={lost} of={all.spinoffs} lost />
          </>
        ),
    },
    { title: 'Claims', about: 'Single statements, as their sources make them.', cell: number('claims') },
    { title: 'Children', about: 'Organisations that were spun off.', cell: number('children') },
    { title: 'Parents', about: 'Organisations that have spin-offs.', cell: number('parents') },
    { title: 'Roots', about: 'Parents that are nobody’s child.', cell: number('roots') },
    { title: 'Longest line', about: 'Most generations from a root down.', cell: number('longestLine') },
    {
      title: 'In the tree',
      isControl: true,
      cell: (row) =>
        row.spinoffs > 0 && applied(row) ? (
          <Button look="link" aria-label={`Apply to the tree: ${row.label}`} onPress={() => apply(row)}>
            Apply
          </Button>
        ) : null,
    },
  ];
}

/** Which rule matters most, in a sentence. */
export function definitionWords([all, ...rows]: readonly Definition[]): string {
  if (!all) return '';
  const most = (aspect: Definition['aspect']) =>
    rows.filter((row) => row.aspect === aspect && row.value !== null).sort((a, b) => b.lost - a.lost)[0];
  const rule = most('rule');
  const high = rows.find(({ aspect, value }) => aspect === 'confidence' && value === 'high');
  const share = (n: number) => percent(n / all.spinoffs);
  return [
    `The filter leaves ${many(all.spinoffs, 'spin-off')}.`,
    rule && rule.lost > 0
      ? `Without the rule “${rule.label.toLowerCase()}” ${rule.lost.toLocaleString('en')} of them (${share(rule.lost)}) would be gone.`
      : '',
    high
      ? `Only claims of high confidence leave ${high.spinoffs.toLocaleString('en')} (${share(high.spinoffs)}).`
      : '',
  ]
    .filter(Boolean)
    .join(' ');
}

function definitionsCsv({ definitions }: Definitions, notes: readonly string[]): string {
  const head = [
    'aspect',
    'definition',
    'spinoffs',
    'lost',
    'claims',
    'children',
    'parents',
    'roots',
    'longest_line',
  ];
  const rows = definitions.map((row) => [
    ...[row.aspect, row.value ?? row.label, row.spinoffs, row.lost, row.claims],
    ...[row.children, row.parents, row.roots, row.longestLine],
  ]);
  return csvOf(head, rows, notes);
}

function Answered({ answer }: { answer: Definitions }) {
  const [{ filter }, update] = useAppState();
  const names = useFilterNames();
  const notes = () => [
    answer.convention,
    ...figureNotes(filter, answer.dataVersion, new Date().toISOString().slice(0, 10), names),
  ];
  return (
    <div className="figures">
      <p className="figures-sentence">
        {definitionWords(answer.definitions)}{' '}
        <Info about="how definitions are counted">{answer.convention}</Info>
      </p>
      <div className="figures-tools">
        <SaveFigures name="definitions" csv={() => definitionsCsv(answer, notes())} />
      </div>
      <FiguresTable
        label="Counts of spin-offs by definition"
        columns={columnsOf(answer.definitions[0]!, (row) => {
          const change = applied(row);
          if (!change) return;
          update(change);
          focusDrawingSoon();
        })}
        rows={answer.definitions}
        keyOf={({ aspect, value }) => `${aspect} ${value}`}
        partOf={({ aspect }) => partNames[aspect]}
      />
    </div>
  );
}

function DefinitionsQuestion() {
  const [{ filter }] = useAppState();
  const { data, error, refetch } = useAnswer(getDefinitions, { query: filter });
  if (error)
    return (
      <ErrorState error={error} what="The definitions could not be counted" onRetry={() => void refetch()} />
    );
  if (!data) return <Loading what="Counting spin-offs under each definition…" />;
  if (data.definitions[0]?.claims === 0)
    return <NothingLeft title="No spin-off is left to count">The filter leaves none.</NothingLeft>;
  return <Answered answer={data} />;
}

export const definitions: Question = {
  id: 'definitions',
  label: 'Definitions',
  asks: 'How do the counts change with what counts as a spin-off?',
  Answer: DefinitionsQuestion,
};
