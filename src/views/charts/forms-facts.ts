import type { Model } from '../../model/model';
import { topicColumns } from './common-facts';
import type { FormsState } from './forms-state';
import { formName } from './forms-words';

/**
 * The parts of the stacks: records of a topic, a status and a form of cooperation. `form` tells one
 * form from the rarer ones together, from records of several forms and from those that name none.
 */
export function formsFacts(model: Model, { rows, forms }: FormsState) {
  const labels = new Map(model.dataset.modalities.map(({ id, label }) => [id, label]));
  return rows.flatMap(({ topics, lanes }) =>
    lanes.flatMap(({ side, status, parts }) =>
      forms.flatMap((form, at) => {
        const count = parts[at] ?? 0;
        if (count === 0) return [];
        const { kind, modalities } = form;
        return [
          {
            ...topicColumns(model, topics),
            kind: side,
            status,
            form: kind === 'form' ? 'one' : kind,
            form_label: formName(form),
            modalities: modalities.join(';'),
            modality_labels: modalities.map((id) => labels.get(id) ?? id).join(';'),
            unit: 'records',
            count,
          },
        ];
      }),
    ),
  );
}
