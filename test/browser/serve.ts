/**
 * Serves the built site as a static host does, under a folder of its own, so that the tests prove
 * that it works there. `SITE_PORT` and `SITE_PATH` say where.
 */
import { createServer } from 'node:http';
import sirv from 'sirv';
import { DIST } from './built';

const path = process.env.SITE_PATH ?? '/';
const site = sirv(DIST, { etag: true });

const server = createServer((request, response) => {
  const missing = () => {
    response.statusCode = 404;
    response.end('Not found');
  };
  if (!request.url?.startsWith(path)) return missing();
  request.url = request.url.slice(path.length - 1);
  site(request, response, missing);
});
// A connection closed for being idle resets the request that was just sent on it (`route.fetch`).
server.keepAliveTimeout = 0;
server.listen(Number(process.env.SITE_PORT), '127.0.0.1');
