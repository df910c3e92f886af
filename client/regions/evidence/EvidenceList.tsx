import { linkType } from '../../../contract/link-types.ts';
import type { Claim } from '../../../contract/organisations.ts';
import type { EvidenceLink } from '../../../contract/region-evidence.ts';
import { select } from '../../state/changes.ts';
import { useAppState } from '../../state/store.ts';
import { Button } from '../../ui/Button.tsx';
import { SourceText } from '../../ui/SourceText.tsx';

/** "1990–1995", "from 1990", "until 1995", "year not known". */
function yearsOf({ from, to }: Pick<EvidenceLink, 'from' | 'to'>): string {
  if (from === null) return to === null ? 'year not known' : `until ${to}`;
  if (to === null) return `from ${from}`;
  return from === to ? String(from) : `${from}–${to}`;
}

function Said({ claim }: { claim: Claim }) {
  const words = [claim.year, claim.type, claim.rule, claim.formality, `${claim.confidence} confidence`];
  return (
    <li>
      {words.filter(Boolean).join(' · ')} · source:{' '}
      {claim.source ? <SourceText source={claim.source} /> : 'none given'}
      {claim.note ? <span className="regions-said"> · {claim.note}</span> : null}
    </li>
  );
}

/** Links with both ends and who says so; an end is selected by a press. */
export function EvidenceList({ links }: { links: readonly EvidenceLink[] }) {
  const [, update] = useAppState();
  const end = ({ id, name }: EvidenceLink['source']) => (
    <Button look="link" onPress={() => update(select([id]))}>
      {name}
    </Button>
  );
  return (
    <ul className="regions-evidence">
      {links.map((link) => (
        <li key={link.id}>
          <p>
            {end(link.source)} {linkType(link.type).directed ? '→' : '–'} {end(link.target)}{' '}
            <span className="regions-said">
              {linkType(link.type).label}, {yearsOf(link)}
            </span>
          </p>
          <ul>
            {link.claims.map((claim) => (
              <Said key={claim.id} claim={claim} />
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
