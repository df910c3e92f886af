import { useAppState } from '../state/store.ts';
import { Select } from '../ui/Select.tsx';
import { changeRegions } from './changes.ts';
import type { RegionLinks } from './model.ts';

const nobody = '-';
const words = new Intl.Collator('en');

/** Every region to choose from, by name. */
export function regionOptions({ regions }: RegionLinks): { id: string; label: string }[] {
  return regions
    .map(({ code, name }) => ({ id: code, label: `${name} ${code}` }))
    .sort((a, b) => words.compare(a.label, b.label));
}

/** Sets another region beside the one looked at. */
export function Beside({ answer, code }: { answer: RegionLinks; code: string }) {
  const [{ regions }, update] = useAppState();
  const others = regionOptions(answer).filter(({ id }) => id !== code);
  return (
    <Select
      label="Beside"
      options={[{ id: nobody, label: 'No other' }, ...others]}
      value={others.some(({ id }) => id === regions.beside) ? regions.beside! : nobody}
      onChange={(other) => update(changeRegions({ beside: other === nobody ? null : other }))}
    />
  );
}
