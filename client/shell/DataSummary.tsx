import { getNetwork } from '../../contract/network.ts';
import { useHealth } from '../api/health.ts';
import { useAnswer } from '../api/useAnswer.ts';
import { useAppState } from '../state/store.ts';

/** What data there is, while no organisation is selected. */
export function DataSummary() {
  const [{ filter }] = useAppState();
  const { health } = useHealth();
  const data = health?.data;
  // The same question as of what is left out, unless one data set is looked at: it is asked once.
  const query = { ...filter, dataset: undefined, limit: 1 };
  const links = useAnswer(getNetwork, { query }).data?.whole.links;
  return (
    <div className="shell-summary">
      <h2>Nothing selected</h2>
      <p>Select an organisation in any view, or search for one: its links and who says so are shown here.</p>
      {data ? (
        <dl className="shell-facts">
          <div>
            <dt>Organisations</dt>
            <dd>{data.organisations.toLocaleString('en')}</dd>
          </div>
          <div>
            <dt>Links</dt>
            <dd>
              {links === undefined || links === data.links
                ? data.links.toLocaleString('en')
                : `${links.toLocaleString('en')}, told by ${data.links.toLocaleString('en')} claims`}
            </dd>
          </div>
          <div>
            <dt>Regions</dt>
            <dd>{data.regions.toLocaleString('en')}</dd>
          </div>
          <div>
            <dt>Data version</dt>
            <dd>{data.version}</dd>
          </div>
        </dl>
      ) : null}
    </div>
  );
}
