import { useEffect, useMemo, useRef, useState } from 'react';
import { useGestures } from '../../ui/figures/useGestures.ts';
import { takeOver } from '../../ui/focus-view.ts';
import { ZoomButtons } from '../../ui/ZoomButtons.tsx';
import { xOfYear } from '../layout/axis.ts';
import type { Plan } from '../model/drawing.ts';
import { type Lines, linesToRoots } from '../model/kin.ts';
import type { RegionTree } from '../model/scope.ts';
import { type Places, type Step, stepFrom } from '../model/walk.ts';
import type { Scene } from '../scene/scene.ts';
import { AxisBar } from './AxisBar.tsx';
import { fitAll, placeAt } from './camera.ts';
import { HoverCard, type Hovered } from './HoverCard.tsx';
import { type HitIndex, makeHitIndex } from './hit.ts';
import { LitLines, LitLink, Rings } from './Lit.tsx';
import { rankNames } from './name-rank.ts';
import { Overview } from './Overview.tsx';
import { subjectOf } from './opening.ts';
import { type Pointed, pointedAt } from './pointed.ts';
import { useAnchoredCamera } from './useAnchoredCamera.ts';
import { useDrawingKeys } from './useDrawingKeys.ts';
import { useEdgeInSight } from './useEdgeInSight.ts';
import { useScreenSize } from './useScreenSize.ts';
import { createViewport, type Viewport } from './viewport.ts';
import { World } from './World.tsx';
import './drawing.css';

export interface DrawingProps {
  plan: Plan;
  scene: Scene;
  places: Places;
  regions: RegionTree;
  focus: string;
  /** Width it is laid out for. */
  room: number;
  /** A new one opens the camera anew. */
  subject: string;
  selection: readonly string[];
  relation: Lines | null;
  asOf: number | null;
  label: string;
  onSelect(id: string | null, add: boolean): void;
  onWalk(id: string): void;
  onFocus(id: string): void;
  onChip(kind: string, of: string): void;
  onExpand(id: string): void;
  onCollapse(id: string): void;
}

/** Brings a place into sight with as little movement as possible. */
function bringIntoSight(viewport: Viewport, place: { x: number; y: number } | undefined): void {
  if (!place) return;
  const camera = viewport.get();
  const { x, y, k, kx } = camera;
  const { width, height } = viewport.screen();
  const [sx, sy] = [place.x * kx + x, place.y * k + y];
  const into = (at: number, low: number, high: number) => (at < low ? low - at : at > high ? high - at : 0);
  viewport.set({ ...camera, x: x + into(sx, 40, width - 200), y: y + into(sy, 40, height - 60) });
}

/** What was pointed at: an element that says so, or else what stands nearest. */
function find(event: React.MouseEvent<HTMLElement>, viewport: Viewport, hits: HitIndex): Pointed {
  const marked = pointedAt(event.target);
  if (marked) return marked;
  const box = event.currentTarget.getBoundingClientRect();
  const camera = viewport.get();
  const { x, y } = placeAt(camera, event.clientX - box.left, event.clientY - box.top);
  const id = hits.at(x, y, { x: 6 / camera.kx, y: 6 / camera.k });
  return id === undefined ? null : { what: 'organisation', id };
}

function useHover(viewport: Viewport, hits: HitIndex) {
  const [hovered, setHovered] = useState<Hovered | null>(null);
  return {
    hovered,
    onPointerMove(event: React.PointerEvent<HTMLElement>) {
      const pointed = 'dragging' in event.currentTarget.dataset ? null : find(event, viewport, hits);
      if (!pointed || event.pointerType === 'touch') {
        if (hovered) setHovered(null);
        return;
      }
      if (hovered && JSON.stringify(hovered.pointed) === JSON.stringify(pointed)) return;
      const box = event.currentTarget.getBoundingClientRect();
      setHovered({ pointed, x: event.clientX - box.left, y: event.clientY - box.top });
    },
    onPointerLeave: () => setHovered(null),
    room: viewport.screen().width,
  };
}

