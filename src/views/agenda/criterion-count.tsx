import { Fragment } from 'react';
import { formatNumber, t } from '../../i18n';
import { metBy, recordsBehind, voicesOf } from '../../model/agenda-facts';
import { COUNTED, type CriterionOfTopic, criteria } from '../../model/criteria';
import type { Criterion } from '../../model/criterion';
import { useFilter, useModel } from '../../store/react';
import { PopoverButton } from '../../ui/popover-button';
import { ActorLink } from './evidence-links';
import { criterionName } from './ranking-words';

interface Props {
  /** Position in `model.topics`. */
  readonly topic: number;
  readonly criterion: Criterion;
  readonly counted: CriterionOfTopic;
  /** The largest count of the criterion over the topics. */
  readonly largest: number;
}

/** A count of the table, which opens its formula and the actors counted, each with its evidence. */
export function CriterionCount({ topic, criterion, counted, largest }: Props) {
  const { label } = useModel().topics[topic] ?? { label: '' };
  const { count, beside } = counted;
  const besides = beside.regions.length + beside.organizations.length + beside.planned.length;
  const says = t(`agenda.count.${criterion}`, { topic: label, count });
  return (
    <PopoverButton
      label={besides > 0 ? `${count} (+${besides})` : String(count)}
      name={besides > 0 ? t('agenda.count.beside', { count: says, beside: besides }) : says}
      title={t('agenda.count.title', { criterion: criterionName(criterion), topic: label })}
      closeLabel={t('agenda.count.close')}
    >
      {() => <Cells topic={topic} criterion={criterion} counted={counted} largest={largest} />}
    </PopoverButton>
  );
}

function Cells({ topic, criterion, counted, largest }: Props) {
  const { count, value, actors, beside } = counted;
  const { statuses } = COUNTED[criterion];
  const groups = [
    { name: 'counted', rows: actors, of: statuses },
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
      {groups
        .filter(({ rows }) => rows.length > 0)
        .map(({ name, rows, of }) => (
          <section key={name}>
            <h4>{t(`agenda.count.${name}`)}</h4>
            <ul>
              {rows.map((actor) => (
                <li key={actor}>
                  <Cell topic={topic} actor={actor} statuses={of} />
                </li>
              ))}
            </ul>
          </section>
        ))}
      {criterion === 'unmet' && <Met topic={topic} unmet={actors} />}
    </div>
  );
}

interface CellProps {
  readonly topic: number;
  readonly actor: number;
  readonly statuses: Parameters<typeof recordsBehind>[4];
}

function Cell({ topic, actor, statuses }: CellProps) {
  const model = useModel();
  const filter = useFilter();
  const records = recordsBehind(model, filter, topic, actor, statuses);
  return <ActorLink voice={{ actor, records }} />;
}

/** States in need that are not counted, since an offer could meet them, with its providers. */
function Met({ topic, unmet }: { topic: number; unmet: readonly number[] }) {
  const model = useModel();
  const filter = useFilter();
  const inNeed = criteria(model, filter).topics[topic]?.breadth.actors ?? [];
  const met = inNeed.filter((row) => !unmet.includes(row));
  return (
    <section>
      {met.length > 0 && <h4>{t('agenda.count.met')}</h4>}
      <ul>
        {met.map((row) => (
          <li key={row}>
            <Cell topic={topic} actor={row} statuses={COUNTED.unmet.statuses} />
            {' ← '}
            {voicesOf(model, metBy(model, filter, topic, row)).map((voice, at) => (
              <Fragment key={voice.actor}>
                {at > 0 && ', '}
                <ActorLink voice={voice} />
              </Fragment>
            ))}
          </li>
        ))}
      </ul>
      <p className="agenda-hint">{t('agenda.count.met.rule')}</p>
    </section>
  );
}
