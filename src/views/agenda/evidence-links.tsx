import { Fragment, type ReactElement, useState } from 'react';
import { joinClauses, t } from '../../i18n';
import { type AgendaFacts, sentencesBehind } from '../../model/agenda/agenda-facts';
import { passageOf } from '../../model/count/sentences';
import { meetingOf } from '../../model/labels';
import { type Claim, isRecord } from '../../model/minutes/statement';
import { inMeeting } from '../../parts/meeting-names';
import { ProfileLink } from '../../parts/profile-links';
import { useLink, useModel } from '../../store/react';
import { toPosition, toRecord } from '../../store/selectors';
import { QuotedWords } from '../../ui/in-language';
import { type ActorWithStatements, type FactLine, NAMES_SHOWN, sourceWords } from './fact-words';

/** Joins elements, each with a key, with `joint` between them. */
export const joinElements = (elements: readonly ReactElement[], joint: string) =>
  elements.map((element, at) => (
    <Fragment key={element.key}>
      {at > 0 && joint}
      {element}
    </Fragment>
  ));

/** A link that opens a record in the side panel, or a position in the view of positions. */
function useStatementLink(statement: Claim | undefined) {
  const isPosition = statement && !isRecord(statement);
  const link = useLink(isPosition ? toPosition(statement.id) : toRecord(statement?.id ?? null));
  return { ...link, 'data-record': isPosition ? undefined : statement?.id };
}

interface NamesProps {
  readonly names: readonly ActorWithStatements[];
  /** Whether a link to its statements follows each name. */
  readonly isQuoted?: boolean;
}

/** Names that link to profiles. */
export const NameLinks = ({ names, isQuoted = false }: NamesProps) =>
  joinElements(
    names.map((each) => (
      <span key={each.actor}>
        <ProfileLink of={each.actor}>{each.name}</ProfileLink>
        {isQuoted && <QuotesLink {...each} />}
      </span>
    )),
    ', ',
  );

/** Counts the sentences and links to the first statement. */
function QuotesLink({ statements }: ActorWithStatements) {
  const link = useStatementLink(statements[0]);
  return (
    <>
      {' ('}
      <a {...link}>{t('agenda.sentences', { count: new Set(statements.map(passageOf)).size })}</a>)
    </>
  );
}

/** The name of a proposal, which links to its first position. */
const ProposalLink = ({ position, label }: { position: string; label: string }) => (
  <a {...useLink(toPosition(position))}>{label}</a>
);

/** Proposals, each with the actors by stance. */
export const ProposalList = ({ entries }: Pick<FactLine, 'entries'>) => (
  <ul className="agenda-proposals">
    {entries.map(({ head, position, lists }) => (
      <li key={head}>
        {position ? <ProposalLink position={position} label={head} /> : head}
        {t('links.colon')}
        {joinElements(
          lists.map(({ before, names }) => (
            <span key={before}>
              {before} <NameLinks names={names.slice(0, NAMES_SHOWN)} />
              {names.length > NAMES_SHOWN &&
                `, ${t('agenda.more', { count: names.length - NAMES_SHOWN })}`}
            </span>
          )),
          t('links.semicolon'),
        )}
      </li>
    ))}
  </ul>
);

/** Number of sentences rendered before the reader asks for all. */
const SENTENCES_SHOWN = 60;

/** The distinct sentences behind an item and its proposals; each links to its evidence. */
export function Sentences({ facts }: { facts: AgendaFacts }) {
  const model = useModel();
  const [isWhole, setWhole] = useState(false);
  const sentences = sentencesBehind(model, facts);
  const shown = isWhole ? sentences : sentences.slice(0, SENTENCES_SHOWN);
  return (
    <>
      <ul className="agenda-quotes">
        {shown.map((claims) => (
          <Sentence key={claims[0].id} claims={claims} />
        ))}
      </ul>
      {shown.length < sentences.length && (
        <button type="button" onClick={() => setWhole(true)}>
          {t('agenda.more', { count: sentences.length - shown.length })}
        </button>
      )}
    </>
  );
}

/** A sentence with its sources and paragraph. */
function Sentence({ claims }: { claims: readonly [Claim, ...Claim[]] }) {
  const model = useModel();
  const [first] = claims;
  const sources = new Set(claims.map((claim) => sourceWords(model, claim)));
  return (
    <li>
      <a {...useStatementLink(first)} lang={meetingOf(model, first.meeting)?.language}>
        <QuotedWords words={first.evidence.exact} />
      </a>{' '}
      {t('agenda.quote', {
        source: inMeeting(model, first.meeting, joinClauses([...sources])),
        paragraph: first.evidence.paragraph,
      })}
    </li>
  );
}
