import type { OrganisationDetail } from '../../contract/organisations.ts';
import { useAppState } from '../state/store.ts';
import { kindLabel } from '../ui/palette.ts';
import { CardActions } from './CardActions.tsx';
import { EditHistory } from './Editing.tsx';
import { Facts } from './Facts.tsx';
import { fateText, groupLinks, lifeYears } from './inspector-model.ts';
import { KindSign } from './KindSign.tsx';
import { LinkList } from './LinkList.tsx';
import { Position } from './Position.tsx';
import { ScopeTable } from './ScopeTable.tsx';
import { Section } from './Section.tsx';

function Head({ organisation }: { organisation: OrganisationDetail }) {
  const { kind, size, regions } = organisation;
  const kindText = [kindLabel[kind], size === 'sme' ? 'small or medium' : size].filter(Boolean).join(', ');
  const lifeText = [lifeYears(organisation), fateText(organisation)].filter(Boolean).join(' · ');
  return (
    <header className="shell-card-head">
      <h2>{organisation.name}</h2>
      <p>
        <KindSign kind={kind} /> {kindText} · {lifeText}
      </p>
      <p className="shell-chain">
        {regions.length > 0 ? regions.map((r) => <span key={r.code}>{r.name}</span>) : 'Region unknown'}
      </p>
    </header>
  );
}

/** The drawing may stand at a year; what is told here doesn't. */
function AllYears() {
  const [{ view, genealogy }] = useAppState();
  if (view !== 'genealogy' || genealogy.question !== 'tree' || genealogy.asOf === null) return null;
  return <p className="shell-hint">The drawing stands at {genealogy.asOf}; what follows is of all years.</p>;
}

/** One organisation: who it is, where it came from, what it is linked with, and who says so. */
export function OrganisationCard({ organisation }: { organisation: OrganisationDetail }) {
  const groups = groupLinks(organisation.links);
  return (
    <>
      <Head organisation={organisation} />
      <CardActions organisation={organisation} />
      <AllYears />
      <Facts organisation={organisation} />
      <EditHistory key={`${organisation.id} edits`} id={organisation.id} />
      {groups.map((group) => (
        <Section key={`${organisation.id} ${group.id}`} title={group.title} note={group.links.length}>
          <LinkList links={group.links} />
        </Section>
      ))}
      {organisation.truncated ? (
        <p className="shell-hint">
          The first {organisation.links.length} links are listed; an export has all of them.
        </p>
      ) : null}
      {organisation.counts.length > 0 ? (
        <Section title="Links by scope">
          <ScopeTable counts={organisation.counts} />
        </Section>
      ) : (
        <p className="shell-hint">No link of this organisation is known.</p>
      )}
      <Section key={`${organisation.id} position`} title="Position in the network" isOpen={false}>
        <Position id={organisation.id} />
      </Section>
    </>
  );
}
