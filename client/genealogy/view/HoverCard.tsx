import { kindLabel } from '../../ui/palette.ts';
import type { TimeTree } from '../layout/types.ts';
import { count, describeSpinoff } from '../model/facts.ts';
import type { Kin } from '../model/kin.ts';
import { fatesOf, yearsOf } from '../model/life.ts';
import type { RegionTree } from '../model/scope.ts';
import type { Pointed } from './pointed.ts';
import './hover.css';

export interface Hovered {
  pointed: NonNullable<Pointed>;
  x: number;
  y: number;
}

interface Props {
  hovered: Hovered;
  kin: Kin;
  tree: TimeTree;
  regions: RegionTree;
  room: number;
}

function OrganisationWords({ id, kin, regions }: { id: string } & Pick<Props, 'kin' | 'regions'>) {
  const organisation = kin.organisations.get(id)!;
  const region = organisation.region && (regions.get(organisation.region)?.name ?? organisation.region);
  const life = yearsOf(organisation) || 'no year known';
  const facts = [kindLabel[organisation.kind], life, ...fatesOf(organisation), region];
  const children = kin.children.get(id)?.length ?? 0;
  const parents = kin.parents.get(id)?.length ?? 0;
  return (
    <>
      <strong>{organisation.name}</strong>
      <span>{facts.filter(Boolean).join(' · ')}</span>
      <span>{`${count(parents, 'parent')}, ${count(children, 'spin-off')}`}</span>
    </>
  );
}

function LinkWords({ id, kin, tree }: { id: string } & Pick<Props, 'kin' | 'tree'>) {
  const spinoff = kin.spinoffs.get(id)!;
  const name = (one: string) => kin.organisations.get(one)?.name ?? one;
  const isBackwards = [...tree.uprights, ...tree.extras].some((link) => link.id === id && link.backwards);
  return (
    <>
      <strong>
        {name(spinoff.parent)} → {name(spinoff.child)}
      </strong>
      <span>{describeSpinoff(spinoff).join(' · ')}</span>
      {isBackwards ? (
        <span className="genealogy-warn">The child is older than its parent in the data.</span>
      ) : null}
      {spinoff.source ? <span className="genealogy-source">{spinoff.source}</span> : null}
    </>
  );
}

const chipWords: Record<string, string> = {
  undated: 'Spin-offs without any year: they stand at no place on the axis. Press to open or fold.',
  collapsed: 'A folded branch. Press to open it.',
  more: 'More spin-offs than are drawn. Press for the next 40.',
};

/** What is under the pointer, in words. */
export function HoverCard({ hovered, room, ...facts }: Props) {
  const { pointed, x, y } = hovered;
  const { organisations, spinoffs } = facts.kin;
  // Another lineage may have come meanwhile.
  if (pointed.what === 'organisation' && !organisations.has(pointed.id)) return null;
  if (pointed.what === 'link' && !spinoffs.has(pointed.id)) return null;
  const isRight = x > room - 300;
  const style = isRight ? { right: room - x + 12, top: y + 16 } : { left: x + 14, top: y + 16 };
  return (
    <div className="genealogy-hover" style={style} aria-hidden="true">
      {pointed.what === 'organisation' ? <OrganisationWords id={pointed.id} {...facts} /> : null}
      {pointed.what === 'link' ? <LinkWords id={pointed.id} {...facts} /> : null}
      {pointed.what === 'chip' ? <span>{chipWords[pointed.kind]}</span> : null}
    </div>
  );
}
