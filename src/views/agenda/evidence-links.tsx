import { Fragment, type ReactElement, useState } from 'react';
import type { CoopRecord } from '../../dataset/schema';
import { t } from '../../i18n';
import type { statementsBehind } from '../../model/agenda-facts';
import { meetingOf } from '../../model/labels';
import { useLink, useModel, useView } from '../../store/react';
import { toPosition, toRecord } from '../../store/selectors';
import { isRecord, type Named, type Statement, sourceWords } from './fact-words';

/** Elements, each with a key, with words between them. */
export const joined = (elements: readonly ReactElement[], joint: string) =>
  elements.map((element, at) => (
    <Fragment key={element.key}>
      {at > 0 && joint}
      {element}
    </Fragment>
  ));

/** Opens a record beside the agenda, a position in the view of positions. */
function useStatementLink(statement: Statement | undefined) {
  const isPosition = statement && !isRecord(statement);
  const link = useLink(isPosition ? toPosition(statement.id) : toRecord(statement?.id ?? null));
  return { ...link, 'data-record': isPosition ? undefined : statement?.id };
}

/** Names, each of which opens the first of its statements; a sign tells organizations from States. */
export const NameLinks = ({ names }: { names: readonly Named[] }) =>
  joined(
    names.map((each) => <NameLink key={each.actor} {...each} />),
    ', ',
  );

function NameLink({ actor, name, statements: [first] }: Named) {
  const { actors, actorIndex } = useModel();
  const kind = actors[actorIndex.get(actor) ?? -1]?.kind;
  const link = useStatementLink(first);
  const isOpen = useView(({ record }) => record !== null && record === link['data-record']);
  return (
    <>
      {kind === 'organization' && (
        <>
          <span aria-hidden="true">◆ </span>
          <span className="visually-hidden">{t('agenda.organization')} </span>
        </>
      )}
      <a {...link} aria-current={isOpen ? 'true' : undefined}>
        {name}
      </a>
    </>
  );
}

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

function StatementQuote({ statement }: { statement: Statement }) {
  const model = useModel();
  const { meeting, evidence } = statement;
  return (
    <li>
      <a {...useStatementLink(statement)} lang={meetingOf(model, meeting)?.language}>
        <q>{evidence.exact}</q>
      </a>{' '}
      {t('agenda.quote', {
        source: sourceWords(model, statement),
        paragraph: evidence.paragraph,
      })}
    </li>
  );
}
