/** `npm start`: from a fresh clone to the page, with nothing done by hand. */
import { connect } from 'node:net';
import { installPackages, npm, requireNode, top } from './tools.mjs';

const PORT = Number(process.env.PORT) || 4173;

const taken = (host) =>
  new Promise((resolve) => {
    const socket = connect(PORT, host);
    const answer = (value) => {
      socket.destroy();
      resolve(value);
    };
    socket.on('connect', () => answer(true));
    socket.on('error', () => answer(false));
  });

requireNode();
// Asked first, so that nobody waits for a build that cannot be served.
if ((await taken('127.0.0.1')) || (await taken('::1'))) {
  console.error(
    `Port ${PORT} is taken, perhaps by an earlier npm start: http://localhost:${PORT}/\nStop what uses it, or name another port: PORT=5000 npm start`,
  );
  process.exit(1);
}
await installPackages();
const build = await npm(['run', 'build']);
if (build.code !== 0) process.exit(build.code);
// In this process: whoever stops it stops the server.
const { preview } = await import('vite');
await preview({ root: top, preview: { port: PORT, strictPort: true } });
console.log(`\nThe Cooperation Matrix is at http://localhost:${PORT}/ (Ctrl+C stops it)`);
