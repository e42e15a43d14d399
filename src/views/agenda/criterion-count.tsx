import { formatNumber, t } from '../../i18n';
import { metBy, recordsBehind, voicesOf } from '../../model/agenda-facts';
import { COUNTED, type TopicCriteria } from '../../model/criteria';
import type { Criterion } from '../../model/criterion';
import { useFilter, useModel } from '../../store/react';
import { PopoverButton } from '../../ui/popover-button';
import { ActorLink, joined } from './evidence-links';
import { criterionName } from './ranking-words';

interface Props {
  readonly criterion: Criterion;
  readonly counts: TopicCriteria;
  /** The largest count of the criterion over the topics. */
  readonly largest: number;
}

/** A count of the table, which opens its formula and the actors counted, each with its evidence. */
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
      closeLabel={t('agenda.count.close')}
    >
      {() => <Cells {...props} />}
    </PopoverButton>
  );
}

function Cells({ criterion, counts, largest }: Props) {
  const model = useModel();
  const filter = useFilter();
  const { topic, breadth } = counts;
  const { count, value, actors, beside } = counts[criterion];
  const { statuses } = COUNTED[criterion];
  const cell = (actor: number, of: Parameters<typeof recordsBehind>[4] = statuses) => (
    <ActorLink voice={{ actor, records: recordsBehind(model, filter, topic, actor, of) }} />
  );
  /** States in need that an offer could meet, and that are not counted as unmet for it. */
  const met = breadth.actors.filter((actor) => !actors.includes(actor));
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
      {(['counted', 'planned', 'organizations', 'regions'] as const).map((name) => {
        const rows = name === 'counted' ? actors : beside[name];
        return (
          rows.length > 0 && (
            <section key={name}>
              <h4>{t(`agenda.count.${name}`)}</h4>
              <ul>
                {rows.map((actor) => (
                  <li key={actor}>{cell(actor, name === 'planned' ? ['planned'] : statuses)}</li>
                ))}
              </ul>
            </section>
          )
        );
      })}
      {criterion === 'unmet' && (
        <section>
          {met.length > 0 && <h4>{t('agenda.count.met')}</h4>}
          <ul>
            {met.map((row) => (
              <li key={row}>
                {cell(row)}
                {' ← '}
                {joined(
                  voicesOf(model, metBy(model, filter, topic, row)).map((voice) => (
                    <ActorLink key={voice.actor} voice={voice} />
                  )),
                  ', ',
                )}
              </li>
            ))}
          </ul>
          <p className="agenda-hint">{t('agenda.count.met.rule')}</p>
        </section>
      )}
    </div>
  );
}
