/** The built site on a port of this computer, which can be switched off and on again. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';
import { DIST } from '../browser/built';

export interface Host {
  address: string;
  start(): Promise<void>;
  stop(): Promise<void>;
}

export async function startHost(): Promise<Host> {
  const site = sirv(DIST, { etag: true });
  let server: Server;
  const listen = async (port: number) => {
    server = createServer((request, response) => site(request, response));
    await new Promise<void>((listening) => server.listen(port, '127.0.0.1', listening));
    return (server.address() as AddressInfo).port;
  };
  const port = await listen(0);
  return {
    address: `http://127.0.0.1:${port}/`,
    start: async () => {
      await listen(port);
    },
    stop: () => {
      server.closeAllConnections();
      return new Promise((stopped) => {
        server.close(() => stopped());
      });
    },
  };
}
