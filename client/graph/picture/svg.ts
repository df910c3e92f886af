import type { Mark, Picture } from './marks.ts';

function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

function attributes(values: Record<string, string | number | undefined>): string {
  return Object.entries(values)
    .flatMap(([name, value]) => (value === undefined ? [] : [` ${name}="${escapeXml(String(value))}"`]))
    .join('');
}

const n = (value: number) => Math.round(value * 100) / 100;

function markSvg(mark: Mark): string {
  if (mark.kind === 'path') {
    const written = attributes({
      d: mark.d,
      fill: mark.fill ?? 'none',
      stroke: mark.stroke,
      'stroke-width': mark.stroke === undefined ? undefined : mark.width,
      'stroke-dasharray': mark.dash && mark.dash.length > 0 ? mark.dash.join(' ') : undefined,
      opacity: mark.opacity === undefined || mark.opacity === 1 ? undefined : n(mark.opacity),
    });
    return mark.note ? `<path${written}><title>${escapeXml(mark.note)}</title></path>` : `<path${written}/>`;
  }
  const written = attributes({
    x: n(mark.x),
    // Middle of the letters: works where dominant-baseline is not known.
    y: n(mark.y + mark.size * 0.35),
    'font-size': mark.size,
    'font-weight': mark.bold ? 600 : undefined,
    'text-anchor': mark.align === 'center' ? 'middle' : undefined,
    fill: mark.fill,
    ...(mark.halo
      ? { stroke: mark.halo, 'stroke-width': 3, 'stroke-linejoin': 'round', 'paint-order': 'stroke' }
      : {}),
  });
  return `<text${written}>${escapeXml(mark.text)}</text>`;
}

/** A picture as an SVG document that needs nothing from outside. */
export function pictureSvg({ width, height, ground, font, title, layers }: Picture): string {
  const [w, h] = [Math.ceil(width), Math.ceil(height)];
  const head = attributes({
    xmlns: 'http://www.w3.org/2000/svg',
    width: w,
    height: h,
    viewBox: `0 0 ${w} ${h}`,
    'font-family': font,
    role: 'img',
  });
  const body = layers
    .map(
      ({ x, y, marks }) =>
        `<g transform="translate(${n(x)} ${n(y)})">\n${marks.map(markSvg).join('\n')}\n</g>`,
    )
    .join('\n');
  return `<svg${head}>\n<title>${escapeXml(title)}</title>\n<rect width="${w}" height="${h}" fill="${escapeXml(ground)}"/>\n${body}\n</svg>\n`;
}
