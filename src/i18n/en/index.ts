/**
 * The English catalogue: ICU MessageFormat by id. The first language written, and the type of the
 * others. In a plural branch write `#` for the number and always more than one word, so that a
 * placeholder is whatever single word stands right after a brace.
 */
export { about } from './about.ts';
export { agenda } from './agenda.ts';
export { app } from './app.ts';
export { charts } from './charts.ts';
export { chartsFlow } from './charts-flow.ts';
export { chartsForms } from './charts-forms.ts';
export { chartsMap } from './charts-map.ts';
export { delegations } from './delegations.ts';
export { evidence } from './evidence.ts';
export { exported } from './export.ts';
export { fileColumns } from './file-columns.ts';
export { files } from './files.ts';
export { filters } from './filters.ts';
export { links } from './links.ts';
export { matches } from './matches.ts';
export { matrix } from './matrix.ts';
export { matrixPointed } from './matrix-pointed.ts';
export { minutes } from './minutes.ts';
export { notices } from './notices.ts';
export { paper } from './paper.ts';
export { positions } from './positions.ts';
export { records } from './records.ts';
export { scope } from './scope.ts';
export { share } from './share.ts';
export { terms } from './terms.ts';
export { update } from './update.ts';
