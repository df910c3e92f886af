import { Dialog } from '../../ui/Dialog.tsx';
import type { Program } from './programs.ts';

/** A file that was saved for a program. */
export interface Handed {
  file: string;
  program: Program;
}

/** Says what to do with a file in another program. */
export function HandOver({ handed, onClose }: { handed: Handed | undefined; onClose: () => void }) {
  if (!handed) return null;
  const { file, program } = handed;
  return (
    <Dialog title={`Open in ${program.name}`} isOpen onClose={onClose}>
      <ol className="export-steps">
        <li>
          <b>{file}</b> is saved among your downloads.
        </li>
        <li>
          Open{' '}
          <a href={program.address} target="_blank" rel="noreferrer">
            {program.name}
          </a>
          .
        </li>
        <li>{program.how}</li>
      </ol>
      <p className="export-quiet">Offshoot sends nothing there: you hand over the file yourself.</p>
    </Dialog>
  );
}
