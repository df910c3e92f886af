import { Button } from '../../../ui/Button.tsx';
import { Menu } from '../../../ui/Menu.tsx';
import { saveFile } from '../../../ui/save-file.ts';
import { announce } from '../../../ui/toasts.ts';
import { pngFile, svgFile } from '../../picture/files.ts';
import type { Picture } from '../../picture/picture.ts';

const figures = { id: 'csv', label: 'Figures as CSV', hint: 'For spreadsheets, R or Python' };
const pictures = [
  { id: 'svg', label: 'Chart as SVG', hint: 'For papers and drawing programs, sharp at any size' },
  { id: 'png', label: 'Chart as PNG', hint: 'For slides and pages' },
];

/** Saves the figures of an answer, and its chart where it has one. Each is made when it is asked for. */
export function SaveFigures({ name, csv, picture }: { name: string; csv(): string; picture?(): Picture }) {
  async function fileOf(format: string): Promise<Blob> {
    if (format === 'csv' || !picture) return new Blob([csv()], { type: 'text/csv' });
    return format === 'png' ? pngFile(picture()) : svgFile(picture());
  }
  async function save(format: string): Promise<void> {
    const file = `offshoot-${name}-${new Date().toISOString().slice(0, 10)}.${format}`;
    try {
      saveFile(await fileOf(format), file);
      announce(`Saved ${file}.`);
    } catch (error) {
      announce(
        `The file could not be saved. ${error instanceof Error ? error.message : String(error)}`,
        'error',
      );
    }
  }
  return (
    <Menu
      label="Save the figures"
      heading="Save what is shown as"
      entries={picture ? [figures, ...pictures] : [figures]}
      onAction={(id) => void save(id)}
    >
      <Button look="quiet">Save figures</Button>
    </Menu>
  );
}
