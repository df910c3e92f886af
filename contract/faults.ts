import { type FaultKind, fault } from './fault.ts';
import { importFaultKinds } from './import-faults.ts';

/** Every fault by status and code. /api/docs has an anchor for each code: a problem's `type` points there. */
export const faultKinds = {
  ...importFaultKinds,
  '400 invalid-address': fault(
    'The address is not validly percent-encoded.',
    'Encode ids and names, in JavaScript by encodeURIComponent.',
    'The address is not validly encoded.',
  ),
  '400 invalid-body': fault(
    'The request body is not JSON.',
    'Send JSON in UTF-8 with Content-Type: application/json.',
    'The request body cannot be read: Unexpected end of JSON input',
  ),
  '400 invalid-request': fault(
    'A parameter is missing, unknown, or has a value that is not taken.',
    'Correct what `errors` names, each with its parameter.',
    'The query is not valid: level: "9" is out of range: at most 3',
  ),
  '400 measure-of-links': fault(
    'A series has no values of links.',
    'Ask for measures of organisations or of the network.',
    'A series has values of organisations and of the network, not of links: leave out edge-betweenness.',
  ),
  '400 no-attribute': fault(
    'A measure was asked for that organisations have no value of, or a format that carries no measures.',
    'Ask for measures of organisations, and for a format that GET /api/exports says carries measures.',
    'UCINET DL carries no measures. These do: graphml, gexf, cytoscape-json, cx2.',
  ),
  '400 nothing-to-export': fault(
    'The filter leaves nothing that could be put into a file.',
    'Loosen the filter.',
    'The filter leaves no organisation; loosen it and export again.',
  ),
  '400 too-large': fault(
    'What is asked for would take too long to compute.',
    'Narrow the filter, or do what the detail names: fewer permutations, a sample, a larger step.',
    'Betweenness of 200000 organisations and 900000 links takes too long: narrow the filter, or give samples=100000.',
  ),
  '400 too-many-links': fault(
    'There are more links than fit into memory or can be measured.',
    'Narrow link types, regions, years or kinds, or name data sets.',
    'The filter leaves 6,000,000 links, more than the 5,000,000 that can be measured.',
  ),
  '400 too-many-slices': fault(
    'A series would have more slices than are answered.',
    'Give a larger step, or fewer years.',
    'These are 500 slices, more than 400: give a larger step, or fewer years.',
  ),
  '400 unknown-dataset': fault(
    'The filter names a data set that is not there.',
    'Take one that the detail lists; GET /api/imports tells more of them.',
    'There is no data set "cambridge". There are: shipped.',
  ),
  '400 unknown-group': fault(
    'There is no group of that name in what the filter leaves.',
    'Take one of the `groups` that GET /api/brokerage answers without `group`.',
    'There is no sector "mining" in what the filter leaves. There are: services, research.',
  ),
  '400 unknown-measure': fault(
    'There is no measure of that id.',
    'Take one that GET /api/measures lists.',
    'There is no measure "centrality". There are: degree, betweenness.',
  ),
  '400 unknown-option': fault(
    'An option was given that none of the measures asked for has.',
    'Leave it out; GET /api/measures says which options a measure has.',
    'No measure asked for has the option samples; they take directed.',
  ),
  '400 unknown-region': fault(
    'The filter names a region that is not there.',
    'Take one that GET /api/regions lists.',
    'There is no region "XX1". GET /api/regions lists those there are.',
  ),
  '401 token-needed': fault(
    'Changing data, or also reading it, needs a token, and none was sent.',
    'Send a token that the program was started with (OFFSHOOT_READ_TOKEN, OFFSHOOT_WRITE_TOKEN) as Authorization: Bearer.',
    'Changing data needs a token.',
  ),
  '401 token-unknown': fault(
    'The token that was sent is none of those that the program was started with.',
    'Send one of those (OFFSHOOT_READ_TOKEN, OFFSHOOT_WRITE_TOKEN); look for a letter too few or a blank too many.',
    'This token is not known. Changing data needs another one.',
  ),
  '403 cross-site': fault(
    'A page of another site asked to change data.',
    'Change data from the page of this program, or from a program that is no browser.',
    'Data can only be changed from the page of this program itself.',
  ),
  '403 read-only': fault(
    'This program does not change data, as always beyond loopback unless told otherwise.',
    'Start it with OFFSHOOT_READONLY=off and OFFSHOOT_WRITE_TOKEN.',
    'This program is read-only. Start it with OFFSHOOT_READONLY=off and OFFSHOOT_WRITE_TOKEN to allow writing.',
  ),
  '403 token-reads': fault(
    'Data was to be changed by the token that only lets read.',
    'Send the token for writing (OFFSHOOT_WRITE_TOKEN).',
    'This token only reads: changing data needs the other one.',
  ),
  '404 no-endpoint': fault(
    'Nothing answers at this address by this method.',
    'Look the endpoint up on this page.',
    'There is no GET /firms. /api/docs lists what there is.',
  ),
  '405 wrong-method': fault(
    'There is something at this address, but not by this method.',
    'Use one of those that the header Allow names.',
    '/network takes GET, HEAD and not DELETE.',
  ),
  '404 no-file': fault(
    'A file of the page is gone: the program was updated while the page was open.',
    'Reload the page.',
    'There is no file /assets/index-1a2b3c.js. Reload the page.',
  ),
  '404 no-page': fault(
    'The page was never built.',
    'Run npm run build, or start the program by npm start, which does.',
    'The page is not built: run npm run build.',
  ),
  '404 not-found': fault(
    'What the address or the filter names is not there, or not in the data sets chosen.',
    'Find its id: GET /api/search for organisations, GET /api/regions, GET /api/imports, GET /api/exports.',
    'There is no organisation "acorn".',
  ),
  '404 not-in-selection': fault(
    'The organisation is there, but the filter or the grouping leaves it out.',
    'Loosen the filter, group by something else, or choose a coarser level.',
    '"acorn" is left out by the filter; loosen it.',
  ),
  '409 data-changed': fault(
    'The data changed while a file of it was being written. The connection is cut, so that the file does not pass for a whole one.',
    'Export again.',
    'The data changed while it was being exported; export again.',
  ),
  '413 too-large': fault(
    'What was sent is larger than is taken: 1 MB of JSON; of tables, the limit of uploads.',
    'Send less; the limit of uploads is set by OFFSHOOT_UPLOAD_LIMIT_MB.',
    'The upload is larger than 512 MB. Split it, or raise OFFSHOOT_UPLOAD_LIMIT_MB.',
  ),
  '415 invalid-body': fault(
    'The request body is in a character set or compression that is not read.',
    'Send JSON in UTF-8, plain or by gzip.',
    'The request body cannot be read: unsupported charset "KOI8-R"',
  ),
  '421 unknown-host': fault(
    'The program was asked by a name that is not its own.',
    'Use the name it was started with, or add this one to OFFSHOOT_HOSTS.',
    'This program is not reached by the name "example.org". Use 127.0.0.1, or add the name to OFFSHOOT_HOSTS.',
  ),
  '429 too-many-requests': fault(
    'More requests came from one address in a minute than are taken.',
    'Wait as long as Retry-After says; the limit is set by OFFSHOOT_REQUESTS_PER_MINUTE.',
    'More than 1200 requests in a minute; wait a little.',
  ),
  '500 defect': fault(
    'Something in the program failed.',
    'The log says what, under the X-Request-Id of the answer; report it.',
    'Something in the program failed; the log says what. Nothing was changed.',
  ),
  '503 closing': fault('The program is stopping.', 'Ask again when it is back.', 'The program is stopping.'),
  '503 data-changing': fault(
    'The data is being changed faster than it can be read.',
    'Ask again when Retry-After says so.',
    'The data is being changed faster than it can be read; try again in a minute.',
  ),
  '503 database-unavailable': fault(
    'The database does not answer. It is being tried again.',
    'Ask again when Retry-After says so; GET /api/health tells when it is back.',
    'The database does not answer at the moment. It is being tried again.',
  ),
  '503 no-graph': fault(
    'The database was emptied or exchanged while the program ran.',
    'Start the program again: it sets the database up.',
    'The database has not been set up; start the program again.',
  ),
  '503 query-too-large': fault(
    'A query needs more memory than the database has.',
    'Narrow the filter, or give the database more memory.',
    'The query needs more memory than the database has. Narrow the filter.',
  ),
  '504 query-timeout': fault(
    'A query took longer than it may.',
    'Narrow the filter, or raise OFFSHOOT_QUERY_TIMEOUT_MS.',
    'The query took longer than it may. Narrow the filter, or raise OFFSHOOT_QUERY_TIMEOUT_MS.',
  ),
} satisfies Record<`${number} ${string}`, FaultKind>;

/** A fault as endpoints list it: status and code. */
export type FaultRef = keyof typeof faultKinds;

type CodeOf<R> = R extends `${number} ${infer C}` ? C : never;
/** Stable and lower-case. */
export type FaultCode = CodeOf<FaultRef>;
