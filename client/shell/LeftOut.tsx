import { getNetwork } from '../../contract/network.ts';
import { useHealth } from '../api/health.ts';
import { useAnswer } from '../api/useAnswer.ts';
import { useAppState } from '../state/store.ts';
import { Info } from '../ui/Info.tsx';

const number = (value: number) => value.toLocaleString('en');

/** How much of the graph the filter shows and how much it leaves out. */
export function LeftOut() {
  const [{ filter }] = useAppState();
  const { health } = useHealth();
  const { data } = useAnswer(getNetwork, { query: { ...filter, limit: 1 } });
  // The question of the summary: whatever the data set, all there is.
  const everything = useAnswer(getNetwork, { query: { ...filter, dataset: undefined, limit: 1 } }).data
    ?.whole;
  const all = health?.data;
  if (!data || !all || !everything) return null;
  const shown = data.organisations.length + data.remaining;
  const organisations = all.organisations - shown;
  // A filter by data set leaves out what other data sets tell.
  const links = data.leftOut.links + everything.links - data.whole.links;
  return (
    <p className="shell-left-out">
      <span>
        Shows <b>{number(shown)}</b> of {number(all.organisations)} organisations
        {organisations + links > 0 ? (
          <>
            ; left out: {number(organisations)} organisations, {number(links)} links
          </>
        ) : null}
      </span>
      <Info about="what is left out">
        Organisations and links of the whole graph (data version {data.dataVersion}) that the filter does not
        let through. A link stays only if both its ends do.
      </Info>
    </p>
  );
}
