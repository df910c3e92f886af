import type { Scope } from '../../../../contract/vocabulary.ts';
import { kindLabel } from '../../../ui/palette.ts';
import type { Column } from '../../../ui/table-column.ts';
import type { RegionTree } from '../../model/scope.ts';
import { StaySign } from '../../tree/StayHead.tsx';
import type { Descendant } from './model.ts';
import { stayWords } from './words.ts';

function Stay({ scope }: { scope: Scope }) {
  return (
    <>
      <StaySign scope={scope} />
      {stayWords[scope]}
    </>
  );
}

/** The columns of who descends from an organisation. */
export function descentColumns(root: string, regions: RegionTree): Column<Descendant>[] {
  const seen = {
    title: 'Lies as seen from',
    about: `Whether it lies in the region of ${root}, and of its direct parent.`,
  };
  const placed = ({ organisation: { region, country } }: Descendant) =>
    (region === null ? undefined : regions.get(region)?.name) ?? country;
  return [
    { id: 'name', title: 'Organisation', width: 196, value: (row) => row.organisation.name },
    { id: 'start', title: 'Start', width: 58, numeric: true, value: (row) => row.organisation.start },
    {
      id: 'region',
      title: 'Region',
      about: 'The one its source places it in, without a year.',
      width: 194,
      value: placed,
      cell: (row) => (
        <>
          {placed(row) ?? '–'} <span className="genealogy-weak">{row.organisation.region}</span>
        </>
      ),
    },
    {
      id: 'focus',
      title: root,
      group: seen,
      width: Math.min(190, Math.max(120, 24 + root.length * 7)),
      value: ({ stay }) => stayWords[stay.focus],
      cell: ({ stay }) => <Stay scope={stay.focus} />,
    },
    {
      id: 'parent',
      title: 'direct parent',
      group: seen,
      width: 124,
      value: ({ stay }) => stayWords[stay.parent],
      cell: ({ stay }) => <Stay scope={stay.parent} />,
    },
    {
      id: 'generation',
      title: 'Gen.',
      about: 'Generation: spin-offs between the two along the shortest line.',
      width: 78,
      numeric: true,
      value: (row) => row.organisation.generation?.min ?? null,
    },
    {
      id: 'through',
      title: 'Through',
      about: 'The organisations between the two, along the parents it stands under in the time tree.',
      width: 230,
      value: (row) => row.through.map(({ name }) => name).join(' › '),
    },
    { id: 'kind', title: 'Kind', width: 92, value: (row) => kindLabel[row.organisation.kind] },
  ];
}
