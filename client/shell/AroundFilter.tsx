import { useLiving } from '../api/useLiving.ts';
import { changeFilter } from '../state/changes.ts';
import { useAppState } from '../state/store.ts';
import { Checkbox } from '../ui/Checkbox.tsx';
import { Stepper } from '../ui/Stepper.tsx';
import { useOrganisationNames } from './useOrganisation.ts';

/** Only what lies within so many links of the selected organisation. */
export function AroundFilter() {
  const [{ filter, selection }, update] = useAppState();
  const { gone } = useLiving(selection.slice(0, 1));
  const ids = filter.around ?? selection.slice(0, 1).filter((id) => !gone.includes(id));
  const name = useOrganisationNames(ids);
  if (ids.length === 0) return null;
  const isOn = filter.around !== undefined;
  return (
    <div className="shell-around">
      <Checkbox
        isSelected={isOn}
        onChange={(on) =>
          update(changeFilter(on ? { around: ids, hops: 2 } : { around: undefined, hops: undefined }))
        }
      >
        Only around {ids.map(name).join(', ')}
      </Checkbox>
      {isOn ? (
        <Stepper
          label="Links away"
          value={filter.hops ?? 1}
          min={1}
          max={6}
          onChange={(hops) => update(changeFilter({ hops: hops ?? 1 }))}
        />
      ) : null}
    </div>
  );
}
