import { useState } from 'react';
import type { Claim, OrganisationLink } from '../../contract/organisations.ts';
import { select } from '../state/changes.ts';
import { useAppState } from '../state/store.ts';
import { Button } from '../ui/Button.tsx';
import { DataSetTitle } from '../ui/DataSetTitle.tsx';
import { Sign } from '../ui/Legend.tsx';
import { scopeColour, scopeDash, scopeLabel } from '../ui/palette.ts';
import { SourceText } from '../ui/SourceText.tsx';
import { useTheme } from '../ui/theme.ts';
import { claimYears, leadingClaim } from './inspector-model.ts';

const shownAtFirst = 12;

function ClaimLine({ claim, isEvent }: { claim: Claim; isEvent: boolean }) {
  const words = [
    claimYears(claim, isEvent),
    claim.type,
    claim.rule,
    claim.formality,
    claim.weight === null || claim.weight === 1 ? undefined : `weight ${claim.weight}`,
    `${claim.confidence} confidence`,
  ];
  return (
    <li>
      <p>{words.filter(Boolean).join(' · ')}</p>
      {claim.note ? <p className="shell-claim-note">{claim.note}</p> : null}
      <p>
        Source: {claim.source ? <SourceText source={claim.source} /> : 'none given'}
        <span className="ui-amount">
          {' '}
          · data set <DataSetTitle id={claim.dataset} />
        </span>
      </p>
    </li>
  );
}

function LinkLine({ link }: { link: OrganisationLink }) {
  const [, update] = useAppState();
  const theme = useTheme();
  const [isOpen, setOpen] = useState(false);
  const isEvent = link.type === 'acquisition';
  const leading = leadingClaim(link.claims);
  const isSourced = link.claims.some(({ source }) => source !== null);
  const single = isSourced ? 'source' : 'no source';
  const words = link.claims.length === 1 ? single : `${link.claims.length} claims`;
  return (
    <li className={leading?.confidence === 'low' ? 'shell-link shell-link-low' : 'shell-link'}>
      <div className="shell-link-line">
        <span title={scopeLabel[link.scope]}>
          <Sign colour={scopeColour(link.scope, theme)} dash={scopeDash[link.scope]} />
          <span className="ui-hidden">{scopeLabel[link.scope]}:</span>
        </span>
        <Button look="link" onPress={() => update(select([link.other.id]))}>
          {link.other.name}
        </Button>
        <span className="ui-amount">{leading ? claimYears(leading, isEvent) : ''}</span>
        <Button
          look="link"
          aria-expanded={isOpen}
          aria-label={`${words}: who says so about ${link.other.name}?`}
          onPress={() => setOpen(!isOpen)}
        >
          {words}
        </Button>
      </div>
      {isOpen ? (
        <ul className="shell-claims">
          {link.claims.map((claim) => (
            <ClaimLine key={claim.id} claim={claim} isEvent={isEvent} />
          ))}
        </ul>
      ) : null}
    </li>
  );
}

/** Links with the organisation at the other end, and behind each: who says so. */
export function LinkList({ links }: { links: readonly OrganisationLink[] }) {
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? links : links.slice(0, shownAtFirst);
  return (
    <>
      <ul className="shell-links">
        {shown.map((link) => (
          <LinkLine key={link.id} link={link} />
        ))}
      </ul>
      {links.length > shown.length ? (
        <Button look="link" onPress={() => setWhole(true)}>
          {links.length - shown.length} more
        </Button>
      ) : null}
    </>
  );
}
