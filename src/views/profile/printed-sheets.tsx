/** The printed sheet of a delegation: its profile as a form on paper, on which it corrects each record and signs. */
import { Fragment, useId } from 'react';
import { numberOfId } from '../../dataset/number-of-id';
import type { Actor, Position } from '../../dataset/schema';
import { KINDS } from '../../dataset/values';
import { formatDates, formatList, t } from '../../i18n';
import { needAnswer } from '../../model/answers/topic-answer';
import { byText } from '../../model/count/evidence';
import { countSentences } from '../../model/count/sentences';
import type { Filter } from '../../model/filter';
import { type DelegationProfile, delegationProfile } from '../../model/findings/delegation-profile';
import { profileFilter } from '../../model/findings/profile';
import { actorName, formLabels, meetingOf, proposalLabel, topicLabel } from '../../model/labels';
import type { Path } from '../../model/meetings/path';
import { isSaidBy, standingOn } from '../../model/minutes/positions';
import { type Claim, isRecord, noteWords, sourceOf } from '../../model/minutes/statement';
import { type Model, wholeOf } from '../../model/model';
import { needAnswerWords } from '../../parts/answer-status';
import { datasetWords } from '../../parts/dataset-words';
import { stateAtWords } from '../../parts/file-words';
import { inMeeting } from '../../parts/meeting-names';
import { meetingShort } from '../../parts/meeting-time';
import { basisWords, openToWords } from '../../parts/record-words';
import { addressOf } from '../../store/page-address';
import { useFields, useModel, useSession } from '../../store/react';
import { defaultState, writeUrl } from '../../store/url-codec';
import { InLanguage, QuotedWords } from '../../ui/in-language';
import { BOX } from '../../ui/unseen-signs';
import { pathsOf } from './became-table';
import { formWords, recordAt, stateWords, stopsInWords } from './became-words';
import { partWords } from './profile-words';
import { RemarksByHeading } from './remarks-by-heading';
import './printed-sheets.css';

/** Prints the sheets of these delegations, and nothing else. */
export type PrintSheets = (actors: readonly Actor[]) => void;

/** Renders the sheets, which only print shows and which replace the page there. Each sheet begins a new page. */
export function PrintedSheets({ actors }: { actors: readonly Actor[] }) {
  const model = useModel();
  const asked = useFields('meeting', 'basis');
  const filter = profileFilter(asked);
  return (
    <div className="sheets">
      {actors.map((actor) => (
        <Sheet key={actor.id} sheet={delegationProfile(model, actor, asked)} filter={filter} />
      ))}
    </div>
  );
}

/** A section of the sheet: the statements of one kind. */
interface SheetSection {
  readonly name: string;
  /** Labels the lines on which the delegation writes what is missing; absent if only others make such statements. */
  readonly missing?: string;
  readonly statements: readonly Claim[];
}

