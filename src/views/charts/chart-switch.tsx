import { type MouseEvent, useEffect, useRef } from 'react';
import { t } from '../../i18n';
import { useLink, useModel, useSession, useView } from '../../store/react';
import type { Session } from '../../store/store';
import { type ChartName, chartsOf, type ViewState } from '../../store/view-state';
import { isFocusLost } from '../../ui/lost-focus';
import { useIsNarrow } from '../../ui/use-is-narrow';
import { ChartChoice } from './chart-parts';

/** The chart that the view shows: that of the link if the dataset has it, else the first. */
export const selectChart = (
  names: readonly ChartName[],
  { chart }: Pick<ViewState, 'chart'>,
): ChartName => names.find((name) => name === chart) ?? 'topics';

/** Links to the charts, of which the view shows one at a time. Draws nothing in an embedded chart. */
export function ChartSwitch() {
  const names = chartsOf(useModel().dataset);
  const shown = useView((state) => selectChart(names, state));
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

/**
 * The chart that the reader chose last, by session. A new chart draws the switch anew, and the focus in the old switch
 * is lost: the new one takes it.
 */
const followed = new WeakMap<Session, ChartName>();

/** The switch on a phone, where a select takes less space than links. */
function SwitchChoice({ names, shown }: { names: readonly ChartName[]; shown: ChartName }) {
  const session = useSession();
  const choice = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the switch is drawn with its chart
  useEffect(() => {
    if (followed.get(session) === shown && isFocusLost())
      choice.current?.querySelector('select')?.focus();
  }, []);
  return (
    <div className="chart-switch" ref={choice}>
      <ChartChoice
        label={t('charts.switch.one')}
        value={shown}
        options={names.map((name) => [name, t(`charts.switch.${name}`)])}
        onChoose={(chart) => {
          followed.set(session, chart);
          void session.navigate({ chart });
        }}
      />
    </div>
  );
}

function ChartLink({ name, isShown }: { name: ChartName; isShown: boolean }) {
  const session = useSession();
  const link = useRef<HTMLAnchorElement>(null);
  const { href, onClick } = useLink({ chart: name });
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the switch is drawn with its chart
  useEffect(() => {
    if (followed.get(session) !== name) return;
    followed.delete(session);
    if (isFocusLost()) link.current?.focus();
  }, []);
  const follow = (event: MouseEvent) => {
    followed.set(session, name);
    onClick(event);
  };
  return (
    <a ref={link} href={href} onClick={follow} aria-current={isShown ? 'page' : undefined}>
      {t(`charts.switch.${name}`)}
    </a>
  );
}
