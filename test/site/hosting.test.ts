/** What the README of `src/site` tells a host, run by a real nginx; and the workflow that publishes the page. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { get, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin'];
const nginx = folders.map((folder) => join(folder, 'nginx')).find(existsSync);

describe.skipIf(!nginx)(
  nginx ? 'the host of the README of src/site' : 'nginx is not installed here',
  () => {
    let top = '';
    const at = (name: string) => join(top, name);
    let server: ChildProcess;

    /** Every file that is served is long enough to be compressed. */
    const FILES = {
      'index.html': '<p>é</p>\n'.repeat(500),
      'assets/first-1.js': '// é\n'.repeat(500),
      'assets/first-1.css': '/* é */\n'.repeat(500),
      'data/records.csv': 'id,quote\r\n1,é\r\n'.repeat(500),
      'data/codings/one.first.csv': 'id,quote\r\n1,é\r\n'.repeat(500),
      'data/codebook.md': 'é\n'.repeat(500),
      'data/dataset.json': JSON.stringify('é'.repeat(1000)),
      'manifest.webmanifest': JSON.stringify('é'.repeat(1000)),
      'icon.svg': '<svg/>'.repeat(500),
      'licenses.txt': 'é\n'.repeat(500),
    };

    beforeAll(async () => {
      top = mkdtempSync(join(tmpdir(), 'hosting-'));
      const block =
        /```nginx\n(.*?)```/s.exec(readFileSync('src/site/README.md', 'utf8'))?.[1] ?? '';
      for (const [name, text] of Object.entries(FILES)) {
        mkdirSync(dirname(at(`matrix/${name}`)), { recursive: true });
        writeFileSync(at(`matrix/${name}`), text);
      }
      const { stderr } = spawnSync(nginx ?? '', ['-V'], { encoding: 'utf8' });
      const [, etc] = /--conf-path=(\S+)\/nginx\.conf/.exec(stderr) ?? [];
      const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
      writeFileSync(
        at('nginx.conf'),
        `daemon off; master_process off; pid ${at('pid')}; events {} http {
        include ${etc}/mime.types; default_type application/octet-stream; access_log off;
        ${temporary.map((kind) => `${kind}_temp_path ${at(kind)};`).join(' ')}
        server { listen unix:${at('socket')}; root ${top}; ${block} } }`,
      );
      server = spawn(nginx ?? '', ['-c', at('nginx.conf'), '-p', top, '-e', at('log')]);
      await vi.waitFor(() => ask(''));
    });
    afterAll(async () => {
      server.kill();
      await once(server, 'exit');
      rmSync(top, { recursive: true, force: true });
    });

    const ask = (name: string, headers: Record<string, string> = {}) =>
      new Promise<IncomingMessage & { body: Buffer }>((resolve, reject) => {
        get({ socketPath: at('socket'), path: `/matrix/${name}`, headers }, (answer) => {
          const parts: Buffer[] = [];
          answer.on('data', (part) => parts.push(part));
          answer.on('end', () => resolve(Object.assign(answer, { body: Buffer.concat(parts) })));
        }).on('error', reject);
      });

    it('gives each file its type, and every text as UTF-8', async () => {
      const names = Object.keys(FILES);
      const answers = await Promise.all(names.map((name) => ask(name)));
      const types = answers.map(({ headers }, index) => [names[index], headers['content-type']]);
      expect(Object.fromEntries(types)).toEqual({
        'index.html': 'text/html; charset=utf-8',
        'assets/first-1.js': expect.stringMatching(/javascript; charset=utf-8$/),
        'assets/first-1.css': 'text/css; charset=utf-8',
        'data/records.csv': 'text/csv; charset=utf-8',
        'data/codings/one.first.csv': 'text/csv; charset=utf-8',
        'data/codebook.md': 'text/markdown; charset=utf-8',
        'data/dataset.json': 'application/json',
        'manifest.webmanifest': 'application/manifest+json',
        'icon.svg': 'image/svg+xml',
        'licenses.txt': 'text/plain; charset=utf-8',
      });
    });

    it('compresses every text, and answers "not modified" for what it compressed', async () => {
      for (const [name, text] of Object.entries(FILES)) {
        const gzip = { 'accept-encoding': 'gzip' };
        const { headers, body } = await ask(name, gzip);
        const { vary, 'content-encoding': encoding } = headers;
        expect({ name, encoding, vary }).toEqual({
          name,
          encoding: 'gzip',
          vary: 'Accept-Encoding',
        });
        expect(gunzipSync(body).toString()).toBe(text);
        const again = await ask(name, { ...gzip, 'if-none-match': headers.etag ?? '' });
        expect(again.statusCode).toBe(304);
      }
    });

    it('caches files with a hash in their name for good, and no missing file', async () => {
      const cached = async (name: string) => {
        const { statusCode, headers } = await ask(name);
        return [statusCode, headers['cache-control']];
      };
      expect(await cached('assets/first-1.js')).toEqual([
        200,
        'public, max-age=31536000, immutable',
      ]);
      expect(await cached('assets/first-2.js')).toEqual([404, undefined]);
      for (const name of ['', 'index.html', 'data/dataset.json', 'data/records.csv'])
        expect(await cached(name)).toEqual([200, 'no-cache']);
      expect(await cached('data/gone.json')).toEqual([404, 'no-cache']);
    });

    it('sends the headers that a page cannot state itself, for data too', async () => {
      for (const name of ['', 'data/records.csv']) {
        const { headers } = await ask(name);
        expect(headers).toMatchObject({
          'content-security-policy': "frame-ancestors 'self' https://ministry.example",
          'x-content-type-options': 'nosniff',
          'referrer-policy': 'no-referrer',
          'strict-transport-security': 'max-age=31536000',
        });
      }
      expect((await ask('assets/first-1.js')).headers['x-content-type-options']).toBe('nosniff');
    });
  },
);