function Sheet({ sheet, filter }: { sheet: DelegationProfile; filter: Filter }) {
  const model = useModel();
  const { actor, meetings, own, positions, named, leftOut } = sheet;
  const heading = useId();
  const sections: SheetSection[] = [
    ...KINDS.map((kind) => ({
      name: t(`kind.${kind}.many`),
      missing: t(`sheet.missing.${kind}`),
      statements: own[kind],
    })),
    {
      name: t('sheet.positions'),
      missing: t('sheet.missing.positions'),
      statements: positions,
    },
  ];
  if (named.length > 0) sections.push({ name: t('sheet.named'), statements: named });
  const entries = sections.reduce((sum, { statements }) => sum + statements.length, 0);
  const hasNone = own.need.length + own.offer.length + own.capacity.length + leftOut === 0;
  const hasSpoken = meetings.some(({ part }) => part === 'spoke');
  return (
    <article className="sheet" aria-labelledby={heading}>
      <header>
        <p className="sheet-title">{model.dataset.title}</p>
        {stateAtWords(model).map((words) => (
          <p key={words}>{words}</p>
        ))}
        <h3 id={heading}>{t('sheet.heading', { actor: actor.name })}</h3>
      </header>
      <div>
        {meetings.map((each) => (
          <Fragment key={each.meeting.id}>
            <p>
              {t('sheet.meeting', {
                ...each.meeting,
                dates: formatDates(each.meeting.start, each.meeting.end),
              })}{' '}
              <strong>{partWords(each)}</strong>
            </p>
            <RemarksByHeading {...each} quoted={hasNone ? 'first' : 'none'} />
          </Fragment>
        ))}
        <p>
          {hasNone && hasSpoken && (
            <strong>{t('profile.silence.nothing-on-topic', { name: actor.name })}. </strong>
          )}
          {entries + leftOut === 0 && !hasSpoken && <strong>{t('sheet.nothing')} </strong>}
          {leftOut > 0 && <strong>{t('sheet.left-out', { count: leftOut })} </strong>}
          {t('app.caution')}
        </p>
      </div>
      <SheetPaths paths={pathsOf(model, actor.id, filter)} />
      {sections.map(({ name, missing, statements }) => (
        <div key={name}>
          <h4>{headOf(model, name, statements, statements === own.offer)}</h4>
          {statements.length === 0 && <p>{t('sheet.none.recorded')}</p>}
          {statements.length > 0 && (
            <ol>
              {statements.map((statement) => (
                <SheetEntry
                  key={statement.id}
                  statement={statement}
                  filter={filter}
                  isOfOther={statement.actor !== actor.id}
                />
              ))}
            </ol>
          )}
          {missing && (
            <div className="sheet-missing" aria-hidden="true">
              <span>{missing}</span>
              <i className="sheet-line" />
              <i className="sheet-line" />
            </div>
          )}
        </div>
      ))}
      <SheetFoot actor={actor} meetings={meetings} />
    </article>
  );
}

