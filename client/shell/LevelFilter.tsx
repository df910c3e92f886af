import type { Level } from '../../contract/vocabulary.ts';
import { changeFilter } from '../state/changes.ts';
import { useAppState } from '../state/store.ts';
import { Info } from '../ui/Info.tsx';
import { Segmented } from '../ui/Segmented.tsx';

const levels = [
  { id: '0', label: 'Country' },
  { id: '1', label: '1' },
  { id: '2', label: '2' },
  { id: '3', label: '3' },
] as const;

/** How fine a region is: decides which links count as inside one. */
export function LevelFilter() {
  const [{ filter }, update] = useAppState();
  const value = levels[filter.level as Level].id;
  return (
    <div className="shell-row">
      <Segmented
        label="Level"
        options={levels}
        value={value}
        onChange={(id) => update(changeFilter({ level: Number(id) }))}
      />
      <Info about="the level">
        How fine regions are told apart: countries, or NUTS levels 1 to 3 (3 is the finest). A link is inside
        a region when both its ends lie in the same one at this level; where an organisation is placed only
        more coarsely, that is unknown.
      </Info>
    </div>
  );
}
