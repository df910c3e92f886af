import { fontOf } from '../names.ts';
import type { Mark, Picture } from './marks.ts';

/** Browsers refuse canvases beyond this. */
const mostPixels = 120_000_000;
const mostSide = 16_000;

/** Pixels of the PNG per pixel of the picture: two, or as many as a canvas can take. */
export function pngScale(width: number, height: number): number {
  return Math.min(2, mostSide / width, mostSide / height, Math.sqrt(mostPixels / (width * height)));
}

function paintMark(context: CanvasRenderingContext2D, mark: Mark, font: string): void {
  if (mark.kind === 'path') {
    const path = new Path2D(mark.d);
    context.globalAlpha = mark.opacity ?? 1;
    if (mark.fill) {
      context.fillStyle = mark.fill;
      context.fill(path);
    }
    if (mark.stroke) {
      context.strokeStyle = mark.stroke;
      context.lineWidth = mark.width ?? 1;
      context.setLineDash([...(mark.dash ?? [])]);
      context.stroke(path);
    }
    return;
  }
  context.globalAlpha = 1;
  context.font = fontOf(font, mark.size, mark.bold ?? false);
  context.textAlign = mark.align ?? 'left';
  if (mark.halo) {
    context.strokeStyle = mark.halo;
    context.lineWidth = 3;
    context.setLineDash([]);
    context.strokeText(mark.text, mark.x, mark.y);
  }
  context.fillStyle = mark.fill;
  context.fillText(mark.text, mark.x, mark.y);
}

/** A picture as PNG, twice as fine as the screen where a canvas can hold it. */
export function picturePng({ width, height, ground, font, layers }: Picture): Promise<Blob> {
  const scale = pngScale(width, height);
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil(width * scale);
  canvas.height = Math.ceil(height * scale);
  const context = canvas.getContext('2d')!;
  context.scale(scale, scale);
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  context.fillStyle = ground;
  context.fillRect(0, 0, width, height);
  for (const { x, y, marks } of layers) {
    context.setTransform(scale, 0, 0, scale, x * scale, y * scale);
    for (const mark of marks) paintMark(context, mark, font);
  }
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new Error('The picture is too large for this browser to make; save it as SVG.'));
    }, 'image/png');
  });
}
