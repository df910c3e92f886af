import { type CSSProperties, useEffect, useRef, useState } from 'react';
import type { GraphView } from '../graph/view.ts';
import { useAppState } from '../state/store.ts';
import { ZoomButtons } from '../ui/ZoomButtons.tsx';
import { Caption } from './Caption.tsx';
import { Counts, EgoStrip } from './Counts.tsx';
import { Covers } from './Covers.tsx';
import './network.css';
import type { NetworkModel } from './model.ts';
import { NetworkLegend } from './NetworkLegend.tsx';
import { NetworkToolbar } from './NetworkToolbar.tsx';
import { Panel } from './Panel.tsx';
import { PathsCard } from './PathsCard.tsx';
import { PointedCard } from './Pointed.tsx';
import { RuleDialog } from './RuleDialog.tsx';
import { ThroughCard } from './ThroughCard.tsx';
import { UnknownMeasures } from './UnknownMeasures.tsx';
import { useDivision } from './useDivision.ts';
import { useGraph } from './useGraph.ts';
import { useGraphActions } from './useGraphActions.ts';
import { useLasso } from './useLasso.ts';
import { useNetwork } from './useNetwork.ts';
import { useSavePicture } from './useSavePicture.ts';
import { arrangementOf, layoutUnder, measureName } from './words.ts';

/** What stands out of the drawing: the pairs joined through an organisation, or the shortest paths between two. */
function Lit(props: { model: NetworkModel; view: GraphView | undefined }) {
  const [{ network }] = useAppState();
  return network.through.length > 0 ? <ThroughCard {...props} /> : <PathsCard {...props} />;
}

/** Who is linked with whom, region by region. */
export function NetworkView() {
  const [{ selection, network, filter, focus }] = useAppState();
  const stage = useRef<HTMLDivElement>(null);
  const answer = useNetwork();
  const { model, catalogue, looks } = answer;
  const state = { ...network, ...looks };
  const view = useGraph(stage);
  const lasso = useLasso(view);
  const [isRuling, setRuling] = useState(false);
  const openRule = () => {
    if (!model) return;
    lasso.putDown();
    setRuling(true);
  };
  const { onKeyDown } = useGraphActions(view, model, {
    takeLasso: lasso.take,
    openRule,
    isLassoOn: lasso.isOn,
  });
  const division = useDivision();
  const sizeTitle = state.size === 'none' ? undefined : measureName(state.size, catalogue);
  const savePicture = useSavePicture(view, answer, sizeTitle);
  const layout = layoutUnder(state);
  const arrangement = arrangementOf(state, filter.level);
  useEffect(() => {
    if (view && model) view.setData(model.graph, { layout, arrangement });
  }, [view, model, layout, arrangement]);
  useEffect(() => view?.setSelection(selection), [view, selection]);
  const { around } = filter;
  // Where nothing is selected the inspector shows the focus.
  const told = selection.length === 0 ? focus : null;
  useEffect(
    () => view?.setMarked([...(told === null ? [] : [told]), ...(around ?? [])]),
    [view, told, around],
  );
  const isEmpty = model !== undefined && model.organisations.length === 0;
  const first = model?.organisations.find((o) => o.id === selection[0]);
  const words = first ? `${first.name}, linked with ${model?.degree.get(first.id) ?? 0}` : '';
  return (
    <section className="network" aria-label="Network">
      <NetworkToolbar
        answer={answer}
        view={view}
        onPicture={(format) => void savePicture(format)}
        onLasso={lasso.take}
        onRule={openRule}
      />
      <UnknownMeasures answer={answer} />
      {model ? <Counts answer={answer} model={model} /> : null}
      {model ? <EgoStrip model={model} /> : null}
      {model && !isEmpty ? <Lit model={model} view={view} /> : null}
      <div
        className="network-body"
        data-panel={state.panel === 'none' ? undefined : true}
        style={{ '--panel': `${division.share}%` } as CSSProperties}
      >
        <div className="network-window">
          <div
            className="network-stage"
            ref={stage}
            role="application"
            aria-label={`Drawing of the network. Arrow keys go from neighbour to neighbour. ${words}`}
            // biome-ignore lint/a11y/noNoninteractiveTabindex: arrow keys walk along links on it
            tabIndex={0}
            onKeyDown={onKeyDown}
          />
          {model && !isEmpty ? (
            <>
              <div className="network-foot">
                <Caption view={view} layout={layout} />
                <ZoomButtons onZoom={(factor) => view?.zoomBy(factor)} onFit={() => view?.showAll()} />
              </div>
              {lasso.isOn ? null : <PointedCard model={model} view={view} />}
              {lasso.isOn ? (
                <p className="network-hint" role="status">
                  Draw a line around organisations. Escape gives up; without a pointer, r selects by rule.
                </p>
              ) : null}
              <RuleDialog answer={answer} model={model} isOpen={isRuling} onClose={() => setRuling(false)} />
            </>
          ) : null}
          <Covers answer={answer} view={view} />
        </div>
        {model && !isEmpty ? <Panel answer={answer} model={model} view={view} division={division} /> : null}
      </div>
      {model && !isEmpty ? (
        <NetworkLegend
          model={model}
          sizeTitle={sizeTitle}
          size={catalogue.find((m) => m.id === state.size)}
          colour={catalogue.find((m) => m.id === state.colour)}
        />
      ) : null}
    </section>
  );
}
