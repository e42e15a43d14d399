import { t } from '../../../i18n';
import type { Stage } from '../../store/editor-store';

/** The stage that shows a path of a project; all other paths belong to "Meeting and lists". */
const STAGES: readonly (readonly [Stage, RegExp])[] = [
  ['text', /^(?:lists\.(?:lines|mends)|values\.source)\b/u],
  ['speakers', /^(?:lists\.seen|values\.meeting\.(?:speakers|spoke|headings))\b/u],
  ['coding', /^lists\.(?:records|positions|dismissed)\b/u],
  ['earlier', /^lists\.(?:links|decisions)\b/u],
  ['compare', /^(?:lists\.kept|values\.role)\b/u],
];

const stageOf = (path: string): Stage =>
  STAGES.find(([, paths]) => paths.test(path))?.[0] ?? 'meeting';

/**
 * The damaged parts of a kept meeting, named by stage with their paths in brackets.
 * @param names paths such as "lists.records", and "…" where there are more
 */
export function DamagedParts({ names }: { names: readonly string[] }) {
  const paths = names.filter((name) => name !== '…');
  const stages = [...new Set(paths.map(stageOf))];
  return (
    <ul>
      {stages.map((stage) => (
        <li key={stage}>
          {t(`editor.stage.${stage}`)} (
          <code>{paths.filter((path) => stageOf(path) === stage).join(', ')}</code>)
        </li>
      ))}
      {names.length > paths.length && <li>…</li>}
    </ul>
  );
}
