import { formatNumber, t } from '../../i18n';
import { recordsBehind } from '../../model/agenda-facts';
import { COUNTED, type CriterionOfTopic } from '../../model/criteria';
import type { Criterion } from '../../model/criterion';
import { useAnswer, useModel } from '../../store/react';
import { PopoverButton } from '../../ui/popover-button';
import { criterionName } from './ranking-words';
import { VoiceName } from './voice-name';

interface Props {
  /** Position in `model.topics`. */
  readonly topic: number;
  readonly criterion: Criterion;
  readonly counted: CriterionOfTopic;
  /** The largest count of the criterion over the topics. */
  readonly largest: number;
}

/** One count of the table; opens its formula and its cells, each a way to its evidence. */
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
    </div>
  );
}

interface CellProps {
  readonly topic: number;
  readonly actor: number;
  readonly statuses: Parameters<typeof recordsBehind>[3];
}

function Cell({ topic, actor, statuses }: CellProps) {
  const model = useModel();
  const filter = useAnswer('filter');
  const records = recordsBehind(model, filter, { topic, actor }, statuses);
  return <VoiceName voice={{ actor, records }} />;
}
