import { useMemo } from 'react';
import { getGenealogy } from '../../../../contract/genealogy.ts';
import { useAnswer } from '../../../api/useAnswer.ts';
import { makeFocus } from '../../../state/changes.ts';
import { exampleFocus } from '../../../state/example.ts';
import { useAppState } from '../../../state/store.ts';
import { ErrorState, Loading, Partial } from '../../../ui/States.tsx';
import { changeGenealogy } from '../../model/changes.ts';
import { useRegions } from '../../view/useRegions.ts';
import type { Question } from '../question.ts';
import { OrganisationField } from '../related/OrganisationField.tsx';
import { Answered } from './Answered.tsx';
import { descentOf } from './model.ts';

const listLimit = 20_000;

function DescentQuestion() {
  const [{ focus, filter, genealogy }, update] = useAppState();
  const { parents } = genealogy;
  const { level } = filter;
  const regions = useRegions();
  const { data, error, refetch } = useAnswer(getGenealogy, {
    params: { id: focus ?? exampleFocus },
    query: { ...filter, direction: 'descendants', limit: listLimit },
  });
  const descent = useMemo(
    () => (data && regions.size > 0 ? descentOf(data, parents, level, regions) : null),
    [data, parents, level, regions],
  );
  return (
    <>
      <div className="genealogy-asking">
        <OrganisationField
          label="Descendants of"
          name={descent?.root.name ?? ''}
          onChoose={(id) => update((state) => changeGenealogy({ question: 'descent' })(makeFocus(id)(state)))}
        />
      </div>
      {error ? (
        <ErrorState error={error} what="The descendants could not be read" onRetry={() => void refetch()} />
      ) : !data || !descent ? (
        <Loading what="Following its lines down…" />
      ) : (
        <Answered descent={descent} dataVersion={data.dataVersion} />
      )}
      {data?.truncated ? <Partial remaining={data.remaining} what="descendants are" /> : null}
    </>
  );
}

export const descent: Question = {
  id: 'descent',
  label: 'Descendants',
  asks: 'Who descends from an organisation, and who left its region?',
  Answer: DescentQuestion,
};
