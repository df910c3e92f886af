import { useState } from 'react';
import { getRegionEvidence } from '../../../contract/region-evidence.ts';
import { useAnswer } from '../../api/useAnswer.ts';
import { useRegionNames } from '../../api/useRegionNames.ts';
import { useAppState } from '../../state/store.ts';
import { Button, IconButton } from '../../ui/Button.tsx';
import { ErrorState, Loading, Partial } from '../../ui/States.tsx';
import { changeRegions } from '../changes.ts';
import { amountWords } from '../words.ts';
import { EvidenceList } from './EvidenceList.tsx';

const first = 100;
const most = 2000;

interface LinksProps {
  source: string;
  target: string;
  both: boolean;
  isFlow: boolean;
}

function Links({ source, target, both, isFlow }: LinksProps) {
  const [{ filter }] = useAppState();
  const [limit, setLimit] = useState(first);
  const links = isFlow ? (['worker-flow'] as const) : filter.links;
  const query = { ...filter, links, source, target, limit, ways: both ? 'both' : 'forth' };
  const { data, error, refetch } = useAnswer(getRegionEvidence, { query });
  if (error?.problem?.code === 'unknown-region')
    return (
      <p className="regions-left-out">
        One of the two is no region of the data. Close this list, or choose a cell.
      </p>
    );
  if (error)
    return <ErrorState error={error} what="The links could not be read" onRetry={() => void refetch()} />;
  if (!data) return <Loading what="Reading the links and their sources…" />;
  if (data.total === 0)
    return <p className="regions-left-out">The filter leaves no link between these regions.</p>;
  return (
    <>
      <p className="regions-left-out">{amountWords(data.total, 'link')}, with who says so.</p>
      <EvidenceList links={data.links} />
      {data.truncated ? (
        <Partial remaining={data.total - data.links.length} what="links are">
          {limit < most ? <Button onPress={() => setLimit(most)}>Show more</Button> : null}
        </Partial>
      ) : null}
    </>
  );
}

/** The links behind a cell or an arc, with their sources. Its regions have names also where the filter or the level left them out since. */
export function EvidencePanel() {
  const [{ regions }, update] = useAppState();
  const nameOf = useRegionNames();
  const [source, target] = regions.cell;
  if (!source || !target) return null;
  const isInside = source === target;
  const title = isInside ? `Links inside ${nameOf(source)}` : `From ${nameOf(source)} to ${nameOf(target)}`;
  // A chord stands for both ways.
  const both = regions.picture === 'chord' && !isInside;
  return (
    <section className="regions-chosen" aria-label="Links behind the choice">
      <header>
        <strong>{both ? `Between ${nameOf(source)} and ${nameOf(target)}` : title}</strong>
        <span className="regions-actions">
          {isInside || both ? null : (
            <Button onPress={() => update(changeRegions({ cell: [target, source] }))}>The other way</Button>
          )}
          <IconButton label="Close" onPress={() => update(changeRegions({ cell: [] }))}>
            <svg viewBox="0 0 16 16" aria-hidden="true">
              <path d="m4 4 8 8M12 4l-8 8" fill="none" stroke="currentColor" strokeWidth="1.5" />
            </svg>
          </IconButton>
        </span>
      </header>
      <Links source={source} target={target} both={both} isFlow={regions.picture === 'flows'} />
    </section>
  );
}
