import { linkType } from '../../contract/link-types.ts';
import type { NetworkLink, NetworkOrganisation } from '../../contract/network.ts';
import { scopes } from '../../contract/vocabulary.ts';
import type { GraphView } from '../graph/view.ts';
import { kindLabel, scopeLabel } from '../ui/palette.ts';
import './card.css';
import type { NetworkModel } from './model.ts';
import { usePointed } from './useTold.ts';
import { count, linkEnds, linkYears } from './words.ts';

function OrganisationCard({
  model,
  organisation,
}: {
  model: NetworkModel;
  organisation: NetworkOrganisation;
}) {
  const own = model.links.filter((l) => l.source === organisation.id || l.target === organisation.id);
  const box = model.boxes.list.find((b) => b.id === model.boxes.of.get(organisation.id));
  const years = [organisation.start ?? organisation.founded, organisation.dissolved];
  return (
    <>
      <strong>{organisation.name}</strong>
      <span>
        {kindLabel[organisation.kind]}
        {box ? ` · ${box.name}` : ''}
        {years[0] === null ? '' : ` · ${years[0]}–${years[1] ?? ''}`}
      </span>
      <span>
        {count(own.length, 'link')}
        {scopes
          .map((scope) => ({ scope, links: own.filter((l) => l.scope === scope).length }))
          .filter(({ links }) => links > 0)
          .map(({ scope, links }) => `, ${links} ${scopeLabel[scope].toLowerCase()}`)
          .join('')}
      </span>
    </>
  );
}

function LinkCard({ model, link }: { model: NetworkModel; link: NetworkLink }) {
  const name = (id: string) => model.organisations.find((o) => o.id === id)?.name ?? id;
  const { directed, label } = linkType(link.type);
  return (
    <>
      <strong>
        {name(link.source)} {directed ? '→' : '–'} {name(link.target)}
      </strong>
      <span>
        {label} ({linkEnds(link.type)}) · {linkYears(link)}
      </span>
      <span>
        {scopeLabel[link.scope]} · {link.confidence} confidence
        {link.claims > 1 ? ` · ${link.claims} claims` : ''}
        {link.weight > 1 ? ` · weight ${link.weight.toLocaleString('en')}` : ''}
      </span>
    </>
  );
}

/** What the pointer rests on, in words, beside it. */
export function PointedCard({ model, view }: { model: NetworkModel; view: GraphView | undefined }) {
  const pointed = usePointed(view);
  if (!pointed) return null;
  const { what, at } = pointed;
  const organisation = 'node' in what ? model.organisations.find((o) => o.id === what.node) : undefined;
  const link = 'link' in what ? model.links.find((l) => l.id === what.link.id) : undefined;
  const group = 'node' in what ? model.groups.get(what.node) : undefined;
  const bundle = 'link' in what ? model.bundles.get(what.link.id) : undefined;
  const box = 'box' in what ? model.boxes.list.find((b) => b.id === what.box) : undefined;
  const between = 'bundle' in what ? what : undefined;
  const boxName = (id: string) => model.boxes.list.find((b) => b.id === id)?.name ?? id;
  if (!organisation && !link && !group && !bundle && !box && !between) return null;
  return (
    <div className="network-card" style={{ left: at.x, top: at.y }} aria-hidden="true">
      {organisation ? <OrganisationCard model={model} organisation={organisation} /> : null}
      {box ? (
        <>
          <strong>{box.name}</strong>
          <span>{count(model.boxes.counts.get(box.id) ?? 0, 'organisation')} · press to select them</span>
        </>
      ) : null}
      {group ? (
        <>
          <strong>{group.name}</strong>
          <span>{count(group.count, 'organisation')} · press to open</span>
        </>
      ) : null}
      {bundle ? (
        <>
          <strong>
            {bundle.from} – {bundle.to}
          </strong>
          <span>{count(bundle.count, 'link')} in one line</span>
        </>
      ) : null}
      {between ? (
        <>
          <strong>
            {boxName(between.bundle[0])} – {boxName(between.bundle[1])}
          </strong>
          <span>{count(between.links, 'link')} in one line · come closer to see each</span>
        </>
      ) : null}
      {link ? <LinkCard model={model} link={link} /> : null}
    </div>
  );
}
