import { linkTypes } from '../../contract/link-types.ts';
import { kinds, sectors } from '../../contract/vocabulary.ts';
import { changeFilter } from '../state/changes.ts';
import { useAppState } from '../state/store.ts';
import { kindLabel } from '../ui/palette.ts';
import { ActiveFilters } from './ActiveFilters.tsx';
import { AroundFilter } from './AroundFilter.tsx';
import { CertaintyFilter } from './CertaintyFilter.tsx';
import { KindSign } from './KindSign.tsx';
import { LeftOut } from './LeftOut.tsx';
import { LevelFilter } from './LevelFilter.tsx';
import { LinkSample } from './LinkSample.tsx';
import { RegionFilter } from './RegionFilter.tsx';
import { Section } from './Section.tsx';
import { WordFilter } from './WordFilter.tsx';
import './filters.css';

const linkWords = linkTypes.map((type) => ({
  id: type.id,
  label: type.label,
  sign: <LinkSample type={type} />,
}));
const kindWords = kinds.map((id) => ({ id, label: kindLabel[id], sign: <KindSign kind={id} /> }));
const sectorWords = sectors.map((id) => ({ id, label: id[0]!.toUpperCase() + id.slice(1) }));

function noteOf(chosen: readonly string[] | undefined, all: number): string | undefined {
  return chosen ? `${chosen.length} of ${all}` : undefined;
}

/** The filter that every view shares. */
export function FilterPanel() {
  const [{ filter }, update] = useAppState();
  return (
    <div className="shell-filters">
      <LeftOut />
      <ActiveFilters />
      <AroundFilter />
      <Section title="Links" note={noteOf(filter.links, linkTypes.length)}>
        <WordFilter
          words={linkWords}
          chosen={filter.links}
          onChange={(links) => update(changeFilter({ links }))}
        />
      </Section>
      <Section title="Organisations" note={noteOf(filter.kinds, kinds.length)}>
        <WordFilter
          words={kindWords}
          chosen={filter.kinds}
          onChange={(k) => update(changeFilter({ kinds: k }))}
        />
      </Section>
      <Section title="Regions" note={filter.regions?.length}>
        <RegionFilter />
        <LevelFilter />
      </Section>
      <Section title="Certainty">
        <CertaintyFilter />
      </Section>
      <Section
        title="Sectors"
        note={noteOf(filter.sectors, sectors.length)}
        isOpen={filter.sectors !== undefined}
      >
        <WordFilter
          words={sectorWords}
          chosen={filter.sectors}
          onChange={(s) => update(changeFilter({ sectors: s }))}
        />
        <p className="shell-hint">With some sectors only, organisations of unknown sector are left out.</p>
      </Section>
    </div>
  );
}
