import type { Picture } from './document.ts';

/** Largest side of a canvas that browsers draw, and largest area, in pixels. */
const longestSide = 16_000;
const largestArea = 100_000_000;

function svgFile(picture: Picture): Blob {
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
async function pngFile(picture: Picture): Promise<Blob> {
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

/** The picture as a file of a format, and what its reader should know. What writes a PDF is fetched only when one is asked for. */
export async function pictureFile(
  picture: Picture,
  format: 'svg' | 'png' | 'pdf',
): Promise<{ file: Blob; remark: string }> {
  if (format === 'png') return { file: await pngFile(picture), remark: '' };
  if (format === 'svg') return { file: svgFile(picture), remark: '' };
  const { pdfFile } = await import('./pdf/pdf.ts');
  const { file, imaged } = await pdfFile(picture);
  const remark = imaged > 0 ? ` ${imaged} names, in letters its font lacks, are images.` : '';
  return { file, remark };
}
