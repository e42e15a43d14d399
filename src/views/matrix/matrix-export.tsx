/** What of the matrix is taken along: the picture, and the numbers. Loaded when it is asked for. */
import { useState } from 'react';
import { createStore } from 'zustand/vanilla';
import { KINDS } from '../../dataset/values';
import { t } from '../../i18n';
import { scopeWords } from '../../i18n/filter-words';
import { sourceWords } from '../../i18n/source-words';
import { summaryWords } from '../../i18n/summary-words';
import { FILTER_FIELDS } from '../../model/filter';
import { summary } from '../../model/summary';
import { SessionProvider, useFilter, useModel, useSession, useView } from '../../store/react';
import type { Session } from '../../store/store';
import type { Taken } from '../../ui/export/use-take-along';
import { matrixFileWords } from './matrix-file-words';
import { MatrixGrid } from './matrix-grid';
import { MatrixLegend } from './matrix-legend';
import { createPointed } from './pointed';
import './matrix-export.css';

export { matrixNumbers } from './matrix-numbers';

export function matrixTaken(session: Session): Taken {
  const snapshot = session.store.getState();
  const { state } = snapshot;
  // Nothing is open in it, and it stays as it was when it was asked for.
  const still: Session = {
    ...session,
    store: createStore(() => ({ ...snapshot, state: { ...state, cell: null, record: null } })),
  };
  return {
    title: t('matrix.name'),
    fileWords: matrixFileWords(session, state),
    stage: () => (
      <SessionProvider session={still}>
        <MatrixPicture />
      </SessionProvider>
    ),
  };
}

/** Title, what is shown in words, legend, all rows and columns, and the source. */
function MatrixPicture() {
  const model = useModel();
  const state = useView((whole) => whole);
  const filter = useFilter();
  const { codec } = useSession();
  // Needs and offers are what it is usually made of, and capacities where they are asked for.
  const usual = codec.kind.default;
  const shows = KINDS.filter(
    (each) => filter.kind.length === 0 || usual.includes(each) || filter.kind.includes(each),
  );
  const [pointed] = useState(createPointed);
  return (
    <div className="matrix matrix-export">
      <h2>{t('matrix.name')}</h2>
      <p>{summaryWords(summary(model, filter), filter)}</p>
      <p>{scopeWords(FILTER_FIELDS, model, state, shows)}</p>
      <MatrixLegend />
      <MatrixGrid pointed={pointed} />
      <p>{sourceWords(model.dataset)}</p>
    </div>
  );
}
