import type { Browser } from '@playwright/test';
import { build } from 'vite';
import { newPage } from './page';
import type { RegroupFigures } from './regroup';
import { serveSite } from './site';

/** The contenders over a million records, in a page of the browser. */
export async function regroupInBrowser(browser: Browser): Promise<RegroupFigures> {
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      outDir: '.cache/bench/regroup',
      lib: { entry: 'test/bench/regroup.ts', formats: ['es'], fileName: 'regroup' },
    },
  });
  const site = await serveSite('regroup-site', '.cache/bench/regroup', {
    'index.html': '<!doctype html><title>Regroup</title>',
  });
  try {
    const page = await newPage(browser);
    await page.goto(site.address);
    const figures = await page.evaluate(async (module) => {
      const { benchRegroup } = (await import(module)) as typeof import('./regroup');
      return benchRegroup();
    }, `${site.address}regroup.js`);
    await page.context().close();
    return figures;
  } finally {
    site.close();
  }
}
