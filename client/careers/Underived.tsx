import type { Underived as Reason } from '../../contract/careers.ts';
import { count, many, reasonWords } from './words.ts';

function caseWords({ child, person, parent }: Reason['cases'][number]): string {
  return person === null ? `${parent} → ${child}` : `${person} → ${child}`;
}

/** What can't be derived, by its reason, with the first cases. */
export function Underived({ reasons }: { reasons: readonly Reason[] }) {
  const total = reasons.reduce((sum, reason) => sum + reason.count, 0);
  if (total === 0) return null;
  return (
    <details>
      <summary>What gives no spin-off: {many(total, 'case')}</summary>
      <dl className="careers-reasons">
        {reasons.map(({ reason, count: n, cases }) => (
          <div key={reason}>
            <dt>{many(n, reasonWords[reason].one, reasonWords[reason].more)}</dt>
            <dd>
              {cases.map(caseWords).join(', ')}
              {n > cases.length ? ` and ${count(n - cases.length)} more` : ''}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
