/** Functions of the view state: which cell and panel are open, and the changes that open something. */
import { type Model, wholeOf } from '../model/model';
import { type Cell, LAYERS, type Layer, type ViewState } from './view-state';

/** The cell whose evidence is open, named by the state or by its record; null where none is. */
export function openCell(
  model: Model,
  { cell, record }: Pick<ViewState, 'cell' | 'record'>,
): Cell | null {
  if (cell) return cell;
  // The record may be one that a later meeting carries on or ends.
  const { dataset, recordIndex } = wholeOf(model);
  const position = record === null ? undefined : recordIndex.get(record);
  const found = position === undefined ? undefined : dataset.records[position];
  return found ? { actor: found.actor, topic: found.topic } : null;
}

export type PanelName = 'evidence' | 'position';

/**
 * The panel beside the view: at most one, even where a link names several. The minutes mark a passage in the text
 * itself, and open no panel.
 */
export function openPanel(
  model: Model,
  state: Pick<ViewState, 'view' | 'position' | 'cell' | 'record'>,
): PanelName | null {
  const { view, position } = state;
  if (view === 'minutes' || view === 'about' || view === 'editor') return null;
  if (view === 'positions' && position !== null) return 'position';
  return openCell(model, state) && 'evidence';
}

/**
 * Layers whose marks the matrix shows: those that are switched on. Under a filter of kind or status it shows all
 * layers, since the filter alone decides.
 */
export const shownLayers = ({
  kind,
  status,
  layers,
}: Pick<ViewState, 'kind' | 'status' | 'layers'>): readonly Layer[] =>
  kind.length + status.length > 0 ? LAYERS : layers;

/** Opens a record's evidence beside the present view. */
export const toRecord = (record: string | null) =>
  ({ record, cell: null, position: null }) satisfies Partial<ViewState>;

/** Opens a position in the view of positions. */
export const toPosition = (position: string) =>
  ({ view: 'positions', position, cell: null, record: null }) satisfies Partial<ViewState>;

const TOPIC = 'topic:';

/** The name of a topic's profile in the state and in the URL; an actor's profile has the actor's id. */
export const ofTopic = (topic: string): string => TOPIC + topic;

/** The topic of a profile's name; null for the profile of an actor. */
export const topicOf = (of: string): string | null =>
  of.startsWith(TOPIC) ? of.slice(TOPIC.length) : null;

/** Opens one profile or several beside each other; without arguments the choice of profiles. */
export const toProfile = (...of: readonly string[]) =>
  ({
    view: 'profile',
    of,
    record: null,
    cell: null,
    position: null,
    paragraph: null,
    find: '',
  }) satisfies Partial<ViewState>;

/** Opens a finding; null opens the list of all. */
export const toFinding = (finding: ViewState['finding']) =>
  ({
    view: 'findings',
    finding,
    record: null,
    cell: null,
    position: null,
  }) satisfies Partial<ViewState>;
