import { useState } from 'react';
import { getTwins, type OrganisationTwin } from '../../contract/organisations.ts';
import { useHealth } from '../api/health.ts';
import { useAnswer } from '../api/useAnswer.ts';
import { useAppState } from '../state/store.ts';
import { Button } from '../ui/Button.tsx';
import { DataSetTitle } from '../ui/DataSetTitle.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Info } from '../ui/Info.tsx';
import { kindLabel } from '../ui/palette.ts';
import { ErrorState, Loading } from '../ui/States.tsx';
import { apartKey, keepApart, readApart } from './apart.ts';
import { MergePair } from './MergePair.tsx';
import './edits.css';

type Side = OrganisationTwin['a'];

function factsOf(one: Side): string[] {
  return [
    one.name,
    one.id,
    kindLabel[one.kind],
    one.region ?? 'region unknown',
    one.place ?? 'place unknown',
    one.founded === null ? 'founding year unknown' : `founded ${one.founded}`,
  ];
}

const mark = (isSame: boolean) => (isSame ? 'edits-quiet' : 'edits-differs');

/** One of the two; what the other says differently is marked, and said. */
function SideFacts({ one, other }: { one: Side; other: Side }) {
  const others = factsOf(other);
  return (
    <dl>
      {factsOf(one).map((fact, i) => (
        <dd key={i} className={mark(fact === others[i])}>
          {i === 0 ? <b>{fact}</b> : fact}
        </dd>
      ))}
      <dd className={mark(one.dataset === other.dataset)}>
        data set <DataSetTitle id={one.dataset} />
      </dd>
    </dl>
  );
}

const usual = 10;

/** Likely twins side by side, for a person to decide: merge the two, or set them apart. */
export function Twins() {
  const [{ filter }] = useAppState();
  const { health } = useHealth();
  const { data, error, refetch } = useAnswer(getTwins, { query: filter });
  const [apart, setApart] = useState(readApart);
  const [isWhole, setWhole] = useState(false);
  const [merging, setMerging] = useState<OrganisationTwin | null>(null);
  if (error)
    return <ErrorState what="Likely twins could not be looked for." error={error} onRetry={refetch} />;
  if (!data) return <Loading what="Looking for likely twins" />;
  const open = data.twins.filter(({ a, b }) => !apart.has(apartKey(a.id, b.id)));
  const aside = data.twins.length - open.length;
  const shown = isWhole ? open : open.slice(0, usual);
  const isAllowed = health?.writing !== 'read-only';
  return (
    <section aria-labelledby="twins" className="edits">
      <h2 id="twins">
        Likely twins <Info about="likely twins">{data.convention}</Info>
      </h2>
      {open.length === 0 ? (
        <p>
          None{aside > 0 ? ' that were not set apart' : ''}. Looked for in what the filter leaves: two
          organisations whose names are alike but for accents, case, form of firm or one letter, and that no
          region or place sets apart.
        </p>
      ) : null}
      <ul className="edits-twins">
        {shown.map((twin) => (
          <li key={apartKey(twin.a.id, twin.b.id)} className="edits-twin">
            <SideFacts one={twin.a} other={twin.b} />
            <SideFacts one={twin.b} other={twin.a} />
            <div className="edits-actions">
              <Button
                isDisabled={!isAllowed}
                aria-label={`Merge … ${twin.a.id} and ${twin.b.id}`}
                onPress={() => setMerging(twin)}
              >
                Merge …
              </Button>
              <Button
                look="quiet"
                aria-label={`Not the same: ${twin.a.id} and ${twin.b.id}`}
                onPress={() => setApart(keepApart(apart, twin.a.id, twin.b.id))}
              >
                Not the same
              </Button>
            </div>
          </li>
        ))}
      </ul>
      <div className="edits-actions">
        {open.length > shown.length ? (
          <Button look="link" onPress={() => setWhole(true)}>
            {open.length - shown.length} more
          </Button>
        ) : null}
        {aside > 0 ? (
          <>
            <span className="edits-quiet">{aside} set apart in this browser</span>
            <Button look="link" onPress={() => setApart(keepApart(null))}>
              Show them again
            </Button>
          </>
        ) : null}
      </div>
      <Dialog title="Merge two organisations" isOpen={merging !== null} onClose={() => setMerging(null)}>
        <div className="edits">{merging ? <MergePair a={merging.a.id} b={merging.b.id} /> : null}</div>
      </Dialog>
    </section>
  );
}
