import { memo, useRef } from 'react';
import type { Scene } from '../scene/scene.ts';
import { seenBy } from './camera.ts';
import { useCamera } from './useSeen.ts';
import type { Viewport } from './viewport.ts';
import './corner.css';

const most = { width: 168, height: 96 };
const least = 72;

const Miniature = memo(function Miniature({ scene }: { scene: Scene }) {
  const lines = scene.organisations
    .map(({ placed }) => `M${placed.mark.x} ${placed.y}H${placed.end.x}`)
    .join('');
  const links = scene.links.map((link) => `M${link.x} ${link.y1}V${link.y2}`).join('');
  return <path d={lines + links} vectorEffect="non-scaling-stroke" />;
});

/** A small picture of the whole with a frame around what is seen; a press or a drag moves there. */
export function Overview({ scene, viewport }: { scene: Scene; viewport: Viewport }) {
  const camera = useCamera(viewport);
  const ref = useRef<SVGSVGElement>(null);
  const screen = viewport.screen();
  const drawing = viewport.drawing();
  const seen = seenBy(camera, screen);
  if (seen.x1 <= 4 && seen.y1 <= 4 && seen.x2 >= drawing.width - 4 && seen.y2 >= drawing.height - 4)
    return null;
  const scale = Math.min(most.width / drawing.width, most.height / drawing.height);
  const width = Math.max(least, drawing.width * scale);
  const height = Math.max(least / 2, drawing.height * scale);
  function moveTo(event: React.PointerEvent): void {
    if (event.buttons === 0) return;
    event.stopPropagation();
    const box = ref.current!.getBoundingClientRect();
    const x = ((event.clientX - box.left) / box.width) * drawing.width;
    const y = ((event.clientY - box.top) / box.height) * drawing.height;
    viewport.set({ ...camera, x: screen.width / 2 - x * camera.kx, y: screen.height / 2 - y * camera.k });
  }
  return (
    <svg
      ref={ref}
      className="genealogy-overview"
      width={width}
      height={height}
      viewBox={`0 0 ${drawing.width} ${drawing.height}`}
      preserveAspectRatio="none"
      aria-hidden="true"
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        moveTo(event);
      }}
      onPointerMove={moveTo}
    >
      <Miniature scene={scene} />
      <rect
        x={seen.x1}
        y={seen.y1}
        width={seen.x2 - seen.x1}
        height={seen.y2 - seen.y1}
        vectorEffect="non-scaling-stroke"
      />
    </svg>
  );
}
