import { type MouseEvent, useMemo } from 'react';
import type { CoopRecord, Position } from '../../dataset/schema';
import { formatList, t } from '../../i18n';
import { basisWords } from '../../i18n/basis-words';
import { openToWords } from '../../i18n/open-to-words';
import { answerOf } from '../../model/answers';
import { type Filter, NO_FILTER } from '../../model/filter';
import { actorName, formLabels, meetingOf, proposalLabel, topicLabel } from '../../model/labels';
import type { Model } from '../../model/model';
import { sourceOf } from '../../model/statement';
import { queriesTo } from '../../store/page-address';
import { useFields, useFollow, useModel, useSession, useView } from '../../store/react';
import { toPosition, toRecord } from '../../store/selectors';
import { defaultState } from '../../store/url-codec';
import type { ViewState } from '../../store/view-state';
import { InLanguage } from '../../ui/in-language';

export type Statement = CoopRecord | Position;
export type SheetLinks = ReturnType<typeof useSheetLinks>;

const isRecord = (statement: Statement): statement is CoopRecord => 'status' in statement;

/**
 * Makes the links of all entries (there may be ten thousand) at once. They depend only on what the
 * sheets are made from, so that other changes on the page do not render the entries again.
 */
export function useSheetLinks() {
  const { codec } = useSession();
  const follow = useFollow();
  const places = useFields('actor', 'subregion');
  const common = useFields('meeting', 'basis', 'lang');
  return useMemo(() => {
    const state = { ...defaultState(codec), ...common };
    const toSheet = queriesTo(codec, { ...state, ...places, view: 'delegations' }, 'record');
    const toPositions = queriesTo(codec, { ...state, view: 'positions' }, 'position');
    const link = (href: string, change: Partial<ViewState>) => ({
      href,
      onClick: (event: MouseEvent) => follow(event, change),
    });
    /** A record opens its evidence, a position the view of positions. */
    return (statement: Statement) => {
      const { id } = statement;
      return isRecord(statement)
        ? link(toSheet(id), toRecord(id))
        : link(toPositions(id), toPosition(id));
    };
  }, [codec, follow, places, common]);
}

const labelled = (field: string, value: string) => t('filters.chip', { field, value });

/**
 * What is recorded: a topic and a status, or a proposal and a stance; what another actor said with its
 * name and kind. Empty details are left out.
 */
function wordsOf(model: Model, filter: Filter, statement: Statement, isOfOther: boolean) {
  if (!isRecord(statement))
    return {
      head: proposalLabel(model, statement.proposal),
      standing: t(`positions.stance.${statement.stance}`),
      details: [],
    };
  const { actor, topic, kind, basis, modalities, counterparts } = statement;
  const label = topicLabel(model, topic);
  const status = t(`status.${statement.status}`);
  const form = formatList(formLabels(model, modalities));
  const partners = formatList(counterparts.map((id) => actorName(model, id)));
  const openTo = openToWords(model, statement);
  const position = model.recordIndex.get(statement.id) as number;
  return {
    head: isOfOther ? labelled(actorName(model, actor), label) : label,
    standing: isOfOther ? t('evidence.kind.value', { kind: t(`kind.${kind}`), status }) : status,
    details: [
      basis === 'implied' ? basisWords(statement) : '',
      form && labelled(t('filters.field.modality'), form),
      partners && labelled(t('evidence.counterpart'), partners),
      openTo && labelled(t('evidence.openTo'), openTo),
      kind === 'need' && t(`answer.${answerOf(model, filter, position)}`),
    ],
  };
}

interface Props {
  readonly statement: Statement;
  readonly links: SheetLinks;
  /** Another actor said it than the one whose sheet it is. */
  readonly isOfOther: boolean;
}

/** What is recorded, the words that it rests on, and boxes to tick whether it is right. */
export function SheetEntry({ statement, links, isOfOther }: Props) {
  const model = useModel();
  const isOpen = useView(({ record }) => isRecord(statement) && record === statement.id);
  const { id, evidence, note } = statement;
  // What a need is answered by hangs on no other filter.
  const filter = { ...NO_FILTER, ...useFields('meeting', 'basis') };
  const { head, standing, details } = wordsOf(model, filter, statement, isOfOther);
  const { meetings, language } = model.dataset;
  const meeting = meetingOf(model, statement.meeting);
  const { paragraph } = evidence;
  const { reported, name } = sourceOf(model, statement);
  const facts = [
    ...details,
    meetings.length > 1 && meeting
      ? t('delegations.paragraph.of', { paragraph, document: meeting.document })
      : t('delegations.paragraph', { paragraph }),
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
        <a
          {...links(statement)}
          lang={meeting?.language}
          data-statement={id}
          aria-current={isOpen ? 'true' : undefined}
        >
          <q>{evidence.exact}</q>
        </a>
      </p>
      <p className="sheet-facts">
        {facts.map((fact) => fact && <span key={fact}>{fact}</span>)}
        {note && (
          <span>
            <InLanguage lang={language} words={note} within={labelled(t('evidence.note'), note)} />
          </span>
        )}
      </p>
      {/* Boxes to tick by hand, hidden from assistive technology, which cannot fill them in. */}
      <p className="sheet-verdict" aria-hidden="true">
        <span>☐ {t('delegations.right')}</span>
        <span>☐ {t('delegations.wrong')}</span>
        <i className="sheet-line" />
      </p>
    </li>
  );
}
