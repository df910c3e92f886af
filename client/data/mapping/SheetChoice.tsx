import { Select } from '../../ui/Select.tsx';

interface SheetChoiceProps {
  sheets: { names: string[]; read: string } | undefined;
  onChoose: (name: string) => void;
}

/** Which sheet of a workbook is to be mapped, where it has several. */
export function SheetChoice({ sheets, onChoose }: SheetChoiceProps) {
  if (!sheets || sheets.names.length < 2) return null;
  return (
    <Select
      label="Sheet of the workbook"
      options={sheets.names.map((name) => ({ id: name, label: name }))}
      value={sheets.read}
      onChange={onChoose}
    />
  );
}
