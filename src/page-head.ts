/** Title and description of the page, which follow the state; tabs, bookmarks and shared links show them. */
import { loadWords, t } from './i18n';
import { partTitle } from './i18n/source-words';
import { filterPhrases } from './parts/filter-words';
import { ofTopic, openCell, openPanel } from './store/selectors';
import type { Session } from './store/store';
import { actingState } from './store/view-filters';
import type { ViewState } from './store/view-state';
import { viewWords } from './views';

/** A phrase for each filter in force in the view. */
export const filterSummary = ({ model, codec }: Session, state: ViewState): string[] =>
  filterPhrases(model, actingState(codec, state));

/** The title of the page: the open cell, position or profiles; without these the view with its filters. */
function titleOf(session: Session): string {
  const { model } = session;
  const { proposals, positions, topics } = model.dataset;
  const { state } = session.store.getState();
  const { view, of, embed, meeting } = state;
  const panel = openPanel(model, state);
  const cell = panel === 'evidence' ? openCell(model, state) : null;
  const topic = topics.find(({ id }) => id === cell?.topic);
  if (cell && topic) return `${model.names.get(cell.actor)}, ${topic.label}`;
  const open = panel === 'position' && positions.find(({ id }) => id === state.position);
  const proposal = open && proposals.find(({ id }) => id === open.proposal);
  if (proposal) {
    const actor = model.names.get(open.actor) ?? open.actor;
    return t('filters.chip', { field: actor, value: proposal.label });
  }
  if (view === 'profile' && of.length > 0) {
    const label = (id: string) => topics.find((each) => ofTopic(each.id) === id)?.label;
    return of.map((id) => label(id) ?? model.names.get(id)).join(' · ');
  }
  const name = embed ? partTitle(model.dataset.meetings, meeting, embed) : t(`app.view.${view}`);
  return [name, ...filterSummary(session, state)].join(' · ');
}

function writeHead(session: Session) {
  const { title: datasetTitle, question = '' } = session.model.dataset;
  const title = titleOf(session);
  document.title = `${title} – ${datasetTitle}`;
  document
    .querySelector('meta[name="description"]')
    ?.setAttribute('content', [title, question].filter(Boolean).join('. '));
}

/** Shows the draft that the address names instead of the data of the page. Called after a reload. */
export const openDraft = async (): Promise<void> =>
  (await import('./editor/stages/publish/show-draft')).reopenDraft();

/** Updates title and description 100 ms after each change of the state. Rejects if the words fail to load. */
export async function keepPageHead(session: Session): Promise<void> {
  const { embed, view } = session.store.getState().state;
  await loadWords(['shared', ...(embed ? (['share', ...viewWords(view)] as const) : [])]);
  let due: ReturnType<typeof setTimeout> | undefined;
  const writeSoon = () => {
    clearTimeout(due);
    due = setTimeout(() => writeHead(session), 100);
  };
  writeHead(session);
  unsubscribe?.();
  unsubscribe = session.store.subscribe(writeSoon);
}

/** Ends the updates for the session before, which other data has replaced; undefined for the first session. */
let unsubscribe: (() => void) | undefined;
