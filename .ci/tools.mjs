/**
 * What `npm start` and `npm test` share: the right Node, installed packages, and a way to run a
 * package's program on any system. Nothing is installed when this runs, so it needs Node alone.
 */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const top = dirname(dirname(fileURLToPath(import.meta.url)));

const manifest = (path) => JSON.parse(readFileSync(join(top, path, 'package.json'), 'utf8'));

/** Ends the run where this Node is older than package.json asks for. */
export function requireNode() {
  const needed = manifest('.').engines.node.replace('>=', '');
  const parts = (version) => version.split('.').map(Number);
  const [major, minor] = parts(process.versions.node);
  const [neededMajor, neededMinor = 0] = parts(needed);
  if (major > neededMajor || (major === neededMajor && minor >= neededMinor)) return;
  console.error(
    `This needs Node ${needed} or later; here is Node ${process.versions.node}. Newer ones are at https://nodejs.org/`,
  );
  process.exit(1);
}

/**
 * Runs a program with its output on this terminal, or collected where `collect` is set.
 * Resolves to its exit code and output; a program that cannot be started has code 127.
 */
export function run(command, args, { collect = false, env = {}, shell = false } = {}) {
  return new Promise((resolve) => {
    let output = '';
    const child = spawn(command, args, {
      cwd: top,
      shell,
      stdio: collect ? ['ignore', 'pipe', 'pipe'] : 'inherit',
      env: { ...process.env, ...(collect && { NO_COLOR: '1' }), ...env },
    });
    child.stdout?.on('data', (chunk) => {
      output += chunk;
    });
    child.stderr?.on('data', (chunk) => {
      output += chunk;
    });
    child.on('error', (error) => resolve({ code: 127, output: `${output}${error.message}\n` }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

export function npm(args) {
  // npm says where it is to what it runs; npm.cmd on Windows would need a shell.
  const program = process.env.npm_execpath;
  if (program?.endsWith('.js')) return run(process.execPath, [program, ...args]);
  return run('npm', args, { shell: process.platform === 'win32' });
}

/** Runs the program of an installed package, without a shell. @param flags of Node itself, among the options */
export function runPackage(name, args, { flags = [], ...options } = {}) {
  const { bin } = manifest(join('node_modules', name));
  const file = typeof bin === 'string' ? bin : Object.values(bin)[0];
  return run(process.execPath, [...flags, join(top, 'node_modules', name, file), ...args], options);
}

/**
 * The folder whose data the tests of the product read: this one, or where `seeds/` is another body's one with
 * the meeting that they know, made here.
 */
export async function homeOfTests() {
  const { code, output } = await runPackage('tsx', ['test/fixtures/write-home.ts'], {
    collect: true,
  });
  if (code !== 0 || !output) throw new Error(output);
  return output;
}

/** Builds the site, and the page that is one file, with the data of a folder. */
export const buildSite = (home, options) =>
  runPackage('vite', ['build', '--logLevel=warn'], {
    ...options,
    env: { SITE_HOME: home },
  });

/** Installs the packages of the lock file where they are missing or older than it. */
export async function installPackages() {
  const installed = join(top, 'node_modules', '.package-lock.json');
  const changed = (file) => statSync(file).mtimeMs;
  if (existsSync(installed) && changed(installed) >= changed(join(top, 'package-lock.json')))
    return;
  console.log('Installing packages (npm ci)');
  const { code } = await npm(['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  if (code === 0) return;
  console.error(
    'The packages could not be installed: npm says why above. Is the network reachable?',
  );
  process.exit(1);
}
