import type { Endpoint } from '../../contract/endpoint.ts';

/** `get /genealogy/{id}` → getGenealogyId */
export function operationId({ method, path }: Endpoint): string {
  return method + path.replaceAll(/[^a-zA-Z]+(.)?/g, (_, letter?: string) => letter?.toUpperCase() ?? '');
}
