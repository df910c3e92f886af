import { getRegions } from '../../contract/regions.ts';
import { useAnswer } from '../api/useAnswer.ts';
import { changeFilter } from '../state/changes.ts';
import { useAppState } from '../state/store.ts';
import { Notice } from '../ui/States.tsx';

/** Says which regions the filter leaves, or which of them the data doesn't have; closed, they are let go of. */
export function OnlyRegions() {
  const [{ filter }, update] = useAppState();
  const { data } = useAnswer(getRegions);
  if (!filter.regions) return null;
  const names = new Map(data?.regions.map(({ code, name }) => [code, name]));
  const unknown = filter.regions.filter((code) => data && !names.has(code));
  const known = filter.regions.filter((code) => !unknown.includes(code));
  return (
    <>
      {unknown.length > 0 ? (
        <Notice
          tone="warn"
          onClose={() => update(changeFilter({ regions: known.length > 0 ? known : undefined }))}
        >
          The filter names {unknown.map((code) => `“${code}”`).join(', ')}: the data has no such region.
          Closing this notice takes {unknown.length === 1 ? 'it' : 'them'} out of the filter.
        </Notice>
      ) : null}
      {known.length > 0 ? (
        <Notice tone="warn" onClose={() => update(changeFilter({ regions: undefined }))}>
          Only organisations in {known.map((code) => names.get(code) ?? code).join(', ')}, and links among
          them, are counted.
        </Notice>
      ) : null}
    </>
  );
}
