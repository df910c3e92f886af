import { getRelation } from '../../../../contract/genealogy.ts';
import { getOrganisation } from '../../../../contract/organisations.ts';
import { useAnswer } from '../../../api/useAnswer.ts';
import { useAppState } from '../../../state/store.ts';
import { Button } from '../../../ui/Button.tsx';
import { focusDrawingSoon } from '../../../ui/focus-view.ts';
import { ErrorState, Loading } from '../../../ui/States.tsx';
import { changeGenealogy, compare, pathsBetween } from '../../model/changes.ts';
import { kinOf } from '../../model/kin.ts';
import { describeRelation } from '../../model/relation.ts';
import type { Question } from '../question.ts';
import { OrganisationField } from './OrganisationField.tsx';
import './related.css';

function useName(id: string | null): string {
  const { data } = useAnswer(getOrganisation, { params: { id: id ?? '' } }, id !== null);
  return id !== null && data?.id === id ? data.name : '';
}

/** The answer in words, and the way to its drawing. */
function Answered({ a, b }: { a: string; b: string }) {
  const [{ filter }, update] = useAppState();
  const { data, error, refetch } = useAnswer(getRelation, { query: { ...filter, a, b } });
  if (error)
    return <ErrorState error={error} what="The relation could not be read" onRetry={() => void refetch()} />;
  if (!data) return <Loading what="Following both lines up…" />;
  const kin = kinOf(data.organisations, data.spinoffs);
  const [first, second] = [kin.organisations.get(a), kin.organisations.get(b)];
  if (!first || !second) return <Loading what="Following both lines up…" />;
  function draw(): void {
    update(changeGenealogy({ question: 'tree' }));
    focusDrawingSoon();
  }
  return (
    <section className="genealogy-related" aria-label="Answer" aria-live="polite">
      <p>{describeRelation(data, first, second, kin)}</p>
      <div>
        {data.related ? (
          <Button look="primary" onPress={draw}>
            Draw their lines of descent
          </Button>
        ) : null}
        <Button look={data.related ? undefined : 'primary'} onPress={() => update(pathsBetween(a, b))}>
          Paths over other links
        </Button>
      </div>
    </section>
  );
}

function RelatedQuestion() {
  const [{ focus, genealogy }, update] = useAppState();
  const { relatedTo } = genealogy;
  const [first, second] = [useName(focus), useName(relatedTo)];
  return (
    <>
      <div className="genealogy-asking">
        <OrganisationField
          label="How are"
          name={first}
          onChoose={(id) => update(compare(id, relatedTo === id ? null : relatedTo))}
        />
        <OrganisationField
          label="and"
          name={second}
          onChoose={(id) => update(compare(focus === id ? null : focus, id))}
        />
        <span className="ui-label">related?</span>
      </div>
      {focus !== null && relatedTo !== null ? (
        <Answered a={focus} b={relatedTo} />
      ) : (
        <p className="genealogy-convention">
          Choose two organisations. The answer names their nearest common ancestors and draws every shortest
          line of descent.
        </p>
      )}
    </>
  );
}

export const related: Question = {
  id: 'related',
  label: 'Two related',
  asks: 'How are two organisations related?',
  Answer: RelatedQuestion,
};
