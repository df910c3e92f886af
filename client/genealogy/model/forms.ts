/** Signs that stay apart without colour; the first is the most common. */
export const forms = ['circle', 'diamond', 'triangle', 'square', 'hexagon', 'plus', 'down', 'star'] as const;
export type Form = (typeof forms)[number];

function polygon(points: readonly (readonly [number, number])[], x: number, y: number): string {
  return `M${points.map(([px, py]) => `${round(x + px)} ${round(y + py)}`).join('L')}Z`;
}

function round(n: number): number {
  return Math.round(n * 100) / 100;
}

function around(corners: number, radii: readonly number[], turn: number): [number, number][] {
  return Array.from({ length: corners }, (_, i) => {
    const angle = turn + (i * 2 * Math.PI) / corners;
    const radius = radii[i % radii.length]!;
    return [radius * Math.cos(angle), radius * Math.sin(angle)];
  });
}

/** The outline of a sign around a point, of about the same area for every form. */
export function formPath(form: Form, x: number, y: number, r: number): string {
  switch (form) {
    case 'circle':
      return `M${round(x - r)} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;
    case 'diamond':
      return polygon(around(4, [r * 1.2], 0), x, y);
    case 'triangle':
      return polygon(around(3, [r * 1.3], -Math.PI / 2), x, y + r * 0.2);
    case 'down':
      return polygon(around(3, [r * 1.3], Math.PI / 2), x, y - r * 0.2);
    case 'square':
      return polygon(around(4, [r * 1.25], Math.PI / 4), x, y);
    case 'hexagon':
      return polygon(around(6, [r * 1.12], 0), x, y);
    case 'star':
      return polygon(around(10, [r * 1.35, r * 0.62], -Math.PI / 2), x, y);
    case 'plus': {
      const [a, b] = [r * 0.42, r * 1.1];
      const arms: [number, number][] = [
        [-a, -b],
        [a, -b],
        [a, -a],
        [b, -a],
        [b, a],
        [a, a],
        [a, b],
        [-a, b],
        [-a, a],
        [-b, a],
        [-b, -a],
        [-a, -a],
      ];
      return polygon(arms, x, y);
    }
  }
}
