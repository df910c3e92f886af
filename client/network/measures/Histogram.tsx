import { type KeyboardEvent, useMemo, useRef } from 'react';
import { Shapes } from '../../ui/figures/ShapeView.tsx';
import { valueText } from '../../ui/value-text.ts';
import type { Bin } from './chart.ts';
import { type Bar as BarOf, type HistogramInput, histogramPlot } from './histogram-plot.ts';
import { type Room, screenPlot } from './plot.ts';
import { useExtent } from './useExtent.ts';

export function binWords({ from, to, isSingle, ids }: Bin): string {
  const range = isSingle ? valueText(from) : `${valueText(from)} to ${valueText(to)}`;
  return `${range}: ${ids.length} ${ids.length === 1 ? 'organisation' : 'organisations'}`;
}

function onEnter(run: () => void) {
  return (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    run();
  };
}

function Bar({ bar, room, onChoose }: { bar: BarOf; room: Room; onChoose: () => void }) {
  const { bin, left, width, lit, shapes } = bar;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a bar of a chart, which HTML has no button for
    <g
      className="network-bar"
      role="button"
      tabIndex={0}
      aria-label={binWords(bin)}
      aria-pressed={lit > 0 && lit === bin.ids.length}
      onClick={onChoose}
      onKeyDown={onEnter(onChoose)}
    >
      <title>{binWords(bin)}</title>
      <rect className="network-bar-room" x={left} y={room.top} width={width} height={room.height} />
      <Shapes shapes={shapes} />
    </g>
  );
}

/** How the values of a measure are spread. A bar that is pressed selects what it counts. */
export function Histogram({ input, onSelect }: { input: HistogramInput; onSelect: (ids: string[]) => void }) {
  const box = useRef<HTMLDivElement>(null);
  const extent = useExtent(box);
  const plot = useMemo(
    () => (extent ? histogramPlot(input, { ...extent, ink: screenPlot }) : undefined),
    [input, extent],
  );
  return (
    <div className="network-chart" ref={box}>
      {extent && plot ? (
        // biome-ignore lint/a11y/useSemanticElements: the group of bars, in a drawing
        <svg
          width={extent.width}
          height={extent.height}
          aria-label={`${input.title}: how its values are spread`}
          role="group"
        >
          <Shapes shapes={plot.under} />
          {plot.bars.map((bar) => (
            <Bar key={bar.bin.from} bar={bar} room={plot.room} onChoose={() => onSelect(bar.bin.ids)} />
          ))}
          <Shapes shapes={plot.over} />
        </svg>
      ) : null}
    </div>
  );
}
