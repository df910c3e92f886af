import { z } from 'zod';
import type { ZodOpenApiMediaTypeObject, ZodOpenApiResponseObject } from 'zod-openapi';
import type { Endpoint } from '../../contract/endpoint.ts';
import type { EventStream } from '../../contract/events.ts';
import { Problem } from '../../contract/problem.ts';
import { exampleOf, faultsOf, type KnownFault } from './faults.ts';

const eventMedia = 'text/event-stream';

/** Headers that come with a status. */
const headers: Record<number, NonNullable<ZodOpenApiResponseObject['headers']>> = {
  202: { Location: { description: 'The address of the import', schema: { type: 'string' } } },
  401: { 'WWW-Authenticate': { description: 'Bearer', schema: { type: 'string' } } },
  429: { 'Retry-After': { description: 'Seconds to wait', schema: { type: 'integer' } } },
  503: {
    'Retry-After': { description: 'Seconds to wait, where waiting helps', schema: { type: 'integer' } },
  },
};

/** Events have no schema of their own in OpenAPI 3.1: `x-events` holds one for the data of each, by the name of the event. */
function eventContent(stream: EventStream, endpoint: Endpoint): ZodOpenApiMediaTypeObject {
  const events = Object.entries(stream.events).map(([name, { summary, data }]) => [
    name,
    { summary, data: z.toJSONSchema(data ?? endpoint.answer, { io: 'output', unrepresentable: 'any' }) },
  ]);
  const lines = Object.entries(stream.events).map(([name, { summary }]) => `\`${name}\`: ${summary}.`);
  return {
    schema: { type: 'string', description: ['Server-sent events.', stream.summary, ...lines].join(' ') },
    'x-summary': stream.summary,
    'x-events': Object.fromEntries(events),
  };
}

function answerContent(endpoint: Endpoint): NonNullable<ZodOpenApiResponseObject['content']> {
  const { media = 'application/json', answer, events } = endpoint;
  return {
    ...(media === eventMedia ? {} : { [media]: { schema: answer } }),
    ...(events ? { [eventMedia]: eventContent(events, endpoint) } : {}),
  };
}

/** What a status can mean: each code with its meaning, and an example of each. */
function problemResponse(faults: KnownFault[]): ZodOpenApiResponseObject {
  const examples = faults.map((fault) => [fault.code, { summary: fault.meaning, value: exampleOf(fault) }]);
  return {
    description: faults.map(({ code, meaning }) => `\`${code}\`: ${meaning}`).join(' '),
    content: { 'application/problem+json': { schema: Problem, examples: Object.fromEntries(examples) } },
  };
}

function responseOf(endpoint: Endpoint, status: number, faults: KnownFault[]): ZodOpenApiResponseObject {
  const answers = endpoint.answers ?? { 200: 'The answer' };
  const own = answers[status];
  const problem = faults.length > 0 ? problemResponse(faults) : undefined;
  return {
    description: [own, problem?.description].filter(Boolean).join(' '),
    ...(headers[status] ? { headers: headers[status] } : {}),
    content: { ...(own === undefined ? {} : answerContent(endpoint)), ...problem?.content },
  };
}

/** Every response an endpoint can give, by status. */
export function responsesOf(endpoint: Endpoint): Record<`${number}`, ZodOpenApiResponseObject> {
  const faults = faultsOf(endpoint);
  const own = Object.keys(endpoint.answers ?? { 200: '' }).map(Number);
  const statuses = [...new Set([...own, ...faults.map(({ status }) => status)])].sort((a, b) => a - b);
  const responses = statuses.map((status) => [
    status,
    responseOf(
      endpoint,
      status,
      faults.filter((fault) => fault.status === status),
    ),
  ]);
  return Object.fromEntries(responses) as Record<`${number}`, ZodOpenApiResponseObject>;
}
