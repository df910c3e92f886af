import { getRegions } from '../../contract/regions.ts';
import { useAnswer } from '../api/useAnswer.ts';
import { changeFilter, resetFilter } from '../state/changes.ts';
import { type Change, useAppState } from '../state/store.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/States.tsx';
import { type Absent, absentRegions, absentWords } from './absent.ts';
import { changeRegions } from './changes.ts';
import type { RegionLinks } from './model.ts';

/** Lets go of a region, wherever the address names it. */
const without =
  (code: string): Change =>
  (state) => {
    const { chosen, beside, cell } = state.regions;
    const left = (one: string | null) => (one === code ? null : one);
    return changeRegions({
      chosen: left(chosen),
      beside: left(beside),
      cell: cell.includes(code) ? [] : cell,
    })(state);
  };

/** What brings it into sight. */
function Remedy({ absent }: { absent: Absent }) {
  const [, update] = useAppState();
  const { why, region } = absent;
  if (why === 'unknown' || why === 'itself' || !region) return null;
  const isLevel = why === 'other-level' && region.level <= 3;
  return (
    <Button
      look="link"
      onPress={() => update(isLevel ? changeFilter({ level: region.level }) : resetFilter())}
    >
      {isLevel ? `Show level ${region.level}` : 'Clear the filter'}
    </Button>
  );
}

/** Regions that the address names and the picture doesn't show: which, why, and what to do. */
export function AbsentRegions({ answer }: { answer: RegionLinks }) {
  const [{ regions }, update] = useAppState();
  const { data } = useAnswer(getRegions);
  if (!data) return null;
  return absentRegions(regions, answer, data.regions).map((absent) => (
    <Notice
      key={absent.code}
      tone="warn"
      onClose={() => update(absent.why === 'itself' ? changeRegions({ beside: null }) : without(absent.code))}
    >
      {absentWords(absent, answer.level)} <Remedy absent={absent} />
    </Notice>
  ));
}
