import { useAppState } from '../../state/store.ts';
import { Button } from '../../ui/Button.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { changeRegions } from '../changes.ts';

const endOptions = [
  { id: 'region', label: 'Regions' },
  { id: 'organisation', label: 'Organisations' },
  { id: 'kind', label: 'Kinds' },
] as const;
const formOptions = [
  { id: 'sankey', label: 'Sankey' },
  { id: 'matrix', label: 'Matrix' },
] as const;

/** Whom flows run between, in which form, and from which origins. */
export function Controls() {
  const [{ regions }, update] = useAppState();
  return (
    <>
      <Segmented
        label="As"
        options={formOptions}
        value={regions.form}
        onChange={(form) => update(changeRegions({ form }))}
      />
      <Segmented
        label="Between"
        options={endOptions}
        value={regions.ends}
        onChange={(ends) => update(changeRegions({ ends, cell: [] }))}
      />
      <Button
        aria-pressed={regions.universities}
        onPress={() => update(changeRegions({ universities: !regions.universities }))}
      >
        Universities as origins
      </Button>
    </>
  );
}
