import type { ReactNode } from 'react';
import type { OrganisationDetail } from '../../contract/organisations.ts';
import { DataSetTitle } from '../ui/DataSetTitle.tsx';
import { SourceText } from '../ui/SourceText.tsx';

function outside(address: string, text: string): ReactNode {
  return (
    <a href={address} target="_blank" rel="noreferrer">
      {text}
    </a>
  );
}

function factsOf(one: OrganisationDetail): [string, ReactNode][] {
  const ror = one.ror?.replace(/^https?:\/\/ror\.org\//, '');
  return [
    ['Place', one.place],
    ['Industry', one.industry],
    ['NACE', one.nace],
    ['Sector', one.sector],
    [
      'Wikidata',
      one.wikidata &&
        outside(`https://www.wikidata.org/wiki/${encodeURIComponent(one.wikidata)}`, one.wikidata),
    ],
    ['ROR', ror && outside(`https://ror.org/${encodeURIComponent(ror)}`, ror)],
    ['Merged', one.merged.map(({ id, name }) => (name ? `${name} (${id})` : id)).join(', ')],
    ['Note', one.note],
    ['Source', one.source && <SourceText source={one.source} />],
    ['Data set', <DataSetTitle key="dataset" id={one.dataset} />],
  ];
}

/** What the record holds besides name, kind and years. */
export function Facts({ organisation }: { organisation: OrganisationDetail }) {
  return (
    <dl className="shell-facts">
      {factsOf(organisation)
        .filter(([, value]) => value)
        .map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}
