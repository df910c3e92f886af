import { useAppState } from '../../state/store.ts';
import { Segmented } from '../../ui/Segmented.tsx';
import { changeGenealogy } from '../model/changes.ts';
import type { SeenFrom } from '../model/stay.ts';

/** Whether it is told who stayed in the region of the direct parent, or of the focus. */
export function SeenFromChoice({ focus, value }: { focus: string; value: SeenFrom }) {
  const [, update] = useAppState();
  return (
    <Segmented
      label="Seen from"
      options={[
        { id: 'focus', label: focus },
        { id: 'parent', label: 'direct parent' },
      ]}
      value={value}
      onChange={(seenFrom) => update(changeGenealogy({ seenFrom }))}
    />
  );
}
