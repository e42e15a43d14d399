import { createContext, type MouseEvent, type ReactNode, useContext, useMemo } from 'react';
import { queriesTo } from '../../store/page-address';
import { useFollow, useSession, useView } from '../../store/react';
import { toPosition, toRecord } from '../../store/selectors';
import { defaultState } from '../../store/url-codec';

export interface EntryLink {
  readonly href: string;
  readonly onClick: (event: MouseEvent) => void;
}

interface SheetLinks {
  readonly toRecord: (id: string) => EntryLink;
  readonly toPosition: (id: string) => EntryLink;
}

const LinksContext = createContext<SheetLinks | null>(null);

export function useSheetLinks(): SheetLinks {
  const links = useContext(LinksContext);
  if (!links) throw new Error('useSheetLinks: no SheetLinksProvider above this component');
  return links;
}

/**
 * Makes the links of all entries (there may be ten thousand) at once. They depend only on what the
 * sheets are made from, so that other changes on the page do not render the entries again.
 */
export function SheetLinksProvider({ children }: { children: ReactNode }) {
  const { codec } = useSession();
  const follow = useFollow();
  const actor = useView((state) => state.actor);
  const subregion = useView((state) => state.subregion);
  const meeting = useView((state) => state.meeting);
  const basis = useView((state) => state.basis);
  const lang = useView((state) => state.lang);
  const links = useMemo((): SheetLinks => {
    const common = { ...defaultState(codec), meeting, basis, lang };
    const record = { ...common, view: 'delegations', actor, subregion } as const;
    const hrefOfRecord = queriesTo(codec, record, 'record');
    const hrefOfPosition = queriesTo(codec, { ...common, view: 'positions' }, 'position');
    return {
      toRecord: (id) => ({
        href: hrefOfRecord(id),
        onClick: (event) => follow(event, toRecord(id)),
      }),
      toPosition: (id) => ({
        href: hrefOfPosition(id),
        onClick: (event) => follow(event, toPosition(id)),
      }),
    };
  }, [codec, follow, actor, subregion, meeting, basis, lang]);
  return <LinksContext value={links}>{children}</LinksContext>;
}
