import { type MouseEvent, useEffect, useRef } from 'react';
import { t } from '../../i18n';
import { useLink, useModel, useSession, useView } from '../../store/react';
import { type ChartName, chartsOf, type ViewState } from '../../store/view-state';
import { isFocusLost } from '../../ui/lost-focus';
import { useIsNarrow } from '../../ui/use-is-narrow';
import { ChartChoice } from './chart-parts';

/** The chart that the view shows: the one that is asked for, if the dataset has it, or else the first. */
export const chartShown = (
  names: readonly ChartName[],
  { chart }: Pick<ViewState, 'chart'>,
): ChartName => names.find((name) => name === chart) ?? 'topics';

/** Which chart is shown, one at a time; nothing where one stands alone in the page of another. */
export function ChartSwitch() {
  const names = chartsOf(useModel().dataset);
  const shown = useView((state) => chartShown(names, state));
  const isAlone = useView((state) => state.embed !== null);
  const isChoice = useIsNarrow() === true;
  if (isAlone) return null;
  if (isChoice) return <SwitchChoice names={names} shown={shown} />;
  return (
    <nav className="chart-switch" aria-label={t('charts.switch')}>
      {names.map((name) => (
        <ChartLink key={name} name={name} isShown={name === shown} />
      ))}
    </nav>
  );
}

/** The chart whose link was followed last: its chart comes with a switch of its own, which takes the focus over. */
let followed: ChartName | null = null;

/** On a phone one choice takes less room than five links. */
function SwitchChoice({ names, shown }: { names: readonly ChartName[]; shown: ChartName }) {
  const { navigate } = useSession();
  const choice = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when it comes with its chart
  useEffect(() => {
    if (followed === shown && isFocusLost()) choice.current?.querySelector('select')?.focus();
  }, []);
  return (
    <div className="chart-switch" ref={choice}>
      <ChartChoice
        label={t('charts.switch.one')}
        value={shown}
        options={names.map((name) => [name, t(`charts.switch.${name}`)])}
        onChoose={(chart) => {
          followed = chart;
          void navigate({ chart });
        }}
      />
    </div>
  );
}

function ChartLink({ name, isShown }: { name: ChartName; isShown: boolean }) {
  const link = useRef<HTMLAnchorElement>(null);
  const { href, onClick } = useLink({ chart: name });
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when it comes with its chart
  useEffect(() => {
    if (followed !== name) return;
    followed = null;
    if (isFocusLost()) link.current?.focus();
  }, []);
  const follow = (event: MouseEvent) => {
    followed = name;
    onClick(event);
  };
  return (
    <a ref={link} href={href} onClick={follow} aria-current={isShown ? 'page' : undefined}>
      {t(`charts.switch.${name}`)}
    </a>
  );
}
