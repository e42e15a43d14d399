import { t } from '../i18n';
import { InLanguage } from './in-language';

interface Props {
  readonly meeting: {
    readonly title: string;
    readonly document: string;
    readonly language: string;
  };
}

/** A meeting by title and document; the title keeps the language of its minutes. */
export function MeetingName({ meeting }: Props) {
  const { language, title } = meeting;
  return <InLanguage lang={language} words={title} within={t('evidence.meeting', meeting)} />;
}
