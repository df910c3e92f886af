import { type FaultKind, fault } from './fault.ts';

/** Faults of imports: of forms, of tables, and of who may write. */
export const importFaultKinds = {
  '400 bad-description': fault(
    'The dataset.json in a folder of tables does not describe a data set.',
    'Give it an id in lower case and a title; version, licence and citation are optional.',
    'dataset.json: id must be lower-case letters, digits and hyphens',
  ),
  '400 bad-form': fault(
    'The form cannot be read.',
    'Send it as multipart/form-data with a boundary and to its end.',
    'The form cannot be read: its Content-Type names no boundary.',
  ),
  '400 cut-off': fault(
    'The connection was cut before the upload ended; nothing of it is kept.',
    'Send the tables again.',
    'The connection was cut before the upload ended.',
  ),
  '400 field-too-long': fault(
    'A field of the form is longer than is taken.',
    'Shorten it: the fields are `title`, `dryRun`, `withoutNames` and `sheet`; tables are sent as files.',
    'The field title is longer than 1,000,000 characters.',
  ),
  '400 no-files': fault(
    'The form holds no table.',
    'Send at least one, named as the tables are.',
    'No tables were sent. Send organisations.csv, spinoffs.csv, or some of them.',
  ),
  '400 path-in-name': fault(
    'The name of a file holds a path.',
    'Send only the name of the file, without folders: no slash, no backslash.',
    'The file name "data/organisations.csv" holds a path: send only the name, organisations.csv.',
  ),
  '400 too-many-fields': fault(
    'The form has more fields than are taken.',
    'Send `files`, `title`, `dryRun`, `withoutNames`, `sheet` or `mapping` only.',
    'The form has too many fields.',
  ),
  '400 too-many-files': fault(
    'More files were sent than are taken at once.',
    'Join tables of the same sort, or import them one after the other.',
    'More than 100 files were sent; join some.',
  ),
  '400 unknown-sheet': fault(
    'The workbook has no sheet of that name.',
    'Take one that the detail names, or leave `sheet` out for the first that is not empty.',
    'firms.xlsx has no sheet "Firm". It has: Firms, Notes.',
  ),
  '400 unknown-table': fault(
    'The name of a file does not say which table it holds.',
    'Name files as the tables: organisations.csv, spinoffs.csv, links.csv and so on.',
    'firms.csv: the name does not say which table it holds.',
  ),
  '409 built-upon': fault(
    'Other data sets have links to organisations of this import, or edits rest on what it brought or changed.',
    'Undo those imports and edits first; the detail names them.',
    'Other data sets build on "shipped": links-of-2026. Undo these first.',
  ),
  '409 cancelled': fault(
    'The import was cancelled; nothing of it is stored.',
    'Import the tables again if that was not meant.',
    'The import of organisations.csv was cancelled; nothing is stored.',
  ),
  '400 impossible-years': fault(
    'The organisation would end before it began.',
    'Correct the other year first, or leave it unknown.',
    'acorn was dissolved (1970) before it was founded (1978); correct one of them.',
  ),
  '400 same-organisation': fault(
    'Both ids name one organisation: they were merged, or are one id.',
    'Name two.',
    '"arm-ltd" was merged into "arm" already.',
  ),
  '409 closes-cycle': fault(
    'Merging the two would make an organisation descend from itself.',
    'Correct or undo one of the spin-offs between them; the detail names the line.',
    'Merging acorn and arm would close a cycle: acorn → art → arm.',
  ),
  '409 id-taken': fault(
    'An organisation was to be added by an id that another one has.',
    'Take another id, or link the one that is there by leaving `organisation` out.',
    'The id "acorn" is taken by Acorn Computers. Choose another id, or pick Acorn Computers itself.',
  ),
  '409 nothing-changed': fault(
    'The year is what it is asked to be.',
    'Nothing is to be done.',
    'founded of acorn is 1978 already.',
  ),
  '409 lease-lost': fault(
    'Another program on the same database took over writing, because this one did not answer for long.',
    'Do it again.',
    'Another program took over writing to this database while this import ran. Import the tables again.',
  ),
  '409 nothing-derived': fault(
    'The careers that the filter leaves give no spin-off, or no worker flow, so there is nothing to store.',
    'Loosen the filter, take another rule, or import people and careers; the GET of the same address tells why.',
    'Careers give nothing to store. Loosen the filter or the rule; GET tells why.',
  ),
  '415 not-multipart': fault(
    'Tables were not sent as a form.',
    'Send them as multipart/form-data.',
    'Send the tables as multipart/form-data: curl -F files=@organisations.csv -F files=@spinoffs.csv …',
  ),
  '422 import-failed': fault(
    'The tables have errors; nothing of them is stored.',
    'Correct what `errors` names, each with its file, line and column; GET /api/imports/{id} has warnings too.',
    'Nothing was imported. spinoffs.csv, line 3, child: there is no organisation "acrn". Did you mean "acorn"?',
  ),
  '422 unreadable-sheet': fault(
    'The workbook, its sheet, or the table that is to be mapped cannot be read.',
    'Correct what the detail names: save it anew, or split it.',
    'firms.xlsx: the file is empty; it should be an XLSX workbook.',
  ),
  '503 busy': fault(
    'An import, or another program, writes to the graph all the while; nothing was undone.',
    'Undo it again when Retry-After says so; GET /api/imports tells what runs.',
    'The graph is being written to; nothing was undone. Undo it again when the import that runs is over.',
  ),
} satisfies Record<`${number} ${string}`, FaultKind>;
