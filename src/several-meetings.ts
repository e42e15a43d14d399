/** All that only data of several meetings need from the start, in one file, since each name of a file is in the first load. */
export * as time from './store/meeting-state';
export { matrixInTime } from './views/matrix/matrix-in-time';
export { MeetingBar } from './views/meetings/meeting-bar';