describe('the workflow', () => {
  const workflow = readFileSync('.github/workflows/publish.yml', 'utf8');
  const [head = '', all = ''] = workflow.split('\njobs:\n');
  const jobs = all.split(/^ {2}(?=[a-z]+:$)/m).filter((job) => job.trim() !== '');

  it('tests pull requests, and pins each action to a commit', () => {
    expect(head).toContain('  pull_request:');
    const uses = [...workflow.matchAll(/uses: (.*)/g)].map(([, action]) => action);
    expect(uses).not.toEqual([]);
    for (const action of uses) expect(action).toMatch(/^[\w/-]+@[0-9a-f]{40} # v[\d.]+$/);
  });

  it('gives each job its own permissions and a time limit', () => {
    expect(head).toContain('permissions: {}');
    const own = jobs.filter((job) => /^ {4}permissions:\n {6}\w/m.test(job));
    const limited = jobs.filter((job) => /^ {4}timeout-minutes: \d+$/m.test(job));
    expect([own.length, limited.length]).toEqual([jobs.length, jobs.length]);
    expect(jobs.filter((job) => job.includes('pages: write'))).toHaveLength(1);
  });

  it('publishes from main alone, and never cancels a running publication', () => {
    const publish = jobs.find((job) => job.includes('deploy-pages@'));
    expect(publish).toMatch(/group: pages\n +cancel-in-progress: false/);
    expect(publish).toMatch(/needs: .*\bbuild\b/);
    expect(jobs.find((job) => job.startsWith('build:'))).toContain(
      "if: github.ref == 'refs/heads/main'",
    );
    expect(head).toMatch(/cancel-in-progress: .*github\.event_name == 'pull_request'/);
  });

  it('publishes a list of the page’s packages beside it', () => {
    const build = jobs.find((job) => job.startsWith('build:')) ?? '';
    const command = /^ {6}- run: (npm sbom .*) > dist\/sbom\.cdx\.json$/m.exec(build);
    expect(command?.index).toBeGreaterThan(build.indexOf('npm run build'));
    expect(command?.index).toBeLessThan(build.indexOf('upload-pages-artifact@'));
    // It fails where the installed packages are not those that package.json asks for.
    const { status, stdout } = spawnSync(command?.[1] ?? '', { shell: true, encoding: 'utf8' });
    expect(status).toBe(0);
    const bill: { components: { purl: string; properties: { name: string; value: string }[] }[] } =
      JSON.parse(stdout);
    const isOfBuild = ({ properties }: (typeof bill.components)[number]) =>
      properties.some(({ name, value }) => name.endsWith(':development') && value === 'true');
    const shipped = bill.components
      .filter((component) => !isOfBuild(component))
      .map(({ purl }) => decodeURIComponent(purl).replace(/^pkg:npm\/|@[^@]*$/g, ''));
    const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(shipped).toEqual(expect.arrayContaining(Object.keys(dependencies)));
    expect(shipped).not.toContain('vite');
  });
});
