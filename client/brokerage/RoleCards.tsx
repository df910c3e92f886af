import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import type { Broker } from '../../contract/brokerage.ts';
import { type Role, roles } from '../../contract/vocabulary.ts';
import { expectation, isTelling, probability, signed, vagueZ } from './numbers.ts';
import { roleWords } from './words.ts';

interface RoleCardsProps {
  broker: Broker;
  /** null: all roles. */
  role: Role | null;
  onRole: (role: Role | null) => void;
}

function zText(z: number | null, expected: number | null): string {
  return z === null || isTelling(z, expected) ? signed(z) : vagueZ(z);
}

function Card({ broker, role }: { broker: Broker; role: Role | null }) {
  const column = role ?? 'total';
  const p = broker.p?.[column] ?? null;
  const q = broker.q?.[column] ?? null;
  return (
    <>
      <span className="brokerage-role">{role ? roleWords[role].label : 'All roles'}</span>
      <span>
        <span className="brokerage-count">{broker.counts[column]}</span>{' '}
        <small>expected {expectation(broker.expected[column])}</small>
      </span>
      <small>z {zText(broker.z[column], broker.expected[column])}</small>
      {p === null ? null : (
        <small>
          p {probability(p)} · q {probability(q)}
        </small>
      )}
    </>
  );
}

/** The roles of a broker, each with its count and what chance would give; one chosen narrows the list of pairs. */
export function RoleCards({ broker, role, onRole }: RoleCardsProps) {
  return (
    <>
      <ToggleButtonGroup
        className="brokerage-cards"
        aria-label="Role"
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[role ?? 'all']}
        onSelectionChange={(keys) => onRole(roles.find((one) => keys.has(one)) ?? null)}
      >
        {[null, ...roles].map((one) => (
          <ToggleButton key={one ?? 'all'} id={one ?? 'all'} className="brokerage-card">
            <Card broker={broker} role={one} />
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <p className="brokerage-meaning">
        {role
          ? `${roleWords[role].label} (${roleWords[role].pattern}): ${roleWords[role].meaning}.`
          : 'Pairs from → to joined through it, where no link runs from the first to the second. Choose a pair to light all three in every view.'}
      </p>
    </>
  );
}
