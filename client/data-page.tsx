import { CareersPanel } from './careers/CareersPanel.tsx';
import { DataSetsView } from './data/DataSetsView.tsx';

/** The view of data: what comes in and goes out, and what careers make of it. */
export function DataPage() {
  return (
    <DataSetsView>
      <CareersPanel />
    </DataSetsView>
  );
}
