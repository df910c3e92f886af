import { useHealth } from '../api/health.ts';

/** What data there is, while no organisation is selected. */
export function DataSummary() {
  const { health } = useHealth();
  const data = health?.data;
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
            <dd>{data.links.toLocaleString('en')}</dd>
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