/** The time tree on the screen: pan, zoom, hover, select, walk by keys. */
export function Drawing(props: DrawingProps) {
  const { plan, scene, places, focus, selection, relation, asOf } = props;
  const { tree, kin, primary } = plan;
  const [viewport] = useState(createViewport);
  const ref = useRef<HTMLDivElement>(null);
  const selected = selection.find((id) => kin.organisations.has(id));
  const opensOn = useMemo(() => subjectOf(tree, kin, focus), [tree, kin, focus]);
  const onResize = useAnchoredCamera(
    tree,
    places,
    viewport,
    props.subject,
    focus,
    opensOn,
    selected,
    props.room,
  );
  useScreenSize(ref, viewport, onResize);
  useGestures(ref, viewport);
  useEffect(() => takeOver(ref.current), []);
  const hits = useMemo(() => makeHitIndex(scene), [scene]);
  const { hovered, room, ...hover } = useHover(viewport, hits);
  const rankOf = useMemo(() => rankNames(kin, [focus, ...selection]), [focus, selection, kin]);
  const zoom = (factor: number) => {
    const { width, height } = viewport.screen();
    viewport.zoom(factor, width / 2, height / 2);
  };
  const fit = () => viewport.set(fitAll(viewport.drawing(), viewport.screen()));
  function step(to: Step): void {
    const next = selected === undefined ? focus : stepFrom(selected, to, kin, primary, places);
    if (next === undefined) return;
    props.onWalk(next);
    bringIntoSight(viewport, places.at.get(places.standIn.get(next) ?? next));
  }
  const onKeyDown = useDrawingKeys({
    step,
    fit,
    zoom,
    makeFocus: () => selected !== undefined && props.onFocus(selected),
    expand: () => selected !== undefined && props.onExpand(selected),
    collapse: () => selected !== undefined && props.onCollapse(selected),
    clear: () => props.onSelect(null, false),
  });
  function onClick(event: React.MouseEvent<HTMLElement>): void {
    if ('dragging' in event.currentTarget.dataset) return;
    const pointed = find(event, viewport, hits);
    if (pointed?.what === 'chip') props.onChip(pointed.kind, pointed.of);
    else if (pointed?.what === 'organisation')
      props.onSelect(pointed.id, event.shiftKey || event.ctrlKey || event.metaKey);
    else if (pointed?.what === 'link') props.onSelect(kin.spinoffs.get(pointed.id)!.child, false);
    else props.onSelect(null, false);
  }
  function onDoubleClick(event: React.MouseEvent<HTMLElement>): void {
    const pointed = find(event, viewport, hits);
    if (pointed?.what === 'organisation') props.onFocus(pointed.id);
  }
  const pointed = hovered?.pointed;
  const lit = useMemo(
    () => (pointed?.what === 'organisation' ? linesToRoots(kin, pointed.id) : null),
    [pointed, kin],
  );
  const until = asOf === null || !tree.axis ? null : xOfYear(tree.axis, asOf + 1) - 5;
  useEdgeInSight(viewport, until);
  return (
    <div className="genealogy-drawing">
      {tree.axis ? <AxisBar axis={tree.axis} viewport={viewport} asOf={asOf} /> : null}
      <div
        ref={ref}
        className="genealogy-canvas"
        role="application"
        aria-label={props.label}
        aria-describedby="genealogy-keys"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: an application is walked by keys
        tabIndex={0}
        data-walked
        onClick={onClick}
        onDoubleClick={onDoubleClick}
        onKeyDown={onKeyDown}
        {...hover}
      >
        <svg className="genealogy-svg" aria-hidden="true">
          <World
            focus={focus}
            tree={tree}
            scene={scene}
            viewport={viewport}
            rankOf={rankOf}
            until={until}
            lit={(stretch) => (
              <>
                <LitLines scene={scene} lines={relation} look="relation" />
                <LitLines scene={scene} lines={lit} look="hover" />
                <LitLink scene={scene} id={pointed?.what === 'link' ? pointed.id : null} />
                <Rings scene={scene} ids={selection} standIn={places.standIn} stretch={stretch} />
              </>
            )}
          />
        </svg>
      </div>
      <p id="genealogy-keys" className="ui-hidden">
        Arrow keys walk to parents, children and siblings; Enter makes the selected organisation the focus.
        The list shows the same lineage as text.
      </p>
      {hovered ? (
        <HoverCard hovered={hovered} kin={kin} tree={tree} regions={props.regions} room={room} />
      ) : null}
      <div className="genealogy-corner">
        <Overview scene={scene} viewport={viewport} />
        <ZoomButtons onZoom={zoom} onFit={fit} />
      </div>
    </div>
  );
}
