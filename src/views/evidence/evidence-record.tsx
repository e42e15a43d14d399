/** A record in the panel: its details, its sentence with the source, who could help, and links to other views. */
import { numberOfId } from '../../dataset/number-of-id';
import type { CoopRecord } from '../../dataset/schema';
import { formatList, t } from '../../i18n';
import { whoCouldUse } from '../../model/answers/matches';
import { needAnswer } from '../../model/answers/topic-answer';
import { conditionOf } from '../../model/count/counted-records';
import { markOf } from '../../model/count/marks';
import { actorName, formLabels, meetingOf } from '../../model/labels';
import { noteWords, sourceOf } from '../../model/minutes/statement';
import { NeedStatus } from '../../parts/answer-status';
import { Mark, markWords } from '../../parts/mark';
import { NeedReason } from '../../parts/need-reason';
import { LinkedNames, ProfileLink } from '../../parts/profile-links';
import { PlaceInWords, Quote, QuotesLanguage, StatementLinks } from '../../parts/quote';
import { basisWords, openToWords } from '../../parts/record-words';
import { useAddress, useFilter, useLink, useModel, useSession } from '../../store/react';
import { clearFilters } from '../../store/view-filters';
import { DetailsList } from '../../ui/details-list';
import { InLanguage } from '../../ui/in-language';
import { EvidenceHelp } from './evidence-help';

export function EvidenceRecord({ record }: { record: CoopRecord }) {
  return (
    <>
      <article>
        <RecordDetails record={record} />
        <Sentence record={record} />
      </article>
      {record.kind === 'need' ? <EvidenceHelp record={record} /> : <PossibleUses record={record} />}
      <RecordLinks key={record.id} record={record.id} />
    </>
  );
}

/** The details of a record: mark, forms, answer or recipients, source and note. */
export function RecordDetails({ record }: { record: CoopRecord }) {
  const model = useModel();
  const { id, kind, status, basis, modalities, counterparts, evidence, note } = record;
  const mark = markOf(status);
  const need = model.recordIndex.get(id);
  const forms = formatList(formLabels(model, modalities));
  const partners = formatList(counterparts.map((actor) => actorName(model, actor)));
  return (
    <DetailsList
      details={[
        [
          t('evidence.says'),
          <span key="says" className="evidence-says">
            <Mark of={mark} inferred={basis === 'implied'} />
            <b>
              {markWords(mark)}
              {status === 'in-progress' && ` (${t('evidence.in-progress')})`}
            </b>
          </span>,
        ],
        [t('evidence.forms'), forms || (kind !== 'capacity' && t('evidence.forms.none'))],
        [
          t('offer.is-there'),
          // A need that another sentence carries on, or that was met, has no answer of its own.
          kind === 'need' && need !== undefined && <Answer key="answer" need={need} />,
        ],
        [t('evidence.openTo'), openToWords(model, record) && <OpenTo key="open" record={record} />],
        [
          t(kind === 'need' ? 'evidence.asks' : 'evidence.counterpart'),
          partners && (kind === 'need' || !openToWords(model, record)) && (
            <LinkedNames key="partners" words={partners} of={counterparts} />
          ),
        ],
        [
          t('evidence.from'),
          t('evidence.from.value', {
            paragraph: evidence.paragraph,
            basis: basisWords(record),
          }),
        ],
        [
          t('evidence.note'),
          note && <InLanguage key="note" lang={model.dataset.language} words={noteWords(note)} />,
        ],
      ]}
    />
  );
}

function Answer({ need }: { need: number }) {
  const model = useModel();
  const filter = useFilter();
  return (
    <>
      <b>
        <NeedStatus of={needAnswer(model, filter, need)} />
      </b>
      <span className="evidence-why">
        <NeedReason need={need} filter={filter} />
      </span>
    </>
  );
}

/** To whom an offer is open, and on what condition. */
function OpenTo({ record }: { record: CoopRecord }) {
  const model = useModel();
  const open = openToWords(model, record);
  const condition = conditionOf([record]);
  const words = condition ? t(`evidence.openTo.${condition}`, { open }) : open;
  return <LinkedNames words={words} of={record.counterparts} />;
}

/** The quote of a record; above it speaker, headings and paragraph. */
export function Sentence({ record }: { record: CoopRecord }) {
  const model = useModel();
  const { evidence, reportedBy } = record;
  const place = sourceOf(model, record);
  const meeting = meetingOf(model, record.meeting);
  const lang = meeting?.language;
  const speaker = <ProfileLink of={reportedBy}>{actorName(model, reportedBy)}</ProfileLink>;
  return (
    <div className="evidence-sentence">
      <Quote
        head={<PlaceInWords {...{ place, evidence, speaker, lang, meeting: record.meeting }} />}
        lang={lang}
        {...evidence}
        where={<MinutesLink record={record.id} />}
      />
      {meeting && <QuotesLanguage of={[meeting]} />}
      {model.dataset.meetings.length > 1 && meeting && (
        <p className="evidence-why">{t('evidence.meeting', meeting)}</p>
      )}
    </div>
  );
}

const MinutesLink = ({ record }: { record: string }) => (
  <a
    className="source-link"
    {...useLink({ view: 'minutes', record, position: null, paragraph: null })}
  >
    {t('evidence.minutes')}
  </a>
);

/** Link from an offer to the needs that it could answer, with their number. */
export function PossibleUses({ record: { id, topic, kind } }: { record: CoopRecord }) {
  const model = useModel();
  const { codec } = useSession();
  const filter = useFilter();
  const link = useLink({
    view: 'matches',
    list: 'offers',
    record: null,
    cell: null,
    position: null,
    // Other filters could hide those needs.
    ...clearFilters(codec),
    topic: [topic],
  });
  const count =
    kind === 'offer' ? whoCouldUse(model, filter, numberOfId(model.recordIndex, id)).length : 0;
  if (count === 0) return null;
  return (
    <p>
      <a {...link}>{t('evidence.on.use', { count })}</a>
    </p>
  );
}

/** Link to a record, and a button that copies its address. */
export const RecordLinks = ({ record }: { record: string }) => (
  <StatementLinks
    here={useLink({ record }, 'replace')}
    address={useAddress({ record })}
    words={{ here: t('evidence.link'), failed: t('evidence.copy.failed') }}
  />
);
