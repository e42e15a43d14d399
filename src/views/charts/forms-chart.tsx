/** Records by topic, status and form of cooperation, needs to the left and offers to the right. */
import { useCallback, useMemo } from 'react';
import { formatList, t } from '../../i18n';
import { useAnswer, useModel, useSession, useView } from '../../store/react';
import { ChartFrame } from '../../ui/chart-frame';
import { FormPatterns, FormSwatch } from './forms-paint';
import { FormsPicture } from './forms-picture';
import { type Form, type FormsRow, type FormsState, formsState } from './forms-state';
import { formsTable } from './forms-table';
import { formName } from './forms-words';
import { lazyTable } from './lazy-table';
import { LeftOutTopics } from './left-out-topics';
import { toggled, useChart, useToggle } from './use-chart';

export function FormsChart() {
  const model = useModel();
  const { navigate, store } = useSession();
  const pivot = useAnswer('pivot');
  const layout = useAnswer('layout');
  const kinds = useView((view) => view.kind);
  const modality = useView((view) => view.modality);
  const common = useChart('forms');
  const toggleTopics = useToggle('topic');
  const toggleForm = useToggle('modality');
  const state = useMemo(() => formsState(model, pivot, layout), [model, pivot, layout]);

  /** Topic and form both: in where one of them is not, out where both are. */
  const choosePart = useCallback(
    ({ topics }: FormsRow, { modalities }: Form) => {
      if (modalities.length === 0) return toggleTopics(...topics);
      const { state: now } = store.getState();
      const both = [
        ...topics.map((id) => now.topic.includes(id)),
        ...modalities.map((id) => now.modality.includes(id)),
      ];
      const change = (values: readonly string[], ids: readonly string[]) =>
        both.every(Boolean) ? toggled(values, ...ids) : [...new Set([...values, ...ids])];
      void navigate({
        topic: change(now.topic, topics),
        modality: change(now.modality, modalities),
      });
    },
    [navigate, store, toggleTopics],
  );

  return (
    <div className="charts-chart">
      <FormPatterns />
      <ChartFrame
        {...common}
        title={t('charts.forms.title')}
        reading={t('charts.forms.reading')}
        legend={[
          {
            id: 'forms',
            label: t('charts.forms.legend'),
            items: state.forms.map((form, at) => ({
              id: form.id,
              label: formName(form),
              swatch: <FormSwatch form={form} at={at} />,
              ...(form.modalities.length > 0 && {
                press: {
                  pressed: form.modalities.every((id) => modality.includes(id)),
                  onPress: () => toggleForm(...form.modalities),
                },
              }),
            })),
          },
        ]}
        table={lazyTable(() => formsTable(state, common.scope, toggleTopics))}
        empty={emptyOf(state, kinds)}
        notes={<FormsNotes state={state} />}
      >
        <FormsPicture state={state} onTopics={toggleTopics} onPart={choosePart} />
      </ChartFrame>
    </div>
  );
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
