import type { ReactNode } from 'react';
import { t } from '../../i18n';
import { BLANKS } from '../../model/blanks';
import { isCounted } from '../../model/marks';
import { useFilter, useModel } from '../../store/react';
import { PopoverButton } from '../../ui/popover-button';
import { BLANK_CLASS, MatrixMark } from './matrix-cell';

/** Signs in the order of the cell: needs, what stands where an offer would, offers. */
const SIGNS = [
  ['need', { shape: 'need', soft: false, implied: false }],
  ['soft', { shape: 'need', soft: true, implied: false }],
  ['gap', null],
  ['available', { shape: 'available', soft: false, implied: false }],
  ['planned', { shape: 'planned', soft: false, implied: false }],
  ['delivered', { shape: 'delivered', soft: false, implied: false }],
  ['capacity', { shape: 'capacity', soft: false, implied: false }],
  ['implied', { shape: 'need', soft: true, implied: true }],
] as const;
type SignName = (typeof SIGNS)[number][0];

/** What the signs mean, in one line, and a button for all of them with an explanation each. */
export function MatrixLegend() {
  const model = useModel();
  const filter = useFilter();
  const isDisputed = model.dataset.agreements.some(({ disputes }) => disputes.length > 0);
  const signs = SIGNS.filter(([name]) => name !== 'capacity' || isCounted(model, filter, name));
  return (
    <div className="matrix-legend">
      <ul aria-label={t('matrix.legend')}>
        {signs.map(([name, mark]) => (
          <li key={name}>
            <Sign mark={mark} /> {t(`matrix.legend.${name}`)}
          </li>
        ))}
        {/* Behind the button on a screen; on paper here. */}
        {BLANKS.map((blank) => (
          <li key={blank} className="matrix-legend-rest">
            <BlankSign className={BLANK_CLASS[blank]} /> {t(`matrix.blank.${blank}`)}
          </li>
        ))}
        {isDisputed && (
          <li className="matrix-legend-rest">
            <BlankSign className="m-disputed" /> {t('matrix.legend.disputed')}
          </li>
        )}
      </ul>
      <PopoverButton
        label={t('matrix.signs')}
        title={t('matrix.signs')}
        closeLabel={t('filters.close')}
        wide
      >
        {() => (
          <dl className="matrix-signs">
            {SIGNS.map(([name, mark]) => (
              <Explained key={name} sign={<Sign mark={mark} />} name={name} />
            ))}
            {BLANKS.map((blank) => (
              <div key={blank}>
                <dt>
                  <BlankSign className={BLANK_CLASS[blank]} /> {t(`matrix.blank.${blank}`)}
                </dt>
              </div>
            ))}
            {isDisputed && (
              <div>
                <dt>
                  <BlankSign className="m-disputed" /> {t('matrix.legend.disputed')}
                </dt>
                <dd>{t('matrix.sign.disputed')}</dd>
              </div>
            )}
          </dl>
        )}
      </PopoverButton>
    </div>
  );
}

function Explained({ sign, name }: { sign: ReactNode; name: SignName }) {
  return (
    <div>
      <dt>
        {sign} {t(`matrix.legend.${name}`)}
      </dt>
      <dd>{t(`matrix.sign.${name}`)}</dd>
    </div>
  );
}

/** A mark as it stands in a cell; null: the sign of a need that nothing answers. */
function Sign({ mark }: { mark: (typeof SIGNS)[number][1] }) {
  return (
    <i aria-hidden="true">
      {mark ? <MatrixMark {...mark} count={1} /> : <b className="m-unanswered">?</b>}
    </i>
  );
}

const BlankSign = ({ className = 'm-nothing' }: { className: string | undefined }) => (
  <i className={`m-blank ${className}`} aria-hidden="true" />
);
