/** What stands around the grid and comes after it: the lines below, and what a phone has instead of the grid. */
export { MatrixFoot } from './matrix-foot';
export { ChooseCountry, TopicList } from './topic-list';
