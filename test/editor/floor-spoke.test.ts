/** Who spoke, in what is published: also those whose words are credited to nobody, or to a group. */
import { expect, it } from 'vitest';
import { checkProject } from '../../src/editor/engine/live-check';
import { decide, type Who } from '../../src/editor/floor-edits';
import { outputsOf } from '../../src/editor/outputs';
import type { Project } from '../../src/editor/project';
import { description } from '../../src/pipeline/write/json-schema';
import { opened } from './floor-sample';

const spokeIn = (project: Project): string[] => {
  const outputs = outputsOf(project, description());
  if (!('files' in outputs)) throw new Error(JSON.stringify(outputs));
  const [, text = ''] = outputs.files.find(([path]) => path.endsWith('dataset.json')) ?? [];
  return JSON.parse(text).meetings[0].spoke;
};

const decided = (project: Project, actor: Who): Project =>
  decide(
    project,
    checkProject(project).floor.map((place) => ({ ...place, actor })),
  );

it.each([
  ['en', 'Canada and Mexico said that they could analyse samples.'],
  ['es', 'Canadá y México señalaron que podían analizar muestras.'],
  ['fr', 'Le Canada et le Mexique ont dit pouvoir analyser des échantillons.'],
  ['pt', 'O Canadá e o México disseram que podiam analisar amostras.'],
])('in %s those who speak together have spoken, decided or not: %s', (language, sentence) => {
  const project = opened(`${sentence}\n`, language);
  expect(checkProject(project).floor).toHaveLength(1);
  expect(spokeIn(project)).toEqual(['CAN', 'MEX']);
  expect(spokeIn(decided(project, null))).toEqual(['CAN', 'MEX']);
  expect(spokeIn(decided(project, 'MEX'))).toEqual(['CAN', 'MEX']);
  expect(spokeIn(decided(project, undefined))).toEqual([]);
});

it('who speaks for a group has spoken, whether the lists have the group or not', () => {
  const nordic = opened('Canada, on behalf of the Nordic countries, said that they agreed.\n');
  expect(spokeIn(decided(nordic, null))).toEqual(['CAN']);
  const group = opened('Mexico, on behalf of the OAS, said that it agreed.\n');
  expect(spokeIn(decided(group, 'OAS'))).toEqual(['MEX', 'OAS']);
});

it.each([
  'Mexico on behalf of the OAS: We agree.',
  'Mexico (OAS): We agree.',
  'OAS, delivered by Mexico: We agree.',
  'Mexico – on behalf of the OAS: We agree.',
  'Mr. Ruiz, Mexico, on behalf of the OAS, said that it agreed.',
  'Mexico said, on behalf of the OAS, that it agreed.',
])(
  'decided as the group, the State that speaks for it has spoken, however that is written: %s',
  (words) => {
    expect(spokeIn(decided(opened(`REMARKS BY THE DELEGATIONS\n${words}\n`), 'OAS'))).toEqual([
      'MEX',
      'OAS',
    ]);
  },
);

it('a State of which a group only speaks has not spoken', () => {
  const project = opened('The OAS said that Mexico agreed.\n');
  expect(spokeIn(decided(project, 'OAS'))).toEqual(['OAS']);
});

it('whom a row names alone has not spoken where that is nobody', () => {
  expect(spokeIn(decided(opened('Canada said little of it.\n'), null))).toEqual([]);
});

it.each([
  ['en', 'On behalf of the OAS, Ms. Lindqvist announced that funds would come.'],
  ['es', 'En nombre de la OAS, la Sra. Lindqvist anunció que habría fondos.'],
  ['fr', "Au nom de l'OAS, Mme Lindqvist a annoncé que des fonds viendraient."],
  ['pt', 'Em nome da OAS, a Sra. Lindqvist anunciou que haveria fundos.'],
])(
  'in %s a person without a State who speaks for a group is proposed as that group',
  (language, words) => {
    for (const number of ['', '7. '])
      expect(checkProject(opened(`${number}${words}\n`, language)).floor).toMatchObject([
        { actor: 'OAS', state: 'proposed' },
      ]);
  },
);
