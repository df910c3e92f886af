import { useEffect, useRef } from 'react';
import { composePicture } from '../graph/picture/compose.ts';
import { picturePng } from '../graph/picture/png.ts';
import { pictureSvg } from '../graph/picture/svg.ts';
import type { GraphView } from '../graph/view.ts';
import { changeFilter, select } from '../state/changes.ts';
import { useAppState } from '../state/store.ts';
import { Button, IconButton } from '../ui/Button.tsx';
import { Empty, ErrorState, Loading, Partial } from '../ui/States.tsx';
import { saveFile } from '../ui/save-file.ts';
import { useTheme } from '../ui/theme.ts';
import { announce } from '../ui/toasts.ts';
import { legendOf } from './legend.ts';
import { loosenings } from './loosen.ts';
import type { NetworkModel } from './model.ts';
import './network.css';
import { NetworkLegend } from './NetworkLegend.tsx';
import { NetworkTable } from './NetworkTable.tsx';
import { NetworkToolbar } from './NetworkToolbar.tsx';
import { PointedCard } from './Pointed.tsx';
import { pictureText } from './pictures.ts';
import { drawingColours, useGraph } from './useGraph.ts';
import { useGraphActions } from './useGraphActions.ts';
import { type NetworkAnswer, useNetwork } from './useNetwork.ts';
import { count, sizeOptions } from './words.ts';

/** Nothing is left: which filter to loosen. */
function NothingLeft() {
  const [{ filter, network }, update] = useAppState();
  const unhide = () => update((s) => ({ ...s, network: { ...s.network, hidden: [] } }));
  return (
    <Empty
      title="No organisation is left to draw"
      actions={
        <>
          {network.hidden.length > 0 ? <Button onPress={unhide}>Show the hidden</Button> : null}
          {loosenings(filter).map(({ label, change }) => (
            <Button key={label} onPress={() => update(changeFilter(change))}>
              {label}
            </Button>
          ))}
        </>
      }
    >
      The filter leaves nothing. Loosen a part of it:
    </Empty>
  );
}

/** How much is drawn and how much is not. */
function Counts({ answer, model }: { answer: NetworkAnswer; model: NetworkModel }) {
  const [{ network: state }, update] = useAppState();
  const network = answer.network!;
  const unhide = () => update((s) => ({ ...s, network: { ...s.network, hidden: [] } }));
  return (
    <>
      <p className="network-counts" role="status">
        {count(model.organisations.length, 'organisation')}, {count(model.links.length, 'link')}
        {network.leftOut.organisations + network.leftOut.links > 0
          ? ` · left out by the filter: ${count(network.leftOut.organisations, 'organisation')}, ${count(network.leftOut.links, 'link')}`
          : ''}
        {state.hidden.length > 0 ? (
          <>
            {` · ${state.hidden.length} hidden `}
            <Button look="link" onPress={unhide}>
              show
            </Button>
          </>
        ) : null}
        {answer.measured.isComputing ? ' · computing sizes…' : ''}
        {answer.measured.error ? ` · sizes could not be computed: ${answer.measured.error.message}` : ''}
      </p>
      {network.truncated ? (
        <Partial remaining={network.remaining} what="organisations, the less connected ones, are">
          Narrow the filter by regions, years or link types to see them.
        </Partial>
      ) : null}
    </>
  );
}

/** What can be done with what is selected. */
function SelectionBar({ ids, hide }: { ids: readonly string[]; hide: (ids: readonly string[]) => void }) {
  const [, update] = useAppState();
  if (ids.length === 0) return null;
  return (
    <div className="network-selection">
      <span>{count(ids.length, 'selected', 'selected')}</span>
      <Button look="quiet" onPress={() => update(changeFilter({ around: [...ids], hops: 1 }))}>
        Only what is around
      </Button>
      <Button look="quiet" onPress={() => hide(ids)}>
        Hide
      </Button>
      <Button look="quiet" onPress={() => update(select([]))}>
        Unselect
      </Button>
    </div>
  );
}

function ZoomButtons({ view }: { view: GraphView | undefined }) {
  return (
    <div className="network-zoom">
      <IconButton label="Closer" shortcut="+" onPress={() => view?.zoomBy(1.4)}>
        <span aria-hidden="true">+</span>
      </IconButton>
      <IconButton label="Further away" shortcut="−" onPress={() => view?.zoomBy(1 / 1.4)}>
        <span aria-hidden="true">−</span>
      </IconButton>
      <IconButton label="Fit the drawing into the window" shortcut="f" onPress={() => view?.showAll()}>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M2.5 6V2.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10" />
        </svg>
      </IconButton>
    </div>
  );
}

