import { inflateSync } from 'node:zlib';

/** The streams of a PDF file, unpacked. */
function streamsOf(file: Buffer): string[] {
  const streams: string[] = [];
  for (let at = file.indexOf('stream\n'); at >= 0; at = file.indexOf('stream\n', at)) {
    const end = file.indexOf('\nendstream', at);
    const content = file.subarray(at + 'stream\n'.length, end);
    at = end + '\nendstream'.length;
    try {
      streams.push(inflateSync(content).toString('latin1'));
    } catch {
      streams.push(content.toString('latin1'));
    }
  }
  return streams;
}

/** What letter each glyph of a font stands for, as the file itself tells readers that copy or search its text. */
function lettersOf(map: string): Map<string, string> {
  const pairs = map.matchAll(/<([0-9a-f]{4})><([0-9a-f]{4})>/gi);
  return new Map(
    [...pairs].map(([, glyph, code]) => [
      glyph!.toLowerCase(),
      String.fromCharCode(Number.parseInt(code!, 16)),
    ]),
  );
}

/** The texts of a PDF file, each read by the fonts that have all its glyphs. */
export function textsOf(file: Buffer): string[] {
  const streams = streamsOf(file);
  const fonts = streams.filter((s) => s.includes('beginbfchar')).map(lettersOf);
  const shown = streams.flatMap((s) =>
    [...s.matchAll(/<([0-9a-f]+)> Tj/gi)].map(([, hex]) => hex!.toLowerCase()),
  );
  return shown.flatMap((hex) => {
    const glyphs = hex.match(/.{4}/g) ?? [];
    return fonts
      .filter((font) => glyphs.every((g) => font.has(g)))
      .map((font) => glyphs.map((g) => font.get(g)).join(''));
  });
}
