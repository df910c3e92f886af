import { escapeHtml, faultLinks, faultsSection, prose } from './docs-faults.ts';
import type { openApiDocument } from './openapi.ts';

type Document = ReturnType<typeof openApiDocument>;

interface Schema {
  $ref?: string;
  type?: string | string[];
  enum?: unknown[];
  anyOf?: Schema[];
  items?: Schema;
  properties?: Record<string, Schema>;
  additionalProperties?: Schema | boolean;
  minimum?: number;
  maximum?: number;
  default?: unknown;
}

interface Parameter {
  name: string;
  in: string;
  required?: boolean;
  schema?: Schema;
}

interface Content {
  schema?: Schema;
  examples?: Record<string, unknown>;
  'x-summary'?: string;
  'x-events'?: Record<string, { summary: string; data: Schema }>;
}

interface Answer {
  description: string;
  content?: Record<string, Content>;
}

interface Operation {
  operationId?: string;
  tags?: string[];
  summary?: string;
  parameters?: Parameter[];
  requestBody?: { content: Record<string, { schema?: Schema }> };
  responses: Record<string, Answer>;
}

/** A schema in a few words: `integer 0–3`, `firm | university`, `[{id, name}]`. */
function words(schema: Schema | undefined, depth = 0): string {
  if (!schema) return 'any';
  if (schema.$ref) return schema.$ref.split('/').at(-1)!;
  if (schema.enum) return schema.enum.map(String).join(' | ');
  if (schema.anyOf) return schema.anyOf.map((s) => words(s, depth)).join(' or ');
  if (schema.items) return `[${words(schema.items, depth)}]`;
  if (schema.properties) {
    const fields = Object.entries(schema.properties);
    if (depth >= 3) return '{…}';
    return `{${fields.map(([name, field]) => `${name}: ${words(field, depth + 1)}`).join(', ')}}`;
  }
  if (typeof schema.additionalProperties === 'object')
    return `{…: ${words(schema.additionalProperties, depth)}}`;
  return `${[schema.type ?? 'any'].flat().join(' or ')}${range(schema)}`;
}

function range(schema: Schema): string {
  const { minimum, maximum } = schema;
  if (minimum === undefined || maximum === undefined || Math.abs(minimum) > 1e12 || maximum > 1e12) return '';
  return ` ${minimum}–${maximum}`;
}

function parameterRow(parameter: Parameter): string {
  const given = parameter.schema?.default;
  const note = parameter.required
    ? 'required'
    : given === undefined
      ? ''
      : `default ${JSON.stringify(given)}`;
  const type = escapeHtml(words(parameter.schema));
  return `<tr><th scope="row"><code>${escapeHtml(parameter.name)}</code></th><td>${parameter.in}</td><td>${type}</td><td>${escapeHtml(note)}</td></tr>`;
}

function parameterTable(parameters: Parameter[]): string {
  if (parameters.length === 0) return '';
  const head =
    '<tr><th scope="col">Parameter</th><th scope="col">In</th><th scope="col">Type</th><th scope="col"></th></tr>';
  return `<table><thead>${head}</thead><tbody>${parameters.map(parameterRow).join('')}</tbody></table>`;
}

function eventRows(events: Content['x-events']): string {
  const rows = Object.entries(events ?? {}).map(
    ([name, { summary, data }]) =>
      `<p>Event <code>${name}</code>: ${escapeHtml(summary)}.</p><pre tabindex="0">${escapeHtml(words(data))}</pre>`,
  );
  return rows.join('');
}

function contentShape([media, content]: [string, Content]): string {
  if (content['x-events']) {
    return `<p><small>${media}</small></p><p>${prose(content['x-summary'] ?? '')}</p>${eventRows(content['x-events'])}`;
  }
  return `<p><small>${media}</small></p><pre tabindex="0">${escapeHtml(words(content.schema))}</pre>`;
}

/** Problems are told by their codes alone: what they mean stands below, once for all. */
function answerRow([status, { description, content = {} }]: [string, Answer]): string {
  const { 'application/problem+json': problem, ...own } = content;
  const shapes = Object.entries(own).map(contentShape).join('');
  const codes = faultLinks(Object.keys(problem?.examples ?? {}));
  const told = shapes ? `${prose(description)}${shapes}` : '';
  return `<dt>${status}</dt><dd>${told}${codes}</dd>`;
}

function section(method: string, path: string, operation: Operation): string {
  const answers = Object.entries(operation.responses).map(answerRow);
  const [media, body] = Object.entries(operation.requestBody?.content ?? {})[0] ?? [];
  const sent = body ? `<p>Body, ${media}:</p><pre tabindex="0">${escapeHtml(words(body.schema))}</pre>` : '';
  return `<section id="${operation.operationId}"><h2><span class="method">${method.toUpperCase()}</span> <code>${escapeHtml(path)}</code></h2>
<p>${prose(operation.summary ?? '')}</p>${parameterTable(operation.parameters ?? [])}${sent}<dl>${answers.join('')}</dl></section>`;
}

/** The docs as one plain page without script. */
export function docsPage(document: Document): string {
  const sections = Object.entries(document.paths ?? {}).flatMap(([path, item]) =>
    Object.entries(item as Record<string, unknown>).map(([method, operation]) =>
      section(method, path, operation as Operation),
    ),
  );
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Offshoot API</title>
<meta name="viewport" content="width=device-width"><link rel="stylesheet" href="/api/docs.css"></head>
<body><main><h1>Offshoot API ${escapeHtml(document.info.version)}</h1><p>${escapeHtml(document.info.description ?? '')}
The same as OpenAPI 3.1: <a href="/api/openapi.json">openapi.json</a>. <a href="#faults">All faults</a>.</p>
${sections.join('\n')}
${faultsSection()}</main></body></html>`;
}

export const docsStyle = `:root { color-scheme: light dark; }
body { font: 15px/1.5 system-ui, sans-serif; margin: 0; }
main { max-width: 62rem; margin: 2rem auto; padding: 0 1rem; }
section { border-top: 1px solid #8886; padding: 0.5rem 0 1rem; }
h2 { font-size: 1.05rem; overflow-wrap: anywhere; }
.method { display: inline-block; min-width: 4rem; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; padding: 0.2rem 0.8rem 0.2rem 0; vertical-align: top; overflow-wrap: anywhere; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; font-size: 0.85rem; margin: 0.3rem 0; }
h3 { font-size: 1rem; margin: 1rem 0 0.2rem; }
div:target { outline: 2px solid; outline-offset: 4px; }
dl { display: grid; grid-template-columns: 3.5rem minmax(0, 1fr); row-gap: 0.3rem; }
dt { font-weight: 600; } dd { margin: 0; } dd > p { margin: 0 0 0.3rem; }
`;
