import type { Finding } from '../../contract/imports.ts';
import { SourceText } from '../ui/SourceText.tsx';

/** Two statements that disagree, beside each other, each with its source. */
export function Sides({ sides }: { sides: NonNullable<Finding['sides']> }) {
  return (
    <dl className="data-sides">
      {sides.map(({ value, source, place }, i) => (
        <div key={i}>
          <dt>{i === 0 ? 'There' : 'Here'}</dt>
          <dd>
            <b>{value}</b>
          </dd>
          {place === undefined ? null : <dd>{place}</dd>}
          {place === source ? null : (
            <dd className="data-quiet">
              <SourceText source={source} />
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}
