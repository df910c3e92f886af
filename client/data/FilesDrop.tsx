import { DropZone, FileTrigger, isFileDropItem } from 'react-aria-components';
import { importExtensions } from '../../contract/import-formats.ts';
import { Button } from '../ui/Button.tsx';
import { namesOf } from './useSending.ts';

interface FilesDropProps {
  files: readonly File[];
  onChoose: (files: File[]) => void;
}

/** Where files are dropped, or chosen. */
export function FilesDrop({ files, onChoose }: FilesDropProps) {
  return (
    <DropZone
      className="data-drop"
      aria-label="Drop files here"
      onDrop={async ({ items }) =>
        onChoose(await Promise.all(items.filter(isFileDropItem).map((i) => i.getFile())))
      }
    >
      <p>
        {files.length === 0
          ? 'Drop tables, a network, or any spreadsheet (XLSX, CSV) here, or'
          : namesOf(files)}
      </p>
      <FileTrigger
        allowsMultiple
        acceptedFileTypes={importExtensions}
        onSelect={(list) => onChoose([...(list ?? [])])}
      >
        <Button>Choose files</Button>
      </FileTrigger>
    </DropZone>
  );
}
