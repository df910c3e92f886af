import { useState } from 'react';
import { getTwins, type OrganisationTwin, type Twins as TwinsFound } from '../../contract/organisations.ts';
import { useHealth } from '../api/health.ts';
import { useAnswer } from '../api/useAnswer.ts';
import { useAppState } from '../state/store.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Info } from '../ui/Info.tsx';
import { ErrorState, Loading } from '../ui/States.tsx';
import { TextField } from '../ui/TextField.tsx';
import { apartKey, keepApart, readApart } from './apart.ts';
import { MergePair } from './MergePair.tsx';
import { TwinItem } from './TwinItem.tsx';
import { isSearched, openTwins, shownWords, twinsAtATime } from './twins-shown.ts';
import './edits.css';

interface OpenProps {
  data: TwinsFound;
  /** What was set apart. */
  apart: ReadonlySet<string>;
  onApart: (twin: OrganisationTwin) => void;
  onMerge: (twin: OrganisationTwin) => void;
}

/** The pairs to be decided, some at a time, and a way to find some among many. */
function OpenPairs({ data, apart, onApart, onMerge }: OpenProps) {
  const { health } = useHealth();
  const [text, setText] = useState('');
  const [most, setMost] = useState(twinsAtATime);
  const { open, found } = openTwins(data.twins, apart, text);
  const shown = found.slice(0, most);
  return (
    <>
      {isSearched(open, text) ? (
        <TextField
          label="Find among likely twins"
          hideLabel
          search
          value={text}
          onChange={setText}
          placeholder="Name, id, place …"
        />
      ) : null}
      {open.length > 0 ? (
        <p className="edits-quiet" role="status">
          {shownWords(shown.length, found.length, data)}
        </p>
      ) : null}
      <ul className="edits-twins">
        {shown.map((twin) => (
          <TwinItem
            key={apartKey(twin.a.id, twin.b.id)}
            twin={twin}
            isAllowed={health?.writing !== 'read-only'}
            onMerge={() => onMerge(twin)}
            onApart={() => onApart(twin)}
          />
        ))}
      </ul>
      {found.length > shown.length ? (
        <Button look="link" onPress={() => setMost(most + twinsAtATime)}>
          Show {Math.min(twinsAtATime, found.length - shown.length)} more
        </Button>
      ) : null}
    </>
  );
}

/** Likely twins side by side, for a person to decide: merge the two, or set them apart. */
export function Twins() {
  const [{ filter }] = useAppState();
  const { data, error, refetch } = useAnswer(getTwins, { query: filter });
  const [apart, setApart] = useState(readApart);
  const [merging, setMerging] = useState<OrganisationTwin | null>(null);
  if (error)
    return <ErrorState what="Likely twins could not be looked for." error={error} onRetry={refetch} />;
  if (!data) return <Loading what="Looking for likely twins" />;
  const { open } = openTwins(data.twins, apart, '');
  const aside = data.twins.length - open.length;
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
      <OpenPairs
        data={data}
        apart={apart}
        onApart={({ a, b }) => setApart(keepApart(apart, a.id, b.id))}
        onMerge={setMerging}
      />
      {aside > 0 ? (
        <div className="edits-actions">
          <span className="edits-quiet">{aside} set apart in this browser</span>
          <Button look="link" onPress={() => setApart(keepApart(null))}>
            Show them again
          </Button>
        </div>
      ) : null}
      <Dialog title="Merge two organisations" isOpen={merging !== null} onClose={() => setMerging(null)}>
        <div className="edits">{merging ? <MergePair a={merging.a.id} b={merging.b.id} /> : null}</div>
      </Dialog>
    </section>
  );
}
