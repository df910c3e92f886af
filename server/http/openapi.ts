import type { z } from 'zod';
import { createDocument, type ZodOpenApiOperationObject, type ZodOpenApiPathsObject } from 'zod-openapi';
import { endpoints } from '../../contract/catalogue.ts';
import type { Endpoint } from '../../contract/endpoint.ts';
import { responsesOf } from './openapi-answers.ts';
import { operationId } from './operation-id.ts';

const upload = {
  content: {
    'multipart/form-data': {
      schema: {
        type: 'object' as const,
        properties: {
          files: { type: 'array' as const, items: { type: 'string' as const, format: 'binary' } },
          title: { type: 'string' as const },
          dryRun: { type: 'string' as const, enum: ['yes', 'no'] },
          withoutNames: { type: 'string' as const, enum: ['yes', 'no'] },
          sheet: { type: 'string' as const },
        },
        required: ['files'],
      },
    },
  },
};

function requestParams(endpoint: Endpoint) {
  // Zod's object type isn't kept by the list of all endpoints; what stands here always is one.
  return {
    ...(endpoint.params ? { path: endpoint.params as z.ZodObject } : {}),
    ...(endpoint.query ? { query: endpoint.query as z.ZodObject } : {}),
  };
}

/** Where there is a choice, which one holds depends on how the program was started. */
function securityOf({ open, writes }: Endpoint): Record<string, string[]>[] {
  if (open) return [{}];
  return writes ? [{}, { writeToken: [] }] : [{}, { readToken: [] }, { writeToken: [] }];
}

function operation(endpoint: Endpoint): ZodOpenApiOperationObject {
  const body = endpoint.body ? { content: { 'application/json': { schema: endpoint.body } } } : undefined;
  return {
    operationId: operationId(endpoint),
    tags: [endpoint.tag],
    summary: endpoint.summary,
    ...(endpoint.params || endpoint.query ? { requestParams: requestParams(endpoint) } : {}),
    ...(body ? { requestBody: body } : {}),
    ...(endpoint.path === '/imports' && endpoint.method === 'post' ? { requestBody: upload } : {}),
    security: securityOf(endpoint),
    responses: responsesOf(endpoint),
  };
}

/** Says of every list in a query that it is comma-separated. */
function sayCommas(document: ReturnType<typeof createDocument>): void {
  for (const item of Object.values(document.paths ?? {})) {
    for (const operation of Object.values(
      item as Record<string, { parameters?: Record<string, unknown>[] }>,
    )) {
      for (const parameter of operation.parameters ?? []) {
        const schema = parameter.schema as { type?: string } | undefined;
        if (schema?.type === 'array') Object.assign(parameter, { style: 'form', explode: false });
      }
    }
  }
}

/** The OpenAPI 3.1 document, made from the contract. */
export function openApiDocument(version: string) {
  const paths: ZodOpenApiPathsObject = {};
  for (const endpoint of endpoints) {
    const path = `/api${endpoint.path}`;
    paths[path] = { ...paths[path], [endpoint.method]: operation(endpoint) };
  }
  const document = createDocument({
    openapi: '3.1.1',
    info: {
      title: 'Offshoot',
      version,
      description:
        'Spin-off genealogies and regional innovation networks. Lists in a query are comma-separated. Errors are problem details (RFC 9457) whose `type` leads to what is meant and what to do.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    paths,
    components: {
      securitySchemes: {
        readToken: { type: 'http', scheme: 'bearer', description: 'OFFSHOOT_READ_TOKEN of the program' },
        writeToken: { type: 'http', scheme: 'bearer', description: 'OFFSHOOT_WRITE_TOKEN of the program' },
      },
    },
  });
  sayCommas(document);
  return document;
}
