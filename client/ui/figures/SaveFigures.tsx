import { Button } from '../Button.tsx';
import { Menu } from '../Menu.tsx';
import { saveFile } from '../save-file.ts';
import { announce } from '../toasts.ts';
import type { Picture } from './document.ts';
import { pictureFile } from './files.ts';

const figures = { id: 'csv', label: 'Figures as CSV', hint: 'For spreadsheets, R or Python' } as const;
const pictures = [
  { id: 'svg', label: 'Picture as SVG', hint: 'For papers and drawing programs, sharp at any size' },
  { id: 'png', label: 'Picture as PNG', hint: 'For slides and pages' },
  { id: 'pdf', label: 'Picture as PDF', hint: 'For papers and print, sharp at any size' },
] as const;
type Format = 'csv' | (typeof pictures)[number]['id'];

export interface SaveFiguresProps {
  name: string;
  /** What the button says. */
  label?: string;
  csv(): string | Promise<string>;
  picture?(): Picture | Promise<Picture>;
}

/** Saves the figures of an answer, and its picture where it has one. Each is made when it is asked for. */
export function SaveFigures({ name, label = 'Save figures', csv, picture }: SaveFiguresProps) {
  async function fileOf(format: Format): Promise<{ file: Blob; remark: string }> {
    if (format !== 'csv' && picture) return pictureFile(await picture(), format);
    return { file: new Blob([await csv()], { type: 'text/csv' }), remark: '' };
  }
  async function save(format: Format): Promise<void> {
    const fileName = `offshoot-${name}-${new Date().toISOString().slice(0, 10)}.${format}`;
    try {
      const { file, remark } = await fileOf(format);
      saveFile(file, fileName);
      announce(`Saved ${fileName}.${remark}`);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      announce(`The file could not be saved. ${reason}`, 'error');
    }
  }
  const entries = picture ? [figures, ...pictures] : [figures];
  return (
    <Menu
      label="Save the figures"
      heading="Save what is shown as"
      entries={entries}
      onAction={(id) => {
        const entry = entries.find((e) => e.id === id);
        if (entry) void save(entry.id);
      }}
    >
      <Button look="quiet">{label}</Button>
    </Menu>
  );
}
