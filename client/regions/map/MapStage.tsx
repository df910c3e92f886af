import { type KeyboardEvent, useId, useMemo, useRef } from 'react';
import { useAppState } from '../../state/store.ts';
import { Shapes } from '../../ui/figures/ShapeView.tsx';
import { useStageWidth } from '../../ui/figures/useStageWidth.ts';
import { ZoomButtons } from '../../ui/ZoomButtons.tsx';
import { litParts, lookAt } from '../changes.ts';
import { DrawingBox } from '../DrawingBox.tsx';
import { DrawingParts } from '../DrawingParts.tsx';
import { usePartKeys } from '../usePartKeys.ts';
import { useSightHeight } from '../useSightHeight.ts';
import { fitProjection } from './frame.ts';
import { drawMap, type MapContent, type MapPens } from './model.ts';
import { type CameraHands, useCamera } from './useCamera.ts';
import { outlinesOf, type World } from './world.ts';

interface Props {
  content: MapContent;
  world: World | undefined;
  pens: MapPens;
}

const narrow = 560;
/** Upright enough for a table to follow, wide enough for Europe. */
const sizeOf = (width: number, mostHeight: number) => ({
  width,
  height: Math.min(mostHeight, Math.max(300, width < narrow ? width : width * 0.66)),
});
const step = 60;

/** What keys do to the camera: + and − zoom, f fits, with Shift the arrows pan. */
function useCameraKeys(hands: Pick<CameraHands, 'pan' | 'step' | 'fit'>) {
  const pans: Record<string, [number, number]> = {
    ArrowLeft: [step, 0],
    ArrowRight: [-step, 0],
    ArrowUp: [0, step],
    ArrowDown: [0, -step],
  };
  return (event: KeyboardEvent): boolean => {
    if (event.ctrlKey || event.metaKey || event.altKey) return false;
    const pan = event.shiftKey ? pans[event.key] : undefined;
    if (pan) hands.pan(...pan);
    else if (event.key === '+' || event.key === '=') hands.step(1.4);
    else if (event.key === '-') hands.step(1 / 1.4);
    else if (event.key === 'f') hands.fit();
    else return false;
    event.preventDefault();
    return true;
  };
}

/** The map on the screen: pan, zoom, choose a circle or an arc. */
export function MapStage({ content, world, pens }: Props) {
  const [{ regions }, update] = useAppState();
  const box = useRef<HTMLDivElement>(null);
  const width = useStageWidth(box, 1);
  const mostHeight = useSightHeight();
  const size = useMemo(() => sizeOf(width, mostHeight), [width, mostHeight]);
  const prefix = useId();
  const projection = useMemo(
    () =>
      fitProjection(
        content.placed.map(({ lat, lon }) => ({ lat: lat!, lon: lon! })),
        size,
      ),
    [content, size],
  );
  const { camera, ...hands } = useCamera(box, size, projection);
  const outlines = useMemo(() => world && outlinesOf(world, projection), [world, projection]);
  const { parts, above } = useMemo(
    () => drawMap(content, { projection, zoom: camera.zoom, size }, pens),
    [content, projection, camera.zoom, size, pens],
  );
  const { at, onKeyDown, onClick } = usePartKeys(parts, (part) => update(lookAt(part.codes)));
  const onCameraKey = useCameraKeys(hands);
  const lit = useMemo(() => litParts(regions), [regions]);
  const earth = useMemo(
    () => (
      <>
        <path className="regions-land" d={outlines?.land} />
        <path className="regions-border" d={outlines?.borders} />
      </>
    ),
    [outlines],
  );
  const signs = useMemo(
    () => <DrawingParts parts={parts} prefix={prefix} chosen={lit} at={at} />,
    [parts, prefix, lit, at],
  );
  return (
    <div className="regions-map" ref={box}>
      {size.width > 0 ? (
        <DrawingBox
          label="Map of regions: arrows walk, Enter chooses, plus and minus zoom, Shift and arrows pan, f fits"
          size={size}
          active={at < 0 ? undefined : `${prefix}-${at}`}
          onKeyDown={(event) => onCameraKey(event) || onKeyDown(event)}
          onClick={(event) => box.current && !('dragging' in box.current.dataset) && onClick(event)}
        >
          <g transform={`translate(${camera.x} ${camera.y})`}>
            <g transform={`scale(${camera.zoom})`}>{earth}</g>
            {signs}
            <g pointerEvents="none">
              <Shapes shapes={above} />
            </g>
          </g>
        </DrawingBox>
      ) : null}
      <ZoomButtons onZoom={hands.step} onFit={hands.fit} />
    </div>
  );
}
