import { build, type Plugin } from 'vite';
import { TEMPLATE } from './single.ts';

/**
 * Writes the template of a page that is one file beside the page: the editor asks for it when a meeting is
 * published, and fills it.
 */
export function template(): Plugin {
  return {
    name: 'template',
    apply: 'build',
    async buildStart() {
      const built = await build({ mode: 'template', logLevel: 'error', build: { write: false } });
      const files = [built].flat().flatMap((each) => ('output' in each ? each.output : []));
      const made = files.find(({ fileName }) => fileName === TEMPLATE);
      if (made?.type !== 'asset') throw new Error('No template was built');
      this.emitFile({ type: 'asset', fileName: TEMPLATE, source: made.source });
    },
  };
}
