import { UnlistedActors } from '../unlisted-actors';
import { useProject } from '../use-editor';
import { HeadingForms } from './heading-forms';
import { NamedSpeakers } from './named-speakers';
import { WhoSpoke } from './who-spoke';
import './speakers.css';

/** The stage in which a person decides who speaks under each heading, and confirms who spoke. */
export function SpeakersStage() {
  const id = useProject((project) => project.id);
  return (
    <div key={id} className="editor-speakers">
      <UnlistedActors />
      <HeadingForms />
      <NamedSpeakers />
      <WhoSpoke />
    </div>
  );
}
