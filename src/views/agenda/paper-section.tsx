import { memo, useDeferredValue, useMemo } from 'react';
import { language, t } from '../../i18n';
import type { Agenda } from '../../model/agenda';
import type { Ranking } from '../../model/ranking';
import { addressOf } from '../../store/page-address';
import { useFilter, useHref, useModel, useView } from '../../store/react';
import { type PaperAsked, paperOf } from './paper';
import { PaperDownloads } from './paper-downloads';
import { PaperSheet } from './paper-sheet';

interface Props {
  readonly ranking: Ranking;
  readonly agenda: Agenda;
}

/** What is open beside the agenda is no part of it, nor that it stands alone. */
const CLOSED = { cell: null, record: null, position: null, embed: null } as const;

/** The agenda on paper: to print, to save, and to look at before. */
export const PaperSection = memo(function PaperSection({ ranking, agenda }: Props) {
  const model = useModel();
  const filter = useFilter();
  const q = useView((state) => state.q);
  const href = useHref(CLOSED);
  const link = addressOf(href);
  const asked = useMemo(
    () => ({ model, filter, q, ranking, agenda, link, language: language() }),
    [model, filter, q, ranking, agenda, link],
  );
  return (
    <section className="paper-section" aria-labelledby="agenda-paper">
      <h3 id="agenda-paper" tabIndex={-1}>
        {t('paper.heading')}
      </h3>
      <p className="agenda-hint">{t('paper.hint')}</p>
      <PaperDownloads asked={asked} />
      {/* It may follow a frame behind, at first too: the list above is what is worked with. */}
      <Preview asked={useDeferredValue<PaperAsked | null>(asked, null)} />
    </section>
  );
});

const Preview = memo(function Preview({ asked }: { asked: PaperAsked | null }) {
  const paper = useMemo(() => asked && paperOf(asked), [asked]);
  return paper && <PaperSheet paper={paper} />;
});