/** Saves the whole drawing as a picture. */
function useSavePicture(view: GraphView | undefined, answer: NetworkAnswer, sizeTitle: string | undefined) {
  const [{ filter }] = useAppState();
  const theme = useTheme();
  const { network, model } = answer;
  return async (format: 'svg' | 'png') => {
    if (!view || !network || !model) return;
    const now = new Date();
    const drawn = { organisations: model.organisations.length, links: model.links.length };
    const words = pictureText(network, drawn, filter, legendOf(model, sizeTitle, theme), now);
    const font = getComputedStyle(document.body).fontFamily;
    const picture = composePicture(view.scene(), words, drawingColours(document.body), font, view.measure);
    const name = `offshoot-network-${now.toISOString().slice(0, 10)}.${format}`;
    try {
      const file =
        format === 'svg'
          ? new Blob([pictureSvg(picture)], { type: 'image/svg+xml' })
          : await picturePng(picture);
      saveFile(file, name);
      announce(`Saved ${name}.`);
    } catch (error) {
      announce(error instanceof Error ? error.message : String(error), 'error');
    }
  };
}

/** Who is linked with whom, region by region. */
export function NetworkView() {
  const [{ selection, network: state, filter }, update] = useAppState();
  const stage = useRef<HTMLDivElement>(null);
  const answer = useNetwork();
  const { model } = answer;
  const { view, phase, pointed } = useGraph(stage);
  const membersOf = (box: string) =>
    model?.organisations.filter((o) => model.boxes.of.get(o.id) === box).map((o) => o.id) ?? [];
  const { hide, onKeyDown } = useGraphActions(view, membersOf);
  const sizeTitle = state.size === 'none' ? undefined : sizeOptions.find((o) => o.id === state.size)!.label;
  const savePicture = useSavePicture(view, answer, sizeTitle);
  const arrangement = state.boxes === 'region' ? `region ${filter.level}` : state.boxes;
  useEffect(() => {
    if (view && model) view.setData(model.graph, { layout: state.layout, arrangement });
  }, [view, model, state.layout, arrangement]);
  useEffect(() => view?.setSelection(selection), [view, selection]);
  const shown = model ? selection.filter((id) => model.boxes.of.has(id)) : [];
  const isEmpty = model !== undefined && model.organisations.length === 0;
  const first = model?.organisations.find((o) => o.id === selection[0]);
  const words = first ? `${first.name}, linked with ${model?.degree.get(first.id) ?? 0}` : '';
  return (
    <section className="network" aria-label="Network">
      <NetworkToolbar view={view} onPicture={(format) => void savePicture(format)} />
      {model ? <Counts answer={answer} model={model} /> : null}
      <div className="network-body" data-table={state.table || undefined}>
        <div className="network-window">
          <div
            className="network-stage"
            ref={stage}
            role="application"
            aria-label={`Drawing of the network. Arrow keys go from neighbour to neighbour. ${words}`}
            // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
            tabIndex={0}
            onKeyDown={onKeyDown}
          />
          {model && pointed && phase.name === 'ready' ? (
            <PointedCard model={model} pointed={pointed} />
          ) : null}
          {model && !isEmpty ? (
            <>
              <ZoomButtons view={view} />
              <SelectionBar ids={shown} hide={hide} />
            </>
          ) : null}
          {isEmpty ? (
            <div className="network-cover">
              <NothingLeft />
            </div>
          ) : null}
          {answer.error ? (
            <div className="network-cover">
              <ErrorState
                error={answer.error}
                what="The network could not be read"
                onRetry={answer.refetch}
              />
            </div>
          ) : null}
          {phase.name === 'failed' ? (
            <div className="network-cover">
              <ErrorState
                error={phase.error}
                what="The network could not be arranged"
                onRetry={() => view?.rearrange()}
              />
            </div>
          ) : null}
          {!model && !answer.error ? (
            <div className="network-cover">
              <Loading what="Reading the network…" />
            </div>
          ) : null}
          {phase.name === 'arranging' ? (
            <div className="network-arranging">
              <Loading
                what="Arranging organisations…"
                progress={{ done: phase.placed, of: phase.of }}
                onCancel={() => view?.cancel()}
              />
            </div>
          ) : null}
        </div>
        {state.table && model && !isEmpty ? (
          <NetworkTable
            model={model}
            selection={selection}
            onChoose={(id) => {
              update(select([id]));
              view?.bringIn(id);
            }}
          />
        ) : null}
      </div>
      {model && !isEmpty ? (
        <NetworkLegend model={model} sizeTitle={sizeTitle} measure={answer.measure} />
      ) : null}
    </section>
  );
}
