import { t } from '../../i18n';
import type { Blank } from '../../model/blanks';

interface Props {
  readonly blank: Blank;
  readonly actor: string;
  readonly topic: string;
}

/** Why a cell is blank, and what that does not mean. */
export function BlankReason({ blank, actor, topic }: Props) {
  const reason =
    blank === 'no-remarks' || blank === 'not-participant'
      ? t(`evidence.blank.${blank}`, { actor })
      : t(`evidence.blank.${blank}`, { actor, topic });
  return (
    <div className="evidence-blank">
      <p>{reason}</p>
      {blank !== 'hidden' && <p>{t('evidence.blank.meaning')}</p>}
    </div>
  );
}
