/** What of the matrix is taken along. Loaded when it is asked for. */
import { useState } from 'react';
import { createStore } from 'zustand/vanilla';
import { KINDS } from '../../dataset/values';
import { t } from '../../i18n';
import { documentWords, filterPhrases, filterWords, scopeWords } from '../../i18n/filter-words';
import { sourceWords } from '../../i18n/source-words';
import { summaryWords } from '../../i18n/summary-words';
import { FILTER_FIELDS } from '../../model/filter';
import { SessionProvider, useAnswer, useModel, useSession, useView } from '../../store/react';
import type { Session } from '../../store/store';
import { writeUrl } from '../../store/url-codec';
import type { Taken } from '../../ui/export/use-take-along';
import { matrixCsv } from './matrix-csv';
import { MatrixGrid } from './matrix-grid';
import { MatrixLegend } from './matrix-legend';
import { createPointed } from './pointed';
import './matrix-export.css';

export function matrixTaken(session: Session): Taken {
  const { model, store, answers, codec } = session;
  const snapshot = store.getState();
  const { state } = snapshot;
  // Nothing is open in it, and it stays as it was when it was asked for.
  const still: Session = {
    ...session,
    store: createStore(() => ({ ...snapshot, state: { ...state, cell: null, record: null } })),
  };
  const title = t('matrix.name');
  const { date, hash } = model.dataset;
  // The kinds that are shown unless others are asked for need no telling.
  const isUsual = String(state.kind) === String(codec.kind.default);
  return {
    title,
    fileWords: [
      title,
      ...filterPhrases(FILTER_FIELDS, model, { ...state, kind: isUsual ? [] : state.kind }),
      `${date} ${hash.slice(0, 8)}`,
    ],
    stage: (format) =>
      format === 'csv' ? null : (
        <SessionProvider session={still}>
          <MatrixPicture />
        </SessionProvider>
      ),
    csv: () =>
      matrixCsv(model, answers.pivot(snapshot), answers.layout(snapshot), {
        filter: filterWords(FILTER_FIELDS, model, state),
        source: documentWords(model, state),
        linkTo: (actor, topic) => {
          const change = { ...state, record: null, cell: { actor, topic } };
          return new URL(writeUrl(codec, change), window.location.href).href;
        },
      }),
  };
}

/** Title, what is shown in words, legend, all rows and columns, and the source. */
function MatrixPicture() {
  const model = useModel();
  const state = useView((whole) => whole);
  const summary = useAnswer('summary');
  const filter = useAnswer('filter');
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
      <p>{summaryWords(summary, filter)}</p>
      <p>{scopeWords(FILTER_FIELDS, model, state, shows)}</p>
      <MatrixLegend />
      <MatrixGrid pointed={pointed} />
      <p>{sourceWords(model.dataset)}</p>
    </div>
  );
}
