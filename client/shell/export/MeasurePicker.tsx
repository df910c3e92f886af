import { getMeasures } from '../../../contract/measures.ts';
import { useAnswer } from '../../api/useAnswer.ts';
import { Checkbox } from '../../ui/Checkbox.tsx';

interface MeasurePickerProps {
  chosen: readonly string[];
  onChange: (ids: string[]) => void;
}

/** Measures that organisations are given as attributes; folded until they are wanted. */
export function MeasurePicker({ chosen, onChange }: MeasurePickerProps) {
  const { data } = useAnswer(getMeasures);
  const measures = data?.measures.filter((m) => m.of === 'organisation') ?? [];
  return (
    <details className="export-measures">
      <summary>
        {chosen.length === 0
          ? 'With measures …'
          : `With ${chosen.length} ${chosen.length === 1 ? 'measure' : 'measures'}`}
      </summary>
      <p className="export-quiet">
        Computed on what is exported, and written as attributes of its organisations.
      </p>
      <div className="export-measure-list">
        {measures.map(({ id, name }) => (
          <Checkbox
            key={id}
            isSelected={chosen.includes(id)}
            onChange={(isOn) => onChange(isOn ? [...chosen, id] : chosen.filter((c) => c !== id))}
          >
            {name}
          </Checkbox>
        ))}
      </div>
    </details>
  );
}
