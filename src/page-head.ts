/** Title and description of the page, which follow the view: tabs, bookmarks and shared links show them. */
import { loadWords, t } from './i18n';
import { filterPhrases } from './i18n/filter-words';
import { summaryWords } from './i18n/summary-words';
import { FILTER_FIELDS } from './model/filter';
import { openCell } from './store/open-cell';
import type { Session } from './store/store';

/** What the page is about: the open cell, or the view with what narrows it. */
function titleOf({ model, codec, store }: Session): string {
  const { state } = store.getState();
  const cell = state.view === 'minutes' ? null : openCell(model, state);
  const topic = model.dataset.topics.find(({ id }) => id === cell?.topic);
  if (cell && topic) return `${model.names.get(cell.actor)}, ${topic.label}`;
  const isUsual = String(state.kind) === String(codec.kind.default);
  const asked = isUsual ? { ...state, kind: [] } : state;
  return [t(`app.view.${state.view}`), ...filterPhrases(FILTER_FIELDS, model, asked)].join(' · ');
}

function write(session: Session) {
  const { answers, store } = session;
  const snapshot = store.getState();
  document.title = `${titleOf(session)} – ${t('app.title')}`;
  document
    .querySelector('meta[name="description"]')
    ?.setAttribute(
      'content',
      `${t('app.question')}. ${summaryWords(answers.summary(snapshot), answers.filter(snapshot))}`,
    );
}

/** Keeps them so from now on, a moment behind the page; rejects where the words do not come. */
export async function keepPageHead(session: Session): Promise<void> {
  await loadWords(['shared']);
  let due: ReturnType<typeof setTimeout> | undefined;
  const later = () => {
    clearTimeout(due);
    due = setTimeout(() => write(session), 100);
  };
  write(session);
  session.store.subscribe(later);
}
