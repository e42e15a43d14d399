/** One record in the panel: its sentence, who said it where and how it was read, and where it leads on. */
import type { CoopRecord } from '../../dataset/schema';
import { formatList, t } from '../../i18n';
import { type AnswerParts, answerParts } from '../../model/answer-parts';
import { actorName, formLabels, meetingOf } from '../../model/labels';
import { sameNeed, whoCouldUse } from '../../model/matches';
import type { Model } from '../../model/model';
import { sourceOf } from '../../model/statement';
import { answerWords } from '../../parts/answer-words';
import { LinkedNames, ProfileLink } from '../../parts/profile-links';
import { QuotedStatement, StatementLinks } from '../../parts/quote';
import { basisWords, openToWords } from '../../parts/record-words';
import { useAddress, useFilter, useLink, useModel } from '../../store/react';
import { ofTopic, toProfile } from '../../store/selectors';

export function EvidenceRecord({ record }: { record: CoopRecord }) {
  return (
    <>
      <Statement record={record} />
      <LeadsOn record={record} />
      <RecordLinks key={record.id} record={record.id} />
    </>
  );
}

/** Its sentence first, then who said it where and how it was read. */
function Statement({ record }: { record: CoopRecord }) {
  const model = useModel();
  const { id, kind, status, basis, modalities, counterparts } = record;
  const forms = formatList(formLabels(model, modalities));
  const partners = formatList(counterparts.map((actor) => actorName(model, actor)));
  const openTo = openToWords(model, record);
  return (
    <article className={`evidence-${kind} evidence-${basis}`}>
      <QuotedStatement
        head={t('evidence.kind.value', { kind: t(`kind.${kind}`), status: t(`status.${status}`) })}
        under={kind === 'need' && <AnswerLine need={id} />}
        statement={record}
        place={sourceOf(model, record)}
        speaker={
          <ProfileLink of={record.reportedBy}>{actorName(model, record.reportedBy)}</ProfileLink>
        }
        meeting={meetingOf(model, record.meeting)}
        language={model.dataset.language}
        before={[
          [t('evidence.forms'), forms || t('evidence.forms.none')],
          [
            t('evidence.counterpart'),
            partners ? (
              <LinkedNames key="partners" words={partners} of={counterparts} />
            ) : (
              t('evidence.counterpart.none')
            ),
          ],
          [
            t('evidence.openTo'),
            openTo && <LinkedNames key="openTo" words={openTo} of={counterparts} />,
          ],
          [t('evidence.basis'), basisWords(record)],
        ]}
        after={[[t('evidence.id'), <code key="id">{id}</code>]]}
      />
    </article>
  );
}

/** Whether a need is answered, in the words and with the sign of the matrix. */
function AnswerLine({ need }: { need: string }) {
  const model = useModel();
  const parts = answerParts(model, useFilter(), model.recordIndex.get(need) as number);
  return (
    <p className="evidence-answer">
      <LinkedNames words={answerWords(parts)} of={actorsIn(model, parts)} />
    </p>
  );
}

/** Ids of the actors that the words of an answer name. */
function actorsIn({ actors }: Model, parts: AnswerParts): string[] {
  const groups = [...parts.by, ...parts.related].flatMap(({ names }) => names);
  const { own, planned, delivered, closed, able, asked } = parts;
  const names = new Set([...groups, own, planned, delivered, closed, able, asked].flat());
  return actors.filter(({ name }) => names.has(name)).map(({ id }) => id);
}

/** From a need to who could help and who has the same, from an offer to who could use it. */
function LeadsOn({ record: { id, actor, topic, kind } }: { record: CoopRecord }) {
  const model = useModel();
  const filter = useFilter();
  const at = model.recordIndex.get(id) as number;
  // What other filters hide would not be found there.
  const here = {
    ...NO_PLACE,
    actor: [actor],
    topic: [topic],
    subregion: [],
    status: [],
    modality: [],
    q: '',
  };
  const toNeeds = useLink({ ...here, view: 'matches', list: 'needs' });
  const toOffers = useLink({ ...here, view: 'matches', list: 'offers' });
  const toTopic = useLink(toProfile(ofTopic(topic)));
  const helpers = new Set(
    kind === 'need' ? answerParts(model, filter, at).by.flatMap(({ names }) => names) : [],
  ).size;
  const row = model.actorIndex.get(actor) as number;
  const column = model.topicIndex.get(topic) as number;
  const same = kind === 'need' ? sameNeed(model, filter, row, column).length : 0;
  const takers = kind === 'offer' ? whoCouldUse(model, filter, at).length : 0;
  if (helpers + same + takers === 0) return null;
  return (
    <p className="docked-panel-links">
      {helpers > 0 && <a {...toNeeds}>{t('evidence.on.help', { count: helpers })}</a>}
      {same > 0 && <a {...toTopic}>{t('evidence.on.same', { count: same })}</a>}
      {takers > 0 && <a {...toOffers}>{t('evidence.on.use', { count: takers })}</a>}
    </p>
  );
}

const NO_PLACE = { record: null, cell: null, position: null } as const;

/** The ways out of a record: its place in the minutes, and its own address. */
function RecordLinks({ record }: { record: string }) {
  return (
    <StatementLinks
      inMinutes={useLink({ view: 'minutes', record, position: null, paragraph: null })}
      here={useLink({ record }, 'replace')}
      address={useAddress({ record })}
      words={{ here: t('evidence.link'), failed: t('evidence.copy.failed') }}
    />
  );
}
