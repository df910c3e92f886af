import {
  type CareerSpinoffs,
  careerRules,
  careerRuleWords,
  getCareerSpinoffs,
  postCareerSpinoffs,
  withinYears,
} from '../../contract/careers.ts';
import { Import } from '../../contract/imports.ts';
import { send } from '../api/call.ts';
import { useHealth } from '../api/health.ts';
import { useAnswer } from '../api/useAnswer.ts';
import type { CareersState } from '../state/careers.ts';
import { useAppState } from '../state/store.ts';
import { Button } from '../ui/Button.tsx';
import { Info } from '../ui/Info.tsx';
import { Select } from '../ui/Select.tsx';
import { ErrorState, Loading } from '../ui/States.tsx';
import { Stepper } from '../ui/Stepper.tsx';
import '../ui/figures/figures.css';
import './careers.css';
import { ClaimsTable } from './ClaimsTable.tsx';
import { Flows } from './Flows.tsx';
import { RulesTable } from './RulesTable.tsx';
import { StoreBar } from './StoreBar.tsx';
import { Underived } from './Underived.tsx';
import { useStoring } from './useStoring.ts';
import { count, derivedWords, many, nothingToStore } from './words.ts';

function RuleChoice() {
  const [{ careers }, update] = useAppState();
  const change = (part: Partial<CareersState>) =>
    update((state) => ({ ...state, careers: { ...state.careers, ...part } }));
  const options = careerRules.map((id) => ({ id, label: careerRuleWords[id](careers.within) }));
  return (
    <div className="careers-actions">
      <Select label="Rule" options={options} value={careers.rule} onChange={(rule) => change({ rule })} />
      <Stepper
        label="Years before the founding"
        value={careers.within}
        min={withinYears.least}
        max={withinYears.most}
        onChange={(within) => change({ within: within ?? withinYears.usual })}
      />
    </div>
  );
}

/** Leads to the counts by rule of what is claimed and stored. */
function DefinitionsLink() {
  const [, update] = useAppState();
  const open = () =>
    update((state) => ({
      ...state,
      view: 'genealogy',
      genealogy: { ...state.genealogy, question: 'definitions' },
    }));
  return (
    <Button look="link" onPress={open}>
      Counts by rule of all that is claimed
    </Button>
  );
}

interface DerivedProps {
  answer: CareerSpinoffs;
  isAllowed: boolean;
  /** The answer to what was asked before, while the next is computed. */
  isFormer: boolean;
}

function Derived({ answer, isAllowed, isFormer }: DerivedProps) {
  const [{ filter }] = useAppState();
  const storing = useStoring();
  const { rule, within, total, fresh, claims, stored } = answer;
  const outdated = stored.reduce((sum, set) => sum + (set.outdated ?? 0), 0);
  const begin = async () => {
    const body = { rule, within, filter };
    return Import.parse(await (await send(postCareerSpinoffs, { body })).json());
  };
  return (
    <>
      <p>
        {derivedWords(answer)} <Info about="how spin-offs are derived">{answer.convention}</Info>
      </p>
      {outdated > 0 ? (
        <p className="careers-warn">
          {many(outdated, 'claim')} stored before {outdated === 1 ? 'is' : 'are'} no longer given by the
          careers: undo and store again.
        </p>
      ) : null}
      <StoreBar
        what={many(total, 'spin-off')}
        storing={storing}
        isAllowed={isAllowed}
        nothing={isFormer ? 'Reading careers …' : nothingToStore(total, fresh)}
        stored={stored.map(({ dataset }) => dataset)}
        onStore={() => void storing.store(begin)}
      />
      {claims.length > 0 ? <ClaimsTable claims={claims} /> : null}
      {total > claims.length ? (
        <p className="careers-quiet">
          The first {count(claims.length)} of {count(total)} are shown; all are stored.
        </p>
      ) : null}
      <Underived reasons={answer.underived} />
      <div className="careers-part">
        <h3>How the genealogy changes with the rule</h3>
        <RulesTable rows={answer.rules} />
        <DefinitionsLink />
      </div>
    </>
  );
}

/** Spin-offs and worker flows that the careers of people give, previewed and stored as data sets of their own. */
export function CareersPanel() {
  const [{ filter, careers }] = useAppState();
  const { health } = useHealth();
  const query = { ...filter, ...careers };
  const { data, error, refetch, isPlaceholderData } = useAnswer(getCareerSpinoffs, { query });
  const isAllowed = health?.writing !== 'read-only';
  return (
    <section className="careers" aria-labelledby="careers">
      <h2 id="careers">Spin-offs from careers</h2>
      {error ? <ErrorState what="The careers could not be read." error={error} onRetry={refetch} /> : null}
      {data || error ? null : <Loading what="Reading careers" />}
      {data?.people === 0 ? (
        <p>
          There are no people in the data. Import people.csv (id, and name unless left out) with careers.csv
          (person, organisation, from, to, role, founder): then founders’ careers give spin-offs under a rule
          of your choice, and worker flows by year.
        </p>
      ) : null}
      {data && data.people > 0 ? (
        <>
          <RuleChoice />
          <Derived answer={data} isAllowed={isAllowed} isFormer={isPlaceholderData} />
          <Flows isAllowed={isAllowed} />
        </>
      ) : null}
    </section>
  );
}
