import { useMemo } from 'react';
import { useSession } from '../../store/react';

const without = (list: readonly string[], id: string) => list.filter((other) => other !== id);

/** What the chair does with a topic, by id. Each call asks the state as it is then. */
export function useChair() {
  const { navigate, store } = useSession();
  return useMemo(() => {
    const now = () => store.getState().state;
    return {
      pin: (id: string) => {
        const { pin, exclude } = now();
        const pinned = pin.includes(id) ? without(pin, id) : [...pin, id];
        void navigate({ pin: pinned, exclude: without(exclude, id) });
      },
      exclude: (id: string) => {
        const { pin, exclude } = now();
        const excluded = exclude.includes(id) ? without(exclude, id) : [...exclude, id];
        void navigate({ exclude: excluded, pin: without(pin, id) });
      },
      /** The items, by id, as they are to stand. */
      order: (ids: readonly string[]) => void navigate({ order: ids }),
      minutes: (id: string, minutes: number, isFirst: boolean) => {
        const { each, own } = now().time;
        const others = Object.fromEntries(Object.entries(own).filter(([topic]) => topic !== id));
        const next = minutes === each ? others : { ...others, [id]: minutes };
        void navigate({ time: { each, own: next } }, isFirst ? 'push' : 'replace');
      },
    };
  }, [navigate, store]);
}
