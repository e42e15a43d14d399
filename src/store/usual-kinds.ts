import type { FilterField } from '../model/filter';
import type { Codec } from './url-codec';
import type { ViewState } from './view-state';

/** The state without its kinds where they are those that are shown unless others are asked for: they need no telling. */
export const withoutUsualKinds = (codec: Codec, state: ViewState): ViewState =>
  String(state.kind) === String(codec.kind.default) ? { ...state, kind: [] } : state;

/** Whether a filter shuts anything out: showing more kinds than usual does not. */
export const narrows = (codec: Codec, state: ViewState, field: FilterField): boolean =>
  field === 'kind'
    ? !codec.kind.default.every((kind) => state.kind.includes(kind))
    : state[field].length > 0;
