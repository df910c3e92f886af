import { useState } from 'react';
import { FileTrigger } from 'react-aria-components';
import type { Sheet } from '../../../contract/mapping/headed.ts';
import type { Mapping } from '../../../contract/mapping/mapping.ts';
import { mappingFor, ToldMapping, told } from '../../../contract/mapping/told.ts';
import { Button } from '../../ui/Button.tsx';
import { saveFile } from '../../ui/save-file.ts';

interface MappingFileProps {
  sheet: Sheet;
  mapping: Mapping;
  /** The file that is mapped, and its sheet if it is a workbook. */
  of: { name: string; sheet: string | undefined };
  onChange: (mapping: Mapping) => void;
}

/** A mapping out of a file, for this sheet; or why it can't be one. */
async function read(file: File, sheet: Sheet): Promise<Mapping | string> {
  try {
    const placed = mappingFor(sheet, ToldMapping.parse(JSON.parse(await file.text())));
    return 'problem' in placed ? `${file.name}: ${placed.problem}` : placed.mapping;
  } catch {
    return `${file.name} is not a mapping: save one here, or write {"columns": {"name": "Firma"}}.`;
  }
}

/** The mapping as a file: for colleagues, other browsers, and imports by script. */
export function MappingFile({ sheet, mapping, of, onChange }: MappingFileProps) {
  const [problem, tell] = useState<string>();
  function save(): void {
    const text = `${JSON.stringify(told(sheet.header, mapping, of.sheet), null, 2)}\n`;
    saveFile(new Blob([text], { type: 'application/json' }), `${of.name.replace(/\.\w+$/, '')}-mapping.json`);
  }
  async function take(list: FileList | null): Promise<void> {
    const file = list?.[0];
    if (!file) return;
    const found = await read(file, sheet);
    tell(typeof found === 'string' ? found : undefined);
    if (typeof found !== 'string') onChange(found);
  }
  return (
    <>
      <p className="data-quiet">
        <Button look="link" onPress={save}>
          Save the mapping as a file
        </Button>
        {' · '}
        <FileTrigger acceptedFileTypes={['.json']} onSelect={(list) => void take(list)}>
          <Button look="link">Use a mapping from a file</Button>
        </FileTrigger>
      </p>
      {problem ? <p role="alert">{problem}</p> : null}
    </>
  );
}
