import { useEffect } from 'react';
import { t } from '../../i18n';
import { useFields, useSession } from '../../store/react';
import { ROWS, type ViewState } from '../../store/view-state';
import { lazyPart, Part } from '../../ui/lazy-part';
import { PopoverButton } from '../../ui/popover-button';
import { type Download, useDownload } from '../../ui/use-download';

export const VIEW_PANEL = lazyPart<{ download: Download }>(
  ['matrixPointed'],
  async () => (await import('./view-panel')).ViewPanel,
);

interface SwitchProps {
  readonly name: string;
  readonly className: string;
  readonly options: readonly (readonly [
    words: string,
    change: Partial<ViewState>,
    isOn: boolean,
  ])[];
}

/** A switch between two choices. */
function Switch({ name, className, options }: SwitchProps) {
  const { navigate } = useSession();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would box buttons that need no frame.
    <div className={`m-switch ${className}`} role="group" aria-label={name}>
      {options.map(([words, change, isOn]) => (
        <button key={words} type="button" aria-pressed={isOn} onClick={() => void navigate(change)}>
          {words}
        </button>
      ))}
    </div>
  );
}

/** The switch between topics and countries as rows, a phone's switch between list and grid, and the button "View". */
export function MatrixControls() {
  // The state is here, since the panel may close while a file is made.
  const download = useDownload();
  const { rows, grid } = useFields('rows', 'grid');
  useEffect(() => {
    // The panel loads after the page, so that it opens without a wait.
    VIEW_PANEL.load().catch(() => {});
  }, []);
  return (
    <>
      <Switch
        name={t('matrix.form')}
        className="m-switch-form"
        options={[
          [t('matrix.form.list'), { grid: false }, !grid],
          [t('matrix.form.grid'), { grid: true }, grid],
        ]}
      />
      <Switch
        name={t('matrix.rows')}
        className="m-switch-rows"
        options={ROWS.map((each) => [t(`matrix.rows.${each}`), { rows: each }, rows === each])}
      />
      <PopoverButton label={t('matrix.view')} title={t('matrix.view')}>
        {() => <Part of={VIEW_PANEL} props={{ download }} waiting={null} />}
      </PopoverButton>
    </>
  );
}
