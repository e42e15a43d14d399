/** What follows from the view state alone: what is open, what is asked, and where a change leads. */
import type { Model } from '../model/model';
import { type Cell, LAYERS, type Layer, type ViewState } from './view-state';

export function openCell(
  { dataset, recordIndex }: Model,
  { cell, record }: Pick<ViewState, 'cell' | 'record'>,
): Cell | null {
  if (cell) return cell;
  const position = record === null ? undefined : recordIndex.get(record);
  const found = position === undefined ? undefined : dataset.records[position];
  return found ? { actor: found.actor, topic: found.topic } : null;
}

export type PanelName = 'evidence' | 'position';

/**
 * Which panel stands beside the view, one at most, whatever a link names; the minutes mark a passage in
 * the text itself, and have their own.
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
 * Layers whose marks the matrix shows: those that are switched on. Where a filter says which statements
 * are asked for, it alone decides, and there is nothing to switch.
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

/** How a profile of a topic is named in the state and in the URL; that of an actor has the actor's id. */
export const ofTopic = (topic: string): string => TOPIC + topic;

/** The topic whose profile it is; null where it is an actor's. */
export const topicOf = (of: string): string | null =>
  of.startsWith(TOPIC) ? of.slice(TOPIC.length) : null;

/** Opens profiles, one or several beside each other; without any, the choice of them. */
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

/** Opens a finding, or all of them. */
export const toFinding = (finding: ViewState['finding']) =>
  ({
    view: 'findings',
    finding,
    record: null,
    cell: null,
    position: null,
  }) satisfies Partial<ViewState>;
