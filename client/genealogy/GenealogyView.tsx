import type { Lineage } from '../../contract/genealogy.ts';
import { openView, resetFilter } from '../state/changes.ts';
import { exampleFocus } from '../state/example.ts';
import { useAppState } from '../state/store.ts';
import { Button } from '../ui/Button.tsx';
import { Empty, ErrorState, Loading, Partial } from '../ui/States.tsx';
import './genealogy.css';
import { changeGenealogy, raiseLimit } from './model/changes.ts';
import { describeRelation } from './model/relation.ts';
import { questions } from './questions/catalogue.ts';
import { QuestionsMenu } from './questions/QuestionsMenu.tsx';
import { QuestionsView } from './questions/QuestionsView.tsx';
import { Head } from './view/Head.tsx';
import { LineageView } from './view/Lineage.tsx';
import { Missing } from './view/Missing.tsx';
import { Toolbar } from './view/Toolbar.tsx';
import { relationLines, useKin } from './view/useKin.ts';
import { useLineage, useRelation } from './view/useLineage.ts';

const missing = {
  ancestors: 'parents',
  descendants: 'spin-offs',
  both: 'parents or spin-offs',
} as const;

function NoRelatives({ lineage }: { lineage: Lineage }) {
  const [{ filter, genealogy }, update] = useAppState();
  const organisation = lineage.organisations.find((o) => o.id === lineage.focus);
  const isFiltered = Object.keys(filter).length > 2;
  const isOneSided = genealogy.direction !== 'both';
  return (
    <Empty
      title={`${organisation?.name ?? lineage.focus} has no known ${missing[genealogy.direction]}${isFiltered ? ' under this filter' : ''}.`}
      actions={
        <>
          {isOneSided ? (
            <Button onPress={() => update(changeGenealogy({ direction: 'both' }))}>
              Look in both directions
            </Button>
          ) : null}
          {isFiltered ? <Button onPress={() => update(resetFilter())}>Clear the filter</Button> : null}
          <Button
            look="primary"
            onPress={() => update((s) => openView('network')({ ...s, selection: [lineage.focus] }))}
          >
            See its other links
          </Button>
        </>
      }
    >
      An absence says little: the sources name only some spin-offs. It may have other links, of co-operation,
      supply or workers who moved.
    </Empty>
  );
}

function Truncated({ remaining }: { remaining: number }) {
  const [, update] = useAppState();
  return (
    <Partial remaining={remaining} what={remaining === 1 ? 'relative is' : 'relatives are'}>
      <Button onPress={() => update(raiseLimit(2000))}>Draw 2,000 more</Button>
      {remaining > 2000 ? <Button onPress={() => update(raiseLimit(20_000))}>Draw all</Button> : null}
    </Partial>
  );
}

/** The time tree of the focus, or the answer to a question about all of the data. */
export function GenealogyView() {
  const [{ genealogy }] = useAppState();
  const question = questions.find(({ id }) => id === genealogy.question);
  return question ? <QuestionsView question={question} /> : <TimeTreeView />;
}

/** Where an organisation came from and what came from it, on a true year axis. */
function TimeTreeView() {
  const [{ focus: chosen, genealogy }] = useAppState();
  const focus = chosen ?? exampleFocus;
  const comparing = genealogy.relatedTo !== null;
  const lineage = useLineage(!comparing);
  const relation = useRelation();
  const answer = comparing ? relation : lineage;
  const kin = useKin(comparing ? undefined : lineage.data, comparing ? relation.data : undefined);
  if (answer.error?.status === 404)
    return <Missing error={answer.error} onRetry={() => void answer.refetch()} />;
  if (answer.error) {
    return (
      <ErrorState
        what="The genealogy could not be read."
        error={answer.error}
        onRetry={() => void answer.refetch()}
      />
    );
  }
  // Steps are those of all spin-offs, whatever the definition.
  const isPart = genealogy.rule !== null || genealogy.type !== null;
  if (!kin) return <Loading what="Tracing the lineage…" />;
  if (!comparing && lineage.data && lineage.data.organisations.length <= 1)
    return (
      <div className="genealogy">
        <Head facts="" focus={focus} relatedTo={null} isUnrelated={false} kin={kin}>
          <QuestionsMenu />
        </Head>
        <Toolbar years={null} steps={null} />
        <NoRelatives lineage={lineage.data} />
      </div>
    );
  const [a, b] = [kin.organisations.get(focus), kin.organisations.get(genealogy.relatedTo ?? focus)];
  const words = comparing && relation.data && a && b ? describeRelation(relation.data, a, b, kin) : null;
  // As long as the former lineage stands, it stands as what it is: what it becomes opens anew.
  const middle = lineage.isPlaceholderData && lineage.data ? lineage.data.focus : focus;
  const drawn = kin.organisations.has(middle) ? middle : ([...kin.organisations.keys()][0] ?? middle);
  return (
    <LineageView
      kin={kin}
      focus={drawn}
      relation={relationLines(comparing ? relation.data : undefined, kin)}
      relationWords={words}
      dataVersion={answer.data?.dataVersion ?? 0}
      steps={comparing || isPart ? null : (lineage.data?.steps ?? null)}
      isOld={answer.isPlaceholderData}
      notice={!comparing && lineage.data?.truncated ? <Truncated remaining={lineage.data.remaining} /> : null}
    />
  );
}
