/** The parts around the grid that load after it: the lines below, and the phone's list. */
export { MatrixFoot } from './matrix-foot';
export { ChooseCountry, TopicList } from './topic-list';
