/** Firefox over WebDriver BiDi: JSON messages over a WebSocket, so that no package is needed. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Engine } from './engine';
import { startProgram } from './program';

const PREFERENCES = {
  'browser.download.folderList': 2,
  'browser.download.useDownloadDir': true,
  'browser.download.alwaysOpenPanel': false,
  // What Firefox fetches for itself says nothing of the page.
  'app.normandy.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'toolkit.telemetry.enabled': false,
  // Links are in English unless a test asks otherwise.
  'intl.accept_languages': 'en-US',
};

interface Message {
  id?: number;
  method?: string;
  result?: unknown;
  error?: string;
  message?: string;
  params?: { level?: string; text?: string };
}

export async function startFirefox(path: string): Promise<Engine> {
  const program = startProgram(path, (folder) => {
    const lines = Object.entries({
      ...PREFERENCES,
      'browser.download.dir': join(folder, 'Downloads'),
    });
    writeFileSync(
      join(folder, 'user.js'),
      lines.map(([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});`).join('\n'),
    );
    return ['--headless', '--no-remote', '--profile', folder, '--remote-debugging-port=0'];
  });
  const [, address] = await program.says(/WebDriver BiDi listening on (ws:\/\/\S+)/);
  const socket = new WebSocket(`${address}/session`);
  const waiting = new Map<number, { done(value: never): void; fail(error: Error): void }>();
  const complaints: string[] = [];
  socket.onmessage = ({ data }) => {
    const { id, method, result, error, message, params }: Message = JSON.parse(data);
    if (method === 'log.entryAdded' && params?.level === 'error')
      complaints.push(params.text ?? 'an error without words');
    const asked = waiting.get(id ?? -1);
    if (error) asked?.fail(new Error(`${error}: ${message}`));
    else asked?.done(result as never);
    waiting.delete(id ?? -1);
  };
  await new Promise((opened, failed) => {
    socket.onopen = opened;
    socket.onerror = () => failed(new Error('Firefox does not answer'));
  });

  let last = 0;
  const ask = <Result>(method: string, params: object = {}) =>
    new Promise<Result>((done, fail) => {
      last += 1;
      waiting.set(last, { done, fail });
      socket.send(JSON.stringify({ id: last, method, params }));
    });
  await ask('session.new', { capabilities: {} });
  await ask('session.subscribe', { events: ['log.entryAdded'] });
  const tree = await ask<{ contexts: { context: string }[] }>('browsingContext.getTree');
  const context = tree.contexts[0]?.context;

  return {
    name: 'Firefox',
    downloads: program.downloads,
    complaints,
    go: async (url) => {
      await ask('browsingContext.navigate', { context, url, wait: 'complete' });
    },
    value: async (expression) => {
      const { result, exceptionDetails } = await ask<{
        result?: { value?: string };
        exceptionDetails?: { text: string };
      }>('script.evaluate', {
        expression: `(async () => JSON.stringify(await (${expression})))()`,
        target: { context },
        awaitPromise: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.text);
      return result?.value === undefined ? undefined : JSON.parse(result.value);
    },
    act: (actions) => ask('input.performActions', { context, actions }),
    resize: (width, height) =>
      ask('browsingContext.setViewport', { context, viewport: { width, height } }),
    print: async (landscape) => {
      const { data } = await ask<{ data: string }>('browsingContext.print', {
        context,
        orientation: landscape ? 'landscape' : 'portrait',
        page: { width: 21, height: 29.7 },
        margin: { top: 1.2, bottom: 1.2, left: 1.2, right: 1.2 },
      });
      return Buffer.from(data, 'base64');
    },
    stop: async () => {
      await ask('browser.close').catch(() => undefined);
      socket.close();
      await program.stop();
    },
  };
}
