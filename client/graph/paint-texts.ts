import type { PlacedName } from './name-places.ts';
import { fontOf, titleLine, titleSize } from './names.ts';
import { type Brush, onScreen } from './paint.ts';
import { nextLine } from './title-lines.ts';
import type { PlacedTitle } from './title-places.ts';

/** A text with a soft ground behind it, so that links don't strike it through. */
function write({ context }: Brush, text: string, x: number, y: number): void {
  context.globalAlpha = 0.85;
  context.strokeText(text, x, y);
  context.globalAlpha = 1;
  context.fillText(text, x, y);
}

/** From here on texts are written in this colour. */
function takePen({ context, colours }: Brush, ink: string): void {
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  context.strokeStyle = colours.box;
  context.fillStyle = ink;
  context.lineWidth = 3.5;
}

export function paintTitles(brush: Brush, titles: readonly PlacedTitle[]): void {
  onScreen(brush);
  takePen(brush, brush.colours.inkSoft);
  brush.context.font = fontOf(brush.font, titleSize, true);
  brush.context.textAlign = 'left';
  for (const { lines, x, y } of titles)
    lines.forEach((line, i) => {
      write(brush, line, x, y + titleLine / 2 + i * nextLine);
    });
}

export function paintNames(brush: Brush, names: readonly PlacedName[], bold: ReadonlySet<string>): void {
  onScreen(brush);
  takePen(brush, brush.colours.ink);
  for (const name of names) {
    brush.context.font = fontOf(brush.font, name.size, bold.has(name.of.node.id));
    brush.context.textAlign = name.align;
    name.lines.forEach((line, i) => {
      write(brush, line, name.x, name.y + i * name.line);
    });
  }
}
