import { Router } from 'express';
import { docsPage, docsStyle } from './docs-page.ts';
import { openApiDocument } from './openapi.ts';

/** /openapi.json and the docs page, both made from the contract once, when the program starts. */
export function docsRoutes(version: string): Router {
  const router = Router();
  const document = openApiDocument(version);
  const page = docsPage(document);
  router.get('/openapi.json', (_request, response) => {
    response.json(document);
  });
  router.get('/docs', (_request, response) => {
    response.type('html').send(page);
  });
  router.get('/docs.css', (_request, response) => {
    response.type('css').send(docsStyle);
  });
  return router;
}
