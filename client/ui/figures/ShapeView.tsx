import type { Shape } from './shapes.ts';

/** A shape of the scene as an SVG element. */
export function ShapeView({ shape }: { shape: Shape }) {
  switch (shape.tag) {
    case 'path':
      return (
        <path
          d={shape.d}
          fill={shape.fill ?? 'none'}
          stroke={shape.stroke}
          strokeWidth={shape.width}
          strokeDasharray={shape.dash}
          strokeLinecap={shape.round ? 'round' : undefined}
          opacity={shape.opacity}
        />
      );
    case 'text':
      return (
        <text
          x={shape.x}
          y={shape.y}
          fill={shape.fill}
          fontSize={shape.size}
          fontWeight={shape.weight}
          textAnchor={shape.anchor}
          stroke={shape.halo}
          strokeWidth={shape.halo ? 3 : undefined}
          strokeLinejoin={shape.halo ? 'round' : undefined}
          paintOrder={shape.halo ? 'stroke' : undefined}
        >
          {shape.text}
        </text>
      );
    case 'rect':
      return (
        <rect
          x={shape.x}
          y={shape.y}
          width={shape.width}
          height={shape.height}
          rx={shape.radius}
          fill={shape.fill ?? 'none'}
          stroke={shape.stroke}
          strokeDasharray={shape.dash}
        />
      );
  }
}

export function Shapes({ shapes }: { shapes: readonly Shape[] }) {
  return shapes.map((shape, i) => <ShapeView key={i} shape={shape} />);
}
