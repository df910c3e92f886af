import { changeFilter } from '../state/changes.ts';
import { type RegionsPicture, regionsPictures } from '../state/regions.ts';
import { useAppState } from '../state/store.ts';
import { Segmented } from '../ui/Segmented.tsx';
import { Select } from '../ui/Select.tsx';
import { useMedia } from '../ui/useMedia.ts';
import { changeRegions } from './changes.ts';
import { OnlyRegions } from './OnlyRegions.tsx';
import { levelLabels } from './words.ts';

const levels = levelLabels.map((label, level) => ({ id: String(level), label }));
const pictureNames: Record<RegionsPicture, string> = {
  table: 'Table',
  map: 'Map',
  matrix: 'Matrix',
  chord: 'Chord',
  years: 'Years',
  scorecard: 'Scorecard',
  flows: 'Worker flows',
};
const pictures = regionsPictures.map((id) => ({ id, label: pictureNames[id] }));

/** How regions are looked at, and at which level; link types and years are those of every view. */
export function Toolbar() {
  const [{ filter, regions }, update] = useAppState();
  const isNarrow = useMedia('(max-width: 720px)');
  const Choice = isNarrow ? Select : Segmented;
  return (
    <div className="regions-toolbar">
      <Choice
        label="Show"
        options={pictures}
        value={regions.picture}
        onChange={(picture) => update(changeRegions({ picture }))}
      />
      <Segmented
        label="Regions at level"
        options={levels}
        value={String(filter.level)}
        onChange={(level) => update(changeFilter({ level: Number(level) }))}
      />
      <OnlyRegions />
    </div>
  );
}
