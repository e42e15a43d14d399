/** A session that keeps to an earlier state of the view until it is told to catch up. */
import { createStore } from 'zustand/vanilla';
import type { Session } from '../../store/store';

export interface Follower {
  readonly session: Session;
  readonly isBehind: () => boolean;
  readonly catchUp: () => void;
}

/** Whatever it changes, it changes in the view itself. */
export function follow(session: Session): Follower {
  const store = createStore(() => session.store.getState());
  const isBehind = () => store.getState() !== session.store.getState();
  return {
    session: { ...session, store },
    isBehind,
    catchUp: () => {
      if (isBehind()) store.setState(session.store.getState(), true);
    },
  };
}
