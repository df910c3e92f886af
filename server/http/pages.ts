import { existsSync } from 'node:fs';
import { join } from 'node:path';
import express, { Router } from 'express';
import gzipped from 'express-static-gzip';
import { Fault } from '../fault.ts';

/** The built client: files by their hashed names for good, and the page itself for every other address (the URL is the state). */
export function pageRoutes(folder: string): Router {
  const router = Router();
  router.use(
    '/assets',
    gzipped(join(folder, 'assets'), { serveStatic: { immutable: true, maxAge: '1y', redirect: false } }),
    (request, response) => {
      // Set for a file that was there when the program started.
      response.removeHeader('Content-Encoding');
      // A tab that was opened before an update asks for files that are gone.
      throw new Fault(404, 'no-file', `There is no file ${request.originalUrl}. Reload the page.`);
    },
  );
  router.use(express.static(folder, { index: false, maxAge: 0 }));
  router.get('/{*path}', (_request, response) => {
    const page = join(folder, 'index.html');
    if (!existsSync(page)) throw new Fault(404, 'no-page', 'The page is not built: run npm run build.');
    response.setHeader('Cache-Control', 'no-cache');
    response.sendFile(page);
  });
  return router;
}
