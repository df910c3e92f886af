import type { OrganisationScene } from '../scene/scene.ts';
import type { Stretch } from './label-choice.ts';
import { NameView } from './NameView.tsx';
import { useCamera } from './useSeen.ts';
import type { Viewport } from './viewport.ts';

/** From the left edge of the screen, in pixels. */
const inset = 10;

interface Props {
  organisation: OrganisationScene;
  stretch: Stretch;
  viewport: Viewport;
}

/** A name that stays in sight, at the edge, as long as its life line crosses it: nothing else stands above that line. */
export function SteadyName({ organisation, stretch, viewport }: Props) {
  const { x, kx } = useCamera(viewport);
  const { name, chips, end } = organisation.placed;
  const last = chips.at(-1);
  const width = (last ? last.x + last.width - name.x : name.width) * stretch.x;
  const edge = (inset - x) / kx;
  const shift = Math.max(0, Math.min(edge, end.x - width) - name.x);
  return (
    <g transform={shift > 0 ? `translate(${shift} 0)` : undefined}>
      <NameView organisation={organisation} stretch={stretch} />
    </g>
  );
}
