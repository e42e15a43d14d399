/** The shipped data with text in it that a careless page would obey. */
import type { Dataset } from '../../src/dataset/schema';
import { dataset } from './data';

/** Ends elements and attributes, names what a replacement obeys, and would leave a mark if it ran. */
export const HOSTILE =
  `</script><script>window.ran=1</script>"><img src=x onerror=window.ran=1>` +
  `</style><svg onload=window.ran=1>' $& $\` <!-- ]]> javascript:window.ran=1 &lt;`;

const marked = (words: string) => `${words} ${HOSTILE}`;

export const hostile: Dataset = {
  ...dataset,
  title: marked(dataset.title),
  meetings: dataset.meetings.map((meeting) => ({
    ...meeting,
    title: marked(meeting.title),
    document: 'javascript:window.ran=1',
    place: marked(meeting.place),
  })),
  actors: dataset.actors.map((actor) => ({ ...actor, name: marked(actor.name) })),
  topics: dataset.topics.map((topic) => ({
    ...topic,
    label: marked(topic.label),
    short: marked(topic.short),
  })),
  records: dataset.records.map((record) => ({
    ...record,
    note: marked(record.note),
    // The quote itself stands in the minutes, or they would not be taken for those of these data.
    evidence: { ...record.evidence, suffix: marked(record.evidence.suffix) },
  })),
  proposals: dataset.proposals.map((proposal) => ({ ...proposal, label: marked(proposal.label) })),
};
