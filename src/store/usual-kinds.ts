import type { Codec } from './url-codec';
import type { ViewState } from './view-state';

/** The state without its kinds where they are those that are shown unless others are asked for: they need no telling. */
export const withoutUsualKinds = (codec: Codec, state: ViewState): ViewState =>
  String(state.kind) === String(codec.kind.default) ? { ...state, kind: [] } : state;
