import { type RefObject, useEffect } from 'react';
import type { RegionProfile } from '../../../contract/region-profile.ts';
import { useAppState } from '../../state/store.ts';
import { Button } from '../../ui/Button.tsx';
import { changeRegions } from '../changes.ts';
import { headOf } from './chart.ts';

export type Group = RegionProfile['indicators'][number]['group'];

/** Ways to the parts of the sheet; the one that the address names is brought into sight. */
export function Groups({
  groups,
  sheet,
}: {
  groups: readonly Group[];
  sheet: RefObject<HTMLElement | null>;
}) {
  const [{ regions }, update] = useAppState();
  const show = (group: Group) => sheet.current?.querySelector(`[data-group="${group}"]`)?.scrollIntoView();
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is shown when it is named, not at every drawing
  useEffect(() => {
    if (regions.part) show(regions.part);
  }, [regions.part]);
  const go = (part: Group) => {
    update(changeRegions({ part }), 'in-place');
    show(part);
  };
  return (
    <nav className="regions-groups" aria-label="Groups of indicators">
      {groups.map((group) => (
        <Button key={group} look="link" onPress={() => go(group)}>
          {headOf(group)}
        </Button>
      ))}
    </nav>
  );
}
