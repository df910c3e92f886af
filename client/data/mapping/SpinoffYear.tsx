import { spinoffYearField } from '../../../contract/mapping/apply.ts';
import type { FieldId } from '../../../contract/mapping/fields.ts';
import type { Mapping } from '../../../contract/mapping/mapping.ts';
import { Button } from '../../ui/Button.tsx';

interface SpinoffYearProps {
  header: readonly string[];
  mapping: Mapping;
  onPut: (field: FieldId, at: number) => void;
}

/** Says so where spin-offs get no year, and offers that of the founding: whether it is the same only the user knows. */
export function SpinoffYear({ header, mapping, onPut }: SpinoffYearProps) {
  const { columns } = mapping;
  const field = spinoffYearField(mapping);
  if (!field || typeof columns[field] === 'number' || typeof columns.parent !== 'number') return null;
  const { founded } = columns;
  return (
    <p role="status">
      No column is chosen for the year of the spin-offs: they come in without a year.{' '}
      {typeof founded === 'number' ? (
        <>
          Where each was founded when it spun off:{' '}
          <Button look="link" onPress={() => onPut(field, founded)}>
            take “{header[founded]}” for both
          </Button>
        </>
      ) : null}
    </p>
  );
}
