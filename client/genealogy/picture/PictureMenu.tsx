import { Button } from '../../ui/Button.tsx';
import type { Picture } from '../../ui/figures/document.ts';
import { pictureFile } from '../../ui/figures/files.ts';
import { Menu } from '../../ui/Menu.tsx';
import { saveFile } from '../../ui/save-file.ts';
import { announce } from '../../ui/toasts.ts';

const entries = [
  { id: 'svg', label: 'SVG', hint: 'For papers and drawing programs, sharp at any size' },
  { id: 'pdf', label: 'PDF', hint: 'For papers and print, sharp at any size, with the sources in full' },
  { id: 'png', label: 'PNG', hint: 'For slides and pages, twice the size of the screen' },
] as const;

/** Saves the whole drawing, not only what is in sight. `make` is called when a file is asked for. */
export function PictureMenu({ make, name }: { make(): Picture; name: string }) {
  async function save(format: (typeof entries)[number]['id']): Promise<void> {
    try {
      const { file, remark } = await pictureFile(make(), format);
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
      onAction={(id) => {
        const entry = entries.find((e) => e.id === id);
        if (entry) void save(entry.id);
      }}
    >
      <Button look="quiet">Picture</Button>
    </Menu>
  );
}
