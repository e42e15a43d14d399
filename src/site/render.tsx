/** The default view as HTML, for readers on a slow line and for those without scripts. */
import { StrictMode } from 'react';
import { renderToString } from 'react-dom/server';
import { App } from '../app';
import type { Dataset } from '../dataset/schema';
import { speak, t } from '../i18n';
import { createModel } from '../model/model';
import { createSession } from '../store/store';
import { FINDINGS } from '../views';

// While the module loads: what runs it cannot load others afterwards.
await speak('en');
await FINDINGS.load();

export function render(dataset: Dataset): string {
  const model = createModel(dataset, 'en', (name) => t('actors.region.one', { name }));
  const session = createSession(model, () => Promise.reject(new Error('prerender')));
  return renderToString(
    <StrictMode>
      <App session={session} />
    </StrictMode>,
  );
}
