import { Fragment } from 'react';
import type { Status } from '../../dataset/schema';
import { formatNumber, t } from '../../i18n';
import { offersTo, recordsBehind, voicesOf } from '../../model/agenda/agenda-facts';
import { COUNTED_STATUSES, type TopicCriteria } from '../../model/agenda/criteria';
import type { Criterion } from '../../model/agenda/criterion';
import { cellStates, NEED_ANSWERS } from '../../model/answers/topic-answer';
import { needAnswerWords } from '../../parts/mark-words';
import { useFilter, useModel } from '../../store/react';
import { PopoverButton } from '../../ui/popover-button';
import { NameLinks } from './evidence-links';
import { actorWithStatements } from './fact-words';
import { criterionName } from './ranking-words';

interface Props {
  readonly criterion: Criterion;
  readonly counts: TopicCriteria;
  /** Largest count of the criterion over all topics. */
  readonly largest: number;
}

/** A count in the ranking; it opens its formula and the counted actors with their evidence. */
export function CriterionCount(props: Props) {
  const { criterion, counts } = props;
  const topic = useModel().topics[counts.topic]?.label ?? '';
  const { count, beside } = counts[criterion];
  const besides = beside.regions.length + beside.organizations.length + beside.planned.length;
  const says = t(`agenda.count.${criterion}`, { topic, count });
  return (
    <PopoverButton
      label={besides > 0 ? `${count} (+${besides})` : String(count)}
      name={besides > 0 ? t('agenda.count.beside', { count: says, beside: besides }) : says}
      title={t('agenda.count.title', { criterion: criterionName(criterion), topic })}
    >
      {() => <CountDetail {...props} />}
    </PopoverButton>
  );
}

function CountDetail({ criterion, counts, largest }: Props) {
  const model = useModel();
  const filter = useFilter();
  const { topic, breadth } = counts;
  const { count, value, actors, beside } = counts[criterion];
  const { statuses } = COUNTED_STATUSES[criterion];
  const named = (row: number, of: readonly Status[]) =>
    actorWithStatements(model, {
      actor: row,
      records: recordsBehind(model, filter, topic, row, of),
    });
  const answered = breadth.actors.filter((row) => !actors.includes(row));
  const groups = [
    { name: 'counted', rows: actors, of: statuses },
    // These actors have needs, but all are answered.
    { name: 'answered', rows: criterion === 'unmet' ? answered : [], of: statuses },
    { name: 'planned', rows: beside.planned, of: ['planned'] },
    { name: 'organizations', rows: beside.organizations, of: statuses },
    { name: 'regions', rows: beside.regions, of: statuses },
  ] as const;
  return (
    <div className="agenda-cells">
      <p>
        {t('agenda.count.of', {
          formula: t(`agenda.formula.${criterion}`),
          count,
          largest,
          value: formatNumber(value, 2),
        })}
      </p>
      {count === 0 && <p>{t('agenda.count.none')}</p>}
      {groups.map(
        ({ name, rows, of }) =>
          rows.length > 0 && (
            <section key={name}>
              <h4>{t(`agenda.count.${name}`)}</h4>
              <ul>
                {rows.map((row) => (
                  <li key={row}>
                    <NameLinks names={[named(row, of)]} isQuoted />
                    {criterion === 'unmet' && <Answers topic={topic} row={row} />}
                  </li>
                ))}
              </ul>
            </section>
          ),
      )}
    </div>
  );
}

/** How the need of an actor is answered, each name with its evidence: "perhaps answered; could answer: INTERPOL; related: Chile". */
function Answers({ topic, row }: { topic: number; row: number }) {
  const model = useModel();
  const filter = useFilter();
  const state = cellStates(model, filter)[row * model.index.topics + topic] ?? 0;
  const answer = NEED_ANSWERS[state - 1];
  const offers = offersTo(model, filter, topic, row);
  return (
    <>
      {t('links.colon')}
      {answer === 'open' || answer === 'perhaps' ? needAnswerWords(answer) : t('answer.none')}
      {(['answers', 'related'] as const).map(
        (each) =>
          offers[each].length > 0 && (
            <Fragment key={each}>
              {t('links.semicolon')}
              {t(`agenda.count.${each}`)}{' '}
              <NameLinks
                names={voicesOf(model, offers[each]).map((voice) =>
                  actorWithStatements(model, voice),
                )}
                isQuoted
              />
            </Fragment>
          ),
      )}
    </>
  );
}
