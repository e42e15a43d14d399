import { expect, it } from 'vitest';
import { projectProblems } from '../../../src/editor/project/project-schema';
import { tinySeeds } from '../../fixtures/tiny-seeds';
import { openSeeds } from './open-seeds';

const project = openSeeds(tinySeeds());

it.each(['languages.0', 'about.language', 'meeting.language'])(
  'refuses a language that is named as a field of every object: %s',
  (place) => {
    const { values } = structuredClone(project);
    const changed = {
      'languages.0': { languages: ['__proto__'] },
      'about.language': { about: { ...values.about, language: 'constructor' } },
      'meeting.language': { meeting: { ...values.meeting, language: '__proto__' } },
    }[place];
    const found = projectProblems({ ...project, values: { ...values, ...changed } }, 'x.json');
    expect(found).toMatchObject([
      {
        code: 'project-damaged',
        column: `values.${place}`,
        expected: 'a language as BCP 47 writes it: en, pt-BR',
      },
    ]);
  },
);

it('a project may name a language that nobody knows: the rules tell of it', () => {
  const about = { ...project.values.about, language: 'Englsh' };
  expect(projectProblems({ ...project, values: { ...project.values, about } }, 'x.json')).toEqual(
    [],
  );
});
