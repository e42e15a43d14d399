import {
  type ComponentProps,
  createContext,
  type MouseEvent,
  type ReactNode,
  useContext,
  useMemo,
} from 'react';
import type { CoopRecord, Position } from '../../dataset/schema';
import { formatList, t } from '../../i18n';
import { actorName, formLabels, meetingOf, proposalLabel, topicLabel } from '../../model/labels';
import { sourceOf } from '../../model/statement';
import { queriesTo } from '../../store/page-address';
import { useFields, useFollow, useModel, useSession, useView } from '../../store/react';
import { toPosition, toRecord } from '../../store/selectors';
import { defaultState } from '../../store/url-codec';
import type { ViewState } from '../../store/view-state';
import { InLanguage } from '../../ui/in-language';

const LinksContext = createContext<ReturnType<typeof useLinks> | null>(null);

function useSheetLinks() {
  const links = useContext(LinksContext);
  if (!links) throw new Error('useSheetLinks: no SheetLinksProvider above this component');
  return links;
}

/**
 * Makes the links of all entries (there may be ten thousand) at once. They depend only on what the
 * sheets are made from, so that other changes on the page do not render the entries again.
 */
export function SheetLinksProvider({ children }: { children: ReactNode }) {
  return <LinksContext value={useLinks()}>{children}</LinksContext>;
}

function useLinks() {
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
    return {
      toRecord: (id: string) => link(toSheet(id), toRecord(id)),
      toPosition: (id: string) => link(toPositions(id), toPosition(id)),
    };
  }, [codec, follow, places, common]);
}

/** A record with its topic, status and quote, which opens its evidence; another actor's with name and kind. */
export function RecordEntry({ record, isOfOther }: { record: CoopRecord; isOfOther?: boolean }) {
  const model = useModel();
  const { id, topic, kind, status, basis, modalities, counterparts } = record;
  const link = useSheetLinks().toRecord(id);
  const isOpen = useView((state) => state.record === id);
  const labelled = (field: string, value: string) => t('filters.chip', { field, value });
  const label = topicLabel(model, topic);
  const words = t(`status.${status}`);
  const form = formatList(formLabels(model, modalities));
  const partners = formatList(counterparts.map((actor) => actorName(model, actor)));
  const ofOther = { kind: t(`kind.${kind}`), status: words };
  return (
    <SheetEntry
      statement={record}
      head={isOfOther ? labelled(actorName(model, record.actor), label) : label}
      standing={isOfOther ? t('evidence.kind.value', ofOther) : words}
      details={[
        basis === 'implied' ? t('evidence.basis.implied') : '',
        form && labelled(t('filters.field.modality'), form),
        partners && labelled(t('evidence.counterpart'), partners),
      ]}
      link={link}
      isOpen={isOpen}
    />
  );
}

/** A position on a proposal; its quote opens the view of positions. */
export function PositionEntry({ position }: { position: Position }) {
  const { id, proposal, stance } = position;
  return (
    <SheetEntry
      statement={position}
      head={proposalLabel(useModel(), proposal)}
      standing={t(`positions.stance.${stance}`)}
      details={[]}
      link={useSheetLinks().toPosition(id)}
      isOpen={false}
    />
  );
}

interface EntryProps {
  readonly statement: CoopRecord | Position;
  readonly head: string;
  /** Status of a record, stance of a position. */
  readonly standing: string;
  /** What else is recorded, in words; empty strings are left out. */
  readonly details: readonly string[];
  readonly link: ComponentProps<'a'>;
  readonly isOpen: boolean;
}

/** What is recorded, the words that it rests on, and boxes to tick whether it is right. */
function SheetEntry({ statement, head, standing, details, link, isOpen }: EntryProps) {
  const model = useModel();
  const { id, evidence, note } = statement;
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
          {...link}
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
            <InLanguage
              lang={language}
              words={note}
              within={t('filters.chip', { field: t('evidence.note'), value: note })}
            />
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
