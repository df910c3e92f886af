import { Button } from '../../ui/Button.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { announce } from '../../ui/toasts.ts';
import { pngFile, saveFile, svgFile } from './files.ts';
import type { Picture } from './picture.ts';

const entries = [
  { id: 'svg', label: 'SVG', hint: 'For papers and drawing programs, sharp at any size' },
  { id: 'png', label: 'PNG', hint: 'For slides and pages, twice the size of the screen' },
];

/** Saves the whole drawing, not only what is in sight. `make` is called when a file is asked for. */
export function PictureMenu({ make, name }: { make(): Picture; name: string }) {
  async function save(format: string): Promise<void> {
    try {
      const picture = make();
      const file = format === 'png' ? await pngFile(picture) : svgFile(picture);
      saveFile(file, `${name}.${format}`);
      announce(`Saved ${name}.${format}.`);
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
