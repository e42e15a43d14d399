/** Names and labels by id; an unknown id is its own name. */
import type { Meeting } from '../dataset/schema';
import type { Model } from './model';

const labelIn = (list: readonly { id: string; label: string }[], id: string): string =>
  list.find((each) => each.id === id)?.label ?? id;

export const actorName = ({ names }: Model, id: string): string => names.get(id) ?? id;

/** Name of a subregion of States; the region as an actor may have another name. */
export const subregionName = ({ subregions }: Model, id: string): string =>
  subregions.get(id) ?? id;

export const topicLabel = ({ dataset }: Model, id: string): string => labelIn(dataset.topics, id);

export const proposalLabel = ({ dataset }: Model, id: string): string =>
  labelIn(dataset.proposals, id);

/** Labels of forms of cooperation, in the order of the vocabulary. */
export const formLabels = ({ dataset }: Model, ids: readonly string[]): string[] =>
  dataset.modalities.filter(({ id }) => ids.includes(id)).map(({ label }) => label);

export const meetingOf = ({ dataset }: Model, id: string): Meeting | undefined =>
  dataset.meetings.find((meeting) => meeting.id === id);

/** Functions that name the ids of a finding; topics by their short names. */
export const findingNames = (model: Model) => ({
  actor: (id: string) => actorName(model, id),
  topic: (id: string) => model.topics[model.topicIndex.get(id) ?? -1]?.short ?? id,
  form: (id: string) => labelIn(model.dataset.modalities, id),
  proposal: (id: string) => proposalLabel(model, id),
  date: (meeting: string) => meetingOf(model, meeting)?.end ?? '',
  meetings: model.dataset.meetings,
});
