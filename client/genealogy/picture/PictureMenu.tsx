import { Button } from '../../ui/Button.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { announce } from '../../ui/toasts.ts';
import { pngFile, saveFile, svgFile } from './files.ts';
import type { Picture } from './picture.ts';

const entries = [
  { id: 'svg', label: 'SVG', hint: 'For papers and drawing programs, sharp at any size' },
  { id: 'pdf', label: 'PDF', hint: 'For papers and print, sharp at any size, with the sources in full' },
  { id: 'png', label: 'PNG', hint: 'For slides and pages, twice the size of the screen' },
];

/** The file, and what its reader should know. What writes a PDF is fetched only when one is asked for. */
async function fileOf(picture: Picture, format: string): Promise<{ file: Blob; remark: string }> {
  if (format === 'png') return { file: await pngFile(picture), remark: '' };
  if (format === 'svg') return { file: svgFile(picture), remark: '' };
  const { pdfFile } = await import('./pdf/pdf.ts');
  const { file, imaged } = await pdfFile(picture);
  const remark = imaged > 0 ? ` ${imaged} names, in letters its font lacks, are images.` : '';
  return { file, remark };
}

/** Saves the whole drawing, not only what is in sight. `make` is called when a file is asked for. */
export function PictureMenu({ make, name }: { make(): Picture; name: string }) {
  async function save(format: string): Promise<void> {
    try {
      const { file, remark } = await fileOf(make(), format);
      saveFile(file, `${name}.${format}`);
      announce(`Saved ${name}.${format}.${remark}`);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      announce(`The picture could not be saved. ${reason}`, 'error');
    }
  }
  return (
    <Menu
      label="Save the picture"
      heading="Save the whole drawing as"
      entries={entries}
      onAction={(id) => void save(id)}
    >
      <Button look="quiet">Picture</Button>
    </Menu>
  );
}
