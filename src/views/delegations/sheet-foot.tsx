import type { Meeting } from '../../dataset/schema';
import { t } from '../../i18n';
import { datasetWords } from '../../i18n/dataset-words';
import { addressOf } from '../../store/page-address';
import { useModel, useSession, useView } from '../../store/react';
import { defaultState, writeUrl } from '../../store/url-codec';
import { InLanguage } from '../../ui/in-language';
import { Signature } from './write-in';

interface Props {
  readonly actor: string;
  readonly meetings: readonly Meeting[];
}

/** Who corrected it, from what it was made, and where the same sheet is found again. */
export function SheetFoot({ actor, meetings }: Props) {
  const { dataset } = useModel();
  return (
    <footer>
      <Signature />
      <div className="sheet-source">
        {meetings.map(({ id, title, document, language }) => (
          <p key={id}>
            <InLanguage
              lang={language}
              words={title}
              within={t('app.source', { title, document })}
            />
          </p>
        ))}
        <p>
          {datasetWords(dataset)} <Address actor={actor} />
        </p>
      </div>
    </footer>
  );
}

/** Of the sheet alone: what else the page shows at the moment is no part of it. */
function Address({ actor }: { actor: string }) {
  const { codec } = useSession();
  const meeting = useView((state) => state.meeting);
  const basis = useView((state) => state.basis);
  const lang = useView((state) => state.lang);
  const state = { ...defaultState(codec), view: 'delegations', actor: [actor] } as const;
  const query = writeUrl(codec, { ...state, meeting, basis, lang });
  return <span>{addressOf(query)}</span>;
}
