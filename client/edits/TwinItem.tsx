import type { OrganisationTwin } from '../../contract/organisations.ts';
import { Button } from '../ui/Button.tsx';
import { DataSetTitle } from '../ui/DataSetTitle.tsx';
import { kindLabel } from '../ui/palette.ts';

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

interface TwinItemProps {
  twin: OrganisationTwin;
  isAllowed: boolean;
  onMerge: () => void;
  onApart: () => void;
}

/** Two that may be one, and the ways to decide it. */
export function TwinItem({ twin: { a, b }, isAllowed, onMerge, onApart }: TwinItemProps) {
  return (
    <li className="edits-twin">
      <SideFacts one={a} other={b} />
      <SideFacts one={b} other={a} />
      <div className="edits-actions">
        <Button isDisabled={!isAllowed} aria-label={`Merge … ${a.id} and ${b.id}`} onPress={onMerge}>
          Merge …
        </Button>
        <Button look="quiet" aria-label={`Not the same: ${a.id} and ${b.id}`} onPress={onApart}>
          Not the same
        </Button>
      </div>
    </li>
  );
}
