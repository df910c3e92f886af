import { Info } from '../ui/Info.tsx';
import { eiSentence, inwardSentence, type RegionLinks, signedIndex } from './model.ts';
import { ScopeBar, ScopeLegend } from './ScopeBar.tsx';
import { eiMeaning } from './words.ts';

function Figure({ name, value, about }: { name: string; value: string; about: string }) {
  return (
    <div>
      <dt>
        {name} <Info about={name}>{about}</Info>
      </dt>
      <dd>{value}</dd>
    </div>
  );
}

function LeftOut({ answer }: { answer: RegionLinks }) {
  const { graph, unplaced, convention } = answer;
  const merged = graph.dropped.parallel + graph.dropped.loops;
  const number = (n: number) => n.toLocaleString('en');
  const parts = [
    `N = ${number(graph.n)} organisations, m = ${number(graph.m)} linked pairs`,
    merged > 0 ? `${number(merged)} parallel links or loops merged` : '',
    unplaced.organisations > 0
      ? `left out: ${number(unplaced.organisations)} organisations without a region at this level, with ${number(unplaced.links)} links`
      : 'nothing left out',
  ];
  return (
    <p className="regions-left-out">
      {parts.filter(Boolean).join(' · ')} <Info about="how this is counted">{convention}</Info>
    </p>
  );
}

/** The network as a whole: its E–I index in words and figures, and its links by scope. */
export function Summary({ answer, p }: { answer: RegionLinks; p: number | null }) {
  const { ei, scopes } = answer;
  return (
    <div className="regions-summary">
      <p className="regions-sentence">
        {eiSentence(answer, p)} {inwardSentence(answer)}
      </p>
      <dl className="regions-figures">
        <Figure name="E–I index" value={signedIndex(ei.value)} about={eiMeaning.value} />
        <Figure name="Expected" value={signedIndex(ei.expected)} about={eiMeaning.expected} />
        <Figure name="Rescaled" value={signedIndex(ei.rescaled)} about={eiMeaning.rescaled} />
        <Figure name="Permutation p" value={p === null ? '…' : p.toFixed(3)} about={eiMeaning.p} />
      </dl>
      <LeftOut answer={answer} />
      <div className="regions-whole">
        <ScopeBar counts={scopes} />
        <ScopeLegend />
      </div>
    </div>
  );
}
