import type { Picture } from './picture.ts';

/** Largest side of a canvas that browsers draw, and largest area, in pixels. */
const longestSide = 16_000;
const largestArea = 100_000_000;

export function svgFile(picture: Picture): Blob {
  return new Blob([picture.svg], { type: 'image/svg+xml' });
}

async function load(picture: Picture): Promise<HTMLImageElement> {
  const address = URL.createObjectURL(svgFile(picture));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    return image;
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** The picture in dots: twice its size where a canvas can hold that. Throws if the browser can't draw it. */
export async function pngFile(picture: Picture): Promise<Blob> {
  const { width, height } = picture;
  const scale = Math.min(2, longestSide / Math.max(width, height), Math.sqrt(largestArea / (width * height)));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser draws no pictures; save it as SVG.');
  context.drawImage(await load(picture), 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error('The picture is too large; save it as SVG.'))),
      'image/png',
    );
  });
}

/** Saves a file under a name. */
export function saveFile(content: Blob, name: string): void {
  const address = URL.createObjectURL(content);
  const anchor = document.createElement('a');
  anchor.href = address;
  anchor.download = name;
  anchor.click();
  // The browser reads the file after this turn.
  window.setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
