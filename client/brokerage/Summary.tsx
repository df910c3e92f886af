import type { BridgesState } from '../state/state.ts';
import { useAppState } from '../state/store.ts';
import { Info } from '../ui/Info.tsx';
import { Notice } from '../ui/States.tsx';
import { type Brokerage, foremost, joining } from './model.ts';
import { counted } from './numbers.ts';
import { differentGroups } from './words.ts';

const whole = (value: number) => value.toLocaleString('en');

/** Who bridges the chosen group and the rest, or any two groups, in one line. */
function Foremost({ answer, bridges }: { answer: Brokerage; bridges: BridgesState }) {
  const { group, groupBy } = bridges;
  const name = answer.groups.find((one) => one.group === group)?.name ?? group;
  const ends = group === null ? differentGroups[groupBy] : `${name} and elsewhere`;
  const first = foremost(answer.brokers, 5);
  if (first.length === 0) return <p>Nobody joins a pair of {ends}.</p>;
  const list = first.map((broker) => `${broker.name} (${whole(joining(broker))})`).join(', ');
  return (
    <p className="brokerage-foremost">
      Most pairs of {ends} are joined by {list}.
    </p>
  );
}

/** Why the numbers say little, where they do. */
function Thin({ groups }: Pick<Brokerage, 'groups'>) {
  if (groups.length === 1) {
    return (
      <Notice tone="warn">
        All are in one group, {groups[0]!.name}: nothing can be bridged, every role is coordinator. Choose a
        finer level or another grouping.
      </Notice>
    );
  }
  return null;
}

/** Those without a group, by name. */
function LeftOut({ answer }: { answer: Brokerage }) {
  const { leftOut, without } = answer;
  if (leftOut === 0) return null;
  const more = leftOut - without.length;
  return (
    <>
      {' '}
      <span className="brokerage-whole">
        · {counted(leftOut, 'organisation')} without group left out{' '}
        <Info about="left out">
          <div className="brokerage-left-out">
            {without.map(({ name }) => name).join(' · ')}
            {more > 0 ? ` · and ${whole(more)} more` : ''}
          </div>
        </Info>
      </span>
    </>
  );
}

/** What was counted, and how. */
export function Summary({ answer }: { answer: Brokerage }) {
  const [{ bridges }] = useAppState();
  const { graph, groups, convention } = answer;
  const dropped = graph.dropped.loops + graph.dropped.parallel;
  const alone = groups.filter(({ organisations }) => organisations === 1).length;
  return (
    <div className="brokerage-summary">
      {groups.length > 1 ? <Foremost answer={answer} bridges={bridges} /> : null}
      <p>
        {counted(graph.n, 'organisation')} in {counted(groups.length, 'group')}
        {alone > 0 ? `, ${whole(alone)} of them groups of one` : ''}, {counted(graph.m, 'directed link')}
        {answer.tests > 0 ? ` · ${whole(answer.tests)} join any pair` : ''}
        <LeftOut answer={answer} />
        {dropped > 0
          ? ` · ${counted(dropped, 'parallel link or loop', 'parallel links or loops')} merged`
          : ''}{' '}
        <Info about="how this is counted">{convention}</Info>
      </p>
      <Thin groups={groups} />
    </div>
  );
}