/** What became of its needs and offers over several meetings, a line a thread; nothing where nothing can have. */
function SheetPaths({ paths }: { paths: readonly Path[] }) {
  const model = wholeOf(useModel());
  if (paths.length === 0) return null;
  return (
    <div>
      <h4>{t('became.of-it')}</h4>
      <ul className="sheet-paths">
        {paths.map((path) => {
          const record = recordAt(model, path.head);
          const forms = formWords(model, record);
          return (
            <li key={path.head}>
              <b>{topicLabel(model, record.topic)}</b>
              {forms && `, ${forms}`}. {stopsInWords(model, path)}. {stateWords(model, path)}.
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** "Offers: 7 (available: 2 sentences)" */
function headOf(model: Model, name: string, statements: readonly Claim[], isOffers: boolean) {
  const heading = labelled(name, statements.length);
  const available = statements.flatMap((one) =>
    isOffers && isRecord(one) && one.status === 'available'
      ? (model.recordIndex.get(one.id) ?? [])
      : [],
  );
  return available.length > 0
    ? t('offers.told.with', {
        heading,
        told: t('offers.told', { count: countSentences(model, available) }),
      })
    : heading;
}

const labelled = (field: string, value: string | number) => t('filters.chip', { field, value });

/**
 * The content of an entry: a topic and a status, or a proposal and a stance. A statement by another actor
 * also has that actor's name and the kind. Empty details are left out.
 */
function wordsOf(model: Model, filter: Filter, statement: Claim, isOfOther: boolean) {
  if (!isRecord(statement))
    return {
      head: proposalLabel(model, statement.proposal),
      standing: t(`positions.stance.${statement.stance}`),
      details: [overWords(model, statement)],
    };
  const { actor, topic, kind, basis, modalities, counterparts } = statement;
  const label = topicLabel(model, topic);
  const status = t(`status.${statement.status}`);
  const form = formatList(formLabels(model, modalities));
  const partners = formatList(counterparts.map((id) => actorName(model, id)));
  const openTo = openToWords(model, statement);
  const position = numberOfId(model.recordIndex, statement.id);
  return {
    head: isOfOther ? labelled(actorName(model, actor), label) : label,
    standing: isOfOther ? t('evidence.kind.value', { kind: t(`kind.${kind}`), status }) : status,
    details: [
      basis === 'implied' ? basisWords(statement) : '',
      form && labelled(t('filters.field.modality'), form),
      partners && labelled(t('evidence.counterpart'), partners),
      openTo && labelled(t('evidence.openTo'), openTo),
      kind === 'need' &&
        `${t('offer.is-there')} ${needAnswerWords(needAnswer(model, filter, position))}`,
    ],
  };
}

/** Says that a later meeting has another stance of the actor, or none; '' where it stands. */
function overWords(model: Model, position: Position): string {
  const { actor, proposal, stance } = position;
  const own = model.dataset.positions.filter(
    (each) => each.actor === actor && each.proposal === proposal && isSaidBy(model, each.meeting),
  );
  const standing = standingOn(model, own.sort(byText(model)));
  if (stance === 'withdraws' || standing.has(position)) return '';
  const meeting = meetingShort(model, position.meeting);
  return t(standing.size > 0 ? 'positions.replaced' : 'positions.withdrawn', { meeting });
}

interface EntryProps {
  readonly statement: Claim;
  readonly filter: Filter;
  /** Whether the statement is by another actor than the one whose sheet it is on. */
  readonly isOfOther: boolean;
}

/** One entry: the content of the record, its quote, and boxes to tick whether it is right. */
function SheetEntry({ statement, filter, isOfOther }: EntryProps) {
  const model = useModel();
  const { id, evidence, note } = statement;
  const { head, standing, details } = wordsOf(model, filter, statement, isOfOther);
  const { meetings, language } = model.dataset;
  const meeting = meetingOf(model, statement.meeting);
  const { paragraph } = evidence;
  const { reported, name } = sourceOf(model, statement);
  const facts = [
    ...details,
    meetings.length > 1 && meeting
      ? inMeeting(
          model,
          meeting.id,
          t('sheet.paragraph.of', { paragraph, document: meeting.document }),
        )
      : t('sheet.paragraph', { paragraph }),
    reported ? t('evidence.reported', { who: name ?? t('evidence.rapporteur') }) : '',
  ];
  return (
    <li className="sheet-entry">
      <h5>
        <span>
          {head} <span className="sheet-standing">{standing}</span>
        </span>
        <code>{id}</code>
      </h5>
      <p>
        <QuotedWords lang={meeting?.language} words={evidence.exact} />
      </p>
      <p className="sheet-facts">
        {facts.map((fact) => fact && <span key={fact}>{fact}</span>)}
        {note && (
          <span>
            <InLanguage
              lang={language}
              words={noteWords(note)}
              within={labelled(t('evidence.note'), noteWords(note))}
            />
          </span>
        )}
      </p>
      {/* Boxes to tick by hand, hidden from assistive technology, which cannot fill them in. */}
      <p className="sheet-verdict" aria-hidden="true">
        <span>
          {BOX} {t('sheet.right')}
        </span>
        <span>
          {BOX} {t('sheet.wrong')}
        </span>
        <i className="sheet-line" />
      </p>
    </li>
  );
}

/** The foot of a sheet: signature, sources, and the address of the profile without the rest of the state. */
function SheetFoot({ actor, meetings }: Pick<DelegationProfile, 'actor' | 'meetings'>) {
  const { dataset } = useModel();
  const { codec } = useSession();
  const asked = useFields('meeting', 'basis', 'lang');
  const state = { ...defaultState(codec), view: 'profile', of: [actor.id], ...asked } as const;
  return (
    <footer>
      <div className="sheet-signed" aria-hidden="true">
        {(['name', 'date', 'signature'] as const).map((each) => (
          <p key={each}>
            <i className="sheet-line" />
            {t(`sheet.${each}`)}
          </p>
        ))}
      </div>
      <div className="sheet-source">
        {meetings.map(({ meeting }) => (
          <p key={meeting.id}>
            {t('app.source', meeting)} {meeting.read && t('app.unread', meeting.read)}
          </p>
        ))}
        <p>
          {datasetWords(dataset)} <span>{addressOf(writeUrl(codec, state))}</span>
        </p>
      </div>
    </footer>
  );
}
