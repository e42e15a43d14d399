/** Records by topic, status and form of cooperation, needs to the left and offers to the right. */
import { useCallback, useMemo } from 'react';
import { formatList, t } from '../../i18n';
import { useFilter, useLayout, useModel, useView } from '../../store/react';
import { formsFacts } from './forms-facts';
import { FormSwatch } from './forms-paint';
import { FormPatterns } from './forms-patterns';
import { FormsPicture } from './forms-picture';
import { type Form, type FormsRow, type FormsState, formsState, type Lane } from './forms-state';
import { formsTable } from './forms-table';
import { formName } from './forms-words';
import { lazyTable } from './lazy-table';
import { LeftOutTopics } from './left-out-topics';
import { ChartFrame, type LegendGroup } from './old-chart-frame';
import { useTogether } from './taken-together';
import { useChart, useToggle } from './use-chart';

export function FormsChart() {
  const model = useModel();
  const filter = useFilter();
  const layout = useLayout();
  const kinds = useView((view) => view.kind);
  const common = useChart(
    'forms',
    useView((view) => view),
  );
  const toggleTopics = useToggle('topic');
  const together = useTogether();
  const state = useMemo(() => formsState(model, filter, layout), [model, filter, layout]);

  const choosePart = useCallback(
    ({ topics }: FormsRow, { status }: Lane, { modalities }: Form) =>
      together({ topic: topics, status: [status], modality: modalities }),
    [together],
  );
  const chooseLane = useCallback(
    ({ topics }: FormsRow, { status }: Lane) => together({ topic: topics, status: [status] }),
    [together],
  );

  return (
    <div className="charts-chart">
      <FormPatterns names={state.forms.flatMap(({ pattern }) => pattern ?? [])} />
      <ChartFrame
        {...common}
        title={t('charts.forms.title')}
        reading={t('charts.forms.reading')}
        legend={useFormsLegend(state.forms)}
        table={lazyTable(() => formsTable(state, common.scope, chooseLane))}
        facts={() => formsFacts(model, state)}
        empty={emptyOf(state, kinds)}
        notes={<FormsNotes state={state} />}
      >
        <FormsPicture state={state} onTopics={toggleTopics} onPart={choosePart} />
      </ChartFrame>
    </div>
  );
}

/** The forms that are drawn: each takes itself into the filter. Nothing where none is. */
function useFormsLegend(forms: readonly Form[]): LegendGroup[] {
  const chosen = useView((view) => view.modality);
  const toggleForm = useToggle('modality');
  if (forms.length === 0) return [];
  const items = forms.map((form) => ({
    id: form.id,
    label: formName(form),
    swatch: <FormSwatch form={form} />,
    ...(form.modalities.length > 0 && {
      press: {
        pressed: form.modalities.every((id) => chosen.includes(id)),
        onPress: () => toggleForm(...form.modalities),
      },
    }),
  }));
  return [{ id: 'forms', label: t('charts.forms.legend'), items }];
}

function emptyOf({ rows }: FormsState, kinds: readonly string[]): string | null {
  if (rows.length > 0) return null;
  return t(kinds.some((kind) => kind !== 'capacity') ? 'charts.empty.filter' : 'charts.empty.kind');
}

function FormsNotes({
  state: { otherTopics, otherForms, without, leftOut },
}: {
  state: FormsState;
}) {
  const lists = [
    { id: 'other-topics', names: otherTopics },
    { id: 'other-forms', names: otherForms },
    { id: 'without', names: without },
  ] as const;
  return (
    <div className="charts-notes">
      <LeftOutTopics count={leftOut} />
      {lists.map(
        ({ id, names }) =>
          names.length > 0 && (
            <p key={id}>
              <strong>{t(`charts.forms.${id}`)}</strong> {formatList(names)}.
            </p>
          ),
      )}
    </div>
  );
}
