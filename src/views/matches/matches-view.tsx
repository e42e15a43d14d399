import { useMemo, useRef } from 'react';
import { t } from '../../i18n';
import { useFilter, useModel, useView } from '../../store/react';
import type { MatchList } from '../../store/view-state';
import { listFigures } from './figures';
import { ListLinks } from './list-links';
import { MatchOrder } from './match-order';
import { NeedsList } from './needs-list';
import { OffersList } from './offers-list';
import { usePointing } from './pointing';
import { SingleList } from './single-list';
import { UnansweredList } from './unanswered-list';
import { UnusedList } from './unused-list';
import { useKeptFocus } from './use-kept-focus';
import './matches.css';
import './match-entry.css';
import './match-marks.css';

const LIST = {
  needs: NeedsList,
  offers: OffersList,
  unanswered: UnansweredList,
  unused: UnusedList,
  single: SingleList,
} as const satisfies Record<MatchList, unknown>;

/** Where demand and supply diverge, who could help whom and why, and which needs nobody meets. */
export function MatchesView() {
  const model = useModel();
  const filter = useFilter();
  const list = useView((state) => state.list);
  const figures = useMemo(() => listFigures(model, filter), [model, filter]);
  const view = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useKeptFocus(view, heading);
  const List = LIST[list];
  return (
    <section className="matches" aria-label={t('matches.title')} ref={view} {...usePointing()}>
      <header>
        <ListLinks figures={figures} />
        <h2 ref={heading} tabIndex={-1}>
          {figures[list].heading}
        </h2>
        <div className="match-notes">
          <MatchOrder />
          <p aria-hidden="true">◆ {t('matches.organization')}</p>
          <p>{t('matches.kinds')}</p>
        </div>
      </header>
      <List />
    </section>
  );
}
