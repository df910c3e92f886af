import { CareersPanel } from './careers/CareersPanel.tsx';
import { DataSetsView } from './data/DataSetsView.tsx';
import { Twins } from './edits/Twins.tsx';

/** The view of data: what comes in and goes out, likely twins, and what careers make of it. */
export function DataPage() {
  return (
    <DataSetsView>
      <Twins />
      <CareersPanel />
    </DataSetsView>
  );
}
