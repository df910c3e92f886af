import type { Shape } from './shapes.ts';

export function escapeXml(text: string): string {
  return (
    text
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: XML allows none of them
      .replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
  );
}

type Attributes = Record<string, string | number | undefined>;

function element(name: string, attributes: Attributes, content?: string): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`)
    .join('');
  return content === undefined
    ? `<${name}${written}/>`
    : `<${name}${written}>${escapeXml(content)}</${name}>`;
}

/** SVG attributes of a shape, by their names in markup. */
export function attributesOf(shape: Shape): Attributes {
  switch (shape.tag) {
    case 'path':
      return {
        d: shape.d,
        fill: shape.fill ?? 'none',
        stroke: shape.stroke,
        'stroke-width': shape.width,
        'stroke-dasharray': shape.dash,
        'stroke-linecap': shape.round ? 'round' : undefined,
        opacity: shape.opacity === 1 ? undefined : shape.opacity,
      };
    case 'text':
      return {
        x: shape.x,
        y: shape.y,
        fill: shape.fill,
        'font-size': shape.size,
        'font-weight': shape.weight,
        'text-anchor': shape.anchor,
        stroke: shape.halo,
        'stroke-width': shape.halo && 3,
        'stroke-linejoin': shape.halo && 'round',
        'paint-order': shape.halo && 'stroke',
      };
    case 'rect':
      return {
        x: shape.x,
        y: shape.y,
        width: shape.width,
        height: shape.height,
        rx: shape.radius,
        fill: shape.fill ?? 'none',
        stroke: shape.stroke,
        'stroke-dasharray': shape.dash,
      };
  }
}

/** A shape as SVG markup. */
export function writeShape(shape: Shape): string {
  if (shape.tag === 'path' && shape.note)
    return `${element('path', attributesOf(shape)).slice(0, -2)}>${element('title', {}, shape.note)}</path>`;
  return element(shape.tag, attributesOf(shape), shape.tag === 'text' ? shape.text : undefined);
}
