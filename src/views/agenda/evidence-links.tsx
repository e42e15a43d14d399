import { Fragment, type ReactElement, useState } from 'react';
import type { CoopRecord } from '../../dataset/schema';
import { t } from '../../i18n';
import type { statementsBehind } from '../../model/agenda-facts';
import { meetingOf } from '../../model/labels';
import { type Claim, isRecord } from '../../model/statement';
import { ProfileLink } from '../../parts/profile-links';
import { useLink, useModel } from '../../store/react';
import { toPosition, toRecord } from '../../store/selectors';
import { Quoted } from '../../ui/in-language';
import { BEFORE_ORGANIZATION } from '../../ui/signs';
import { type Named, sourceWords } from './fact-words';

/** Elements, each with a key, with words between them. */
export const joined = (elements: readonly ReactElement[], joint: string) =>
  elements.map((element, at) => (
    <Fragment key={element.key}>
      {at > 0 && joint}
      {element}
    </Fragment>
  ));

/** Opens a record beside the agenda, a position in the view of positions. */
function useStatementLink(statement: Claim | undefined) {
  const isPosition = statement && !isRecord(statement);
  const link = useLink(isPosition ? toPosition(statement.id) : toRecord(statement?.id ?? null));
  return { ...link, 'data-record': isPosition ? undefined : statement?.id };
}

interface NamesProps {
  readonly names: readonly Named[];
  /** Whether the statements of each stand behind a link of their own. */
  readonly isQuoted?: boolean;
}

/** Names, which lead to profiles; a sign tells organizations from States. */
export const NameLinks = ({ names, isQuoted = false }: NamesProps) =>
  joined(
    names.map((each) => (
      <span key={each.actor}>
        <NameLink {...each} />
        {each.by && ` ${each.by}`}
        {isQuoted && <QuotesLink {...each} />}
      </span>
    )),
    ', ',
  );

function NameLink({ actor, name }: Named) {
  const { actors, actorIndex } = useModel();
  const kind = actors[actorIndex.get(actor) ?? -1]?.kind;
  return (
    <>
      {kind === 'organization' && (
        <>
          {BEFORE_ORGANIZATION}
          <span className="visually-hidden">{t('agenda.organization')} </span>
        </>
      )}
      <ProfileLink of={actor}>{name}</ProfileLink>
    </>
  );
}

/** Opens the first of the statements; the others are beside it. */
function QuotesLink({ statements }: Named) {
  const link = useStatementLink(statements[0]);
  return (
    <>
      {' ('}
      <a {...link}>{t('agenda.quotes', { count: statements.length })}</a>)
    </>
  );
}

/** The name of a proposal, which leads to what was said on it. */
export const ProposalLink = ({ position, label }: { position: string; label: string }) => (
  <a {...useLink(toPosition(position))}>{label}</a>
);

/** Number of quotes that are rendered at first; the rest on demand. */
const QUOTES_SHOWN = 60;

/** The quotes behind an item and its proposals, collapsed; each opens its evidence. */
export function ItemQuotes({ records, positions }: ReturnType<typeof statementsBehind>) {
  const { dataset } = useModel();
  const [isOpen, setOpen] = useState(false);
  const [isWhole, setWhole] = useState(false);
  const count = records.length + positions.length;
  if (count === 0) return null;
  const shown = isWhole ? records : records.slice(0, QUOTES_SHOWN);
  return (
    <details className="agenda-quotes" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('agenda.quotes', { count })}</summary>
      {isOpen && (
        <>
          <ul>
            {[...shown.map((at) => dataset.records[at] as CoopRecord), ...positions].map(
              (statement) => (
                <StatementQuote key={statement.id} statement={statement} />
              ),
            )}
          </ul>
          {shown.length < records.length && (
            <button type="button" onClick={() => setWhole(true)}>
              {t('agenda.more', { count: records.length - shown.length })}
            </button>
          )}
        </>
      )}
    </details>
  );
}

function StatementQuote({ statement }: { statement: Claim }) {
  const model = useModel();
  const { meeting, evidence } = statement;
  return (
    <li>
      <a {...useStatementLink(statement)} lang={meetingOf(model, meeting)?.language}>
        <Quoted words={evidence.exact} />
      </a>{' '}
      {t('agenda.quote', {
        source: sourceWords(model, statement),
        paragraph: evidence.paragraph,
      })}
    </li>
  );
}
