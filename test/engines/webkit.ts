/** WebKitGTK over WebDriver's HTTP, on a display that only this run sees. */
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { type Engine, until } from './engine';
import { startProgram } from './program';

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}

export async function startWebkit(path: string, xvfb: string): Promise<Engine> {
  const screen = startProgram(xvfb, () => [
    '-displayfd',
    '1',
    '-screen',
    '0',
    '2000x1400x24',
    '-nolisten',
    'tcp',
  ]);
  const [, display] = await screen.says(/^(\d+)\n/m);
  const port = await freePort();
  const program = startProgram(path, () => [`--port=${port}`], { DISPLAY: `:${display}` });
  const ask = async <Result>(method: string, way: string, body?: object): Promise<Result> => {
    const answer = await fetch(`http://127.0.0.1:${port}${way}`, {
      method,
      ...(body && {
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      }),
    });
    const { value } = await answer.json();
    if (!answer.ok) throw new Error(`${way}: ${value.error}: ${value.message}`);
    return value;
  };
  await until('WebKitWebDriver to answer', () => ask('GET', '/status').then(() => true));
  const { sessionId } = await ask<{ sessionId: string }>('POST', '/session', { capabilities: {} });
  const session = `/session/${sessionId}`;

  return {
    name: 'WebKitGTK',
    complaints: [],
    go: (url) => ask('POST', `${session}/url`, { url }),
    value: async (expression) => {
      const text = await ask<string | null>('POST', `${session}/execute/async`, {
        script: `const done = arguments[0];
          (async () => ${expression})().then(
            (value) => done(JSON.stringify({ value })),
            (error) => done(JSON.stringify({ error: String(error) })));`,
        args: [],
      });
      const { value, error } = JSON.parse(text ?? '{}');
      if (error) throw new Error(error);
      return value;
    },
    act: (actions) => ask('POST', `${session}/actions`, { actions }),
    resize: (width, height) => ask('POST', `${session}/window/rect`, { width, height }),
    stop: async () => {
      await ask('DELETE', session).catch(() => undefined);
      await program.stop();
      await screen.stop();
    },
  };
}
