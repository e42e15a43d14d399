import { t } from '../../../i18n';
import { MeetingForm } from './meeting-form';
import { StarterPicker } from './starter-picker';
import { TranslationsTable } from './translations-table';
import { VocabularyLists } from './vocabulary-lists';
import './setup.css';

/** What a meeting is coded with: what is known of it, the lists, and their words in other languages. */
export function MeetingStage() {
  return (
    <div className="editor-setup">
      <MeetingForm />
      <section aria-labelledby="editor-lists">
        <h3 id="editor-lists">{t('meeting.lists')}</h3>
        <p>{t('meeting.lists.what')}</p>
        <StarterPicker />
        <VocabularyLists />
      </section>
      <TranslationsTable />
    </div>
  );
}
