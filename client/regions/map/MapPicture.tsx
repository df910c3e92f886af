import { useMemo } from 'react';
import { useAppState } from '../../state/store.ts';
import type { Chart } from '../../ui/figures/chart.ts';
import { Segmented } from '../../ui/Segmented.tsx';
import { changeRegions } from '../changes.ts';
import { chartOf } from '../drawing.ts';
import { flowFigures } from '../flow-figures.ts';
import type { RegionLinks } from '../model.ts';
import { PictureFrame } from '../PictureFrame.tsx';
import { paperPens } from '../pens.ts';
import { undrawnWords } from '../undrawn.ts';
import { useScreenPens } from '../useScreenPens.ts';
import { amountWords } from '../words.ts';
import { fitProjection } from './frame.ts';
import { mapLegend } from './legend.ts';
import { MapStage } from './MapStage.tsx';
import { drawMap, type MapContent, type MapPens, mapContent } from './model.ts';
import { tints } from './tint.ts';
import { groundShapes, useWorld, type World } from './world.ts';
import './map.css';

const about =
  'Each circle stands at the centre of a region; its area is the number of organisations. An arc runs from the region that passes something on to the one that gets it, bent to the right of its way; a link without direction stands in both arcs of its pair. Countries: Natural Earth, 1 : 50 million.';
const paper = { width: 900, height: 620 };
const paperGround = { sea: '#eef3f6', land: '#ffffff', border: '#cfcabf' };
const tintOptions = [
  { id: 'inside', label: 'Links inside' },
  { id: 'ei', label: 'E–I index' },
] as const;

/** The map on paper: all regions in the frame, whatever was zoomed to on the screen. */
function printMap(content: MapContent, world: World | undefined, pens: MapPens): Chart {
  const projection = fitProjection(
    content.placed.map(({ lat, lon }) => ({ lat: lat!, lon: lon! })),
    paper,
  );
  const below = groundShapes(world, projection, paper, paperGround);
  return chartOf({ ...paper, below, ...drawMap(content, { projection, zoom: 1, size: paper }, pens) });
}

function Missing({ content }: { content: MapContent }) {
  const { unplaced, more } = content;
  return (
    <>
      {more > 0 ? (
        <p className="regions-left-out">
          The {content.flows.length} largest arcs are drawn; {amountWords(more, 'smaller one')} stand in the
          figures.
        </p>
      ) : null}
      {unplaced.length > 0 ? (
        <details className="regions-left-out">
          <summary>{amountWords(unplaced.length, 'region')} without coordinates, not on the map</summary>
          <ul>
            {unplaced.map(({ code, name, organisations }) => (
              <li key={code}>
                {name} <span className="regions-code">{code}</span>:{' '}
                {amountWords(organisations, 'organisation')}
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </>
  );
}

/** Regions and what runs between them, over the countries. */
export function MapPicture({ answer }: { answer: RegionLinks }) {
  const [{ regions }, update] = useAppState();
  const screen = useScreenPens();
  const world = useWorld();
  const content = useMemo(() => mapContent(answer), [answer]);
  const told = undrawnWords(answer);
  const tint = tints[regions.tint];
  const pens = useMemo((): MapPens => ({ ...screen, tint }), [screen, tint]);
  const printed = (measure: MapPens['measure']): MapPens => ({ ...paperPens(measure), tint });
  return (
    <PictureFrame
      name="regions-map"
      title="Map of regions"
      about={about}
      dataVersion={answer.dataVersion}
      notes={[...told, about, answer.convention]}
      figures={flowFigures(answer)}
      print={(measure) => ({
        chart: printMap(content, world, printed(measure)),
        legend: mapLegend(content, answer, printed(measure)),
      })}
      legend={mapLegend(content, answer, pens)}
      controls={
        <Segmented
          label="Fill"
          options={tintOptions}
          value={regions.tint}
          onChange={(next) => update(changeRegions({ tint: next }))}
        />
      }
    >
      {told.length > 0 ? <p className="regions-left-out">{told[0]}</p> : null}
      <MapStage content={content} world={world} pens={pens} />
      <Missing content={content} />
    </PictureFrame>
  );
}
