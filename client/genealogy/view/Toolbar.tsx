import type { GenealogyState } from '../../state/state.ts';
import { genealogyColours, genealogyDirections } from '../../state/state.ts';
import { useAppState } from '../../state/store.ts';
import { Segmented } from '../../ui/Segmented.tsx';
import { Select } from '../../ui/Select.tsx';
import { Stepper } from '../../ui/Stepper.tsx';
import { changeGenealogy } from '../model/changes.ts';
import { AsOf } from './AsOf.tsx';
import './toolbar.css';

const directionLabels: Record<GenealogyState['direction'], string> = {
  ancestors: 'Ancestors',
  descendants: 'Descendants',
  both: 'Both',
};
const colourLabels: Record<GenealogyState['colour'], string> = {
  kind: 'Kind',
  region: 'Region',
  type: 'Type of spin-off',
  scope: 'Stayed or left',
  lineage: 'Branch',
};

/** How much of the lineage is drawn, and what colours mean. `steps`: how many generations there are to choose from. */
export function Toolbar({ years, steps }: { years: [number, number] | null; steps: number | null }) {
  const [{ genealogy }, update] = useAppState();
  return (
    <div className="genealogy-toolbar ui-scroll-x" role="toolbar" aria-label="Genealogy">
      <Segmented
        label="Direction"
        hideLabel
        options={genealogyDirections.map((id) => ({ id, label: directionLabels[id] }))}
        value={genealogy.direction}
        onChange={(direction) => update(changeGenealogy({ direction }))}
        isDisabled={genealogy.relatedTo !== null}
      />
      <Stepper
        label="Generations"
        min={1}
        max={100}
        empty="all"
        outOf={steps ?? undefined}
        value={genealogy.generations}
        onChange={(generations) => update(changeGenealogy({ generations }))}
        isDisabled={genealogy.relatedTo !== null}
      />
      <Select
        label="Colour"
        options={genealogyColours.map((id) => ({ id, label: colourLabels[id] }))}
        value={genealogy.colour}
        onChange={(colour) => update(changeGenealogy({ colour }))}
      />
      {years ? <AsOf first={years[0]} last={years[1]} /> : null}
    </div>
  );
}
