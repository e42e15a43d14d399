import type { Status } from '../../dataset/schema';
import { formatNumber, t } from '../../i18n';
import { metBy, recordsBehind, voicesOf } from '../../model/agenda-facts';
import { COUNTED, type TopicCriteria } from '../../model/criteria';
import type { Criterion } from '../../model/criterion';
import { useFilter, useModel } from '../../store/react';
import { PopoverButton } from '../../ui/popover-button';
import { NameLinks } from './evidence-links';
import { namedBy } from './fact-words';
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
  const named = (rows: readonly number[], of: readonly Status[] = statuses) =>
    rows.map((actor) => {
      const records = recordsBehind(model, filter, topic, actor, of);
      return namedBy(model, { actor, records });
    });
  const providersFor = (row: number) =>
    voicesOf(model, metBy(model, filter, topic, row)).map((voice) => namedBy(model, voice));
  /** States in need that an offer could meet, and that are not counted as unmet for it. */
  const met = breadth.actors.filter((actor) => !actors.includes(actor));
  const groups = [
    { name: 'counted', names: named(actors) },
    { name: 'planned', names: named(beside.planned, ['planned']) },
    { name: 'organizations', names: named(beside.organizations) },
    { name: 'regions', names: named(beside.regions) },
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
        ({ name, names }) =>
          names.length > 0 && (
            <section key={name}>
              <h4>{t(`agenda.count.${name}`)}</h4>
              <ul>
                {names.map((each) => (
                  <li key={each.actor}>
                    <NameLinks names={[each]} />
                  </li>
                ))}
              </ul>
            </section>
          ),
      )}
      {criterion === 'unmet' && (
        <section>
          {met.length > 0 && <h4>{t('agenda.count.met')}</h4>}
          <ul>
            {met.map((row) => (
              <li key={row}>
                <NameLinks names={named([row])} />
                {' ← '}
                <NameLinks names={providersFor(row)} />
              </li>
            ))}
          </ul>
          <p className="agenda-hint">{t('agenda.count.met.rule')}</p>
        </section>
      )}
    </div>
  );
}
