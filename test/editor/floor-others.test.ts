/**
 * Who is not the delegation that has the floor ("The expert explained", "“We will pay”, said the Minister of Mexico"), in
 * four languages: a row to decide. What is the delegation's own is none.
 */
import { expect, it } from 'vitest';
import { checkProject } from '../../src/editor/engine/live-check';
import { opened } from './floor-sample';

/** The first sentence of each is Canada's; then what others say, and what its delegation tells itself. */
const TABLE = {
  en: {
    said: 'Canada said that it needed charts.',
    others: [
      'The elected Chair took the podium and noted the need.',
      'The Director-General stressed the need for funds.',
      'An engineer from the port authority described the pumps.',
      'The host country announced a dinner.',
      'Several participants asked for training.',
      'A civil society observer said that whales needed help.',
      'The newly appointed Director thanked all.',
      'A youth delegate called for more training.',
      'In reply, the speaker said that funds were short.',
      'Her colleague from the coast guard offered courses.',
      'The panel discussed the loan.',
      'Four observers from the region asked for seats.',
      'An alliance of island mayors called for more.',
      'The lead negotiator for the islands rejected the text.',
      'The World Bank was willing to pay for it.',
      'It was suggested by the delegate of the Red Cross that it wait.',
      'In the view of the Friends of the Sea, it was late.',
      '“It is late”, a delegate from the south remarked.',
      '“The loan is ready”, the president of the bank declared.',
      '“Who will pay?”, asked a journalist from the coast.',
      'According to the Secretariat, Mexico had asked for help.',
      'Others asked for drones.',
      'Some asked for more time.',
      'Some developing countries said that wheat was dear.',
      'The private sector asked for guidance.',
      'Small island developing States asked for drones.',
      'Her Excellency Ms. Diallo promised a ship.',
    ],
    mexico: [
      '“We agree. We will pay”, said the Minister of Mexico.',
      '“We will pay half”, the Minister of Mexico declared.',
      'According to Mexico, the fund was late.',
    ],
    own: [
      'The delegation said that it would pay.',
      'The delegate said that it would pay.',
      'Its minister had visited the port.',
      'Some developed countries have such a port.',
      'Several requests were filed.',
      'Another comment was made.',
      'Some requested documents are missing.',
      'The report showed a rise in theft.',
      'The expert group would meet in May.',
      'The letter asked for help.',
      'Others were detained.',
      'The report by the expert showed a gap.',
      '“We will pay”, it said.',
      'According to the delegation, stocks had fallen.',
      'It called this “a gift”, noted with regret, and left.',
    ],
  },
  es: {
    said: 'El Canadá dijo que necesitaba cartas.',
    others: [
      'El experto explicó que las mareas subían.',
      'El país anfitrión anunció una cena.',
      'El siguiente orador ofreció tres buques.',
      'El ministro noruego anunció una donación.',
      '«Pagaremos», declaró el ministro chileno.',
      '«¿Quién pagará?», preguntó un periodista de la costa.',
      'Una colega del ministro propuso otra fecha.',
      'El capitán del puerto informó de tres naufragios.',
      'La intérprete pidió una pausa.',
      'Los científicos invitados advirtieron de mareas más altas.',
      'Según la Secretaría, México había pedido ayuda.',
      'Una coalición de alcaldes pidió más.',
      'El Banco Mundial estaba dispuesto a pagar.',
      'Otros pidieron drones.',
      'Algunas pidieron más tiempo.',
      'El sector privado pidió normas.',
      'Hubo quien pidió más plazo.',
      'Habló a continuación México.',
      'Los países en desarrollo pidieron drones.',
      'Se dio la palabra a México, que pidió barcos.',
    ],
    mexico: ['«Sí. Pagaremos», dijo el ministro de México.', 'Según México, el fondo se retrasó.'],
    own: [
      'La delegación dijo que pagaría.',
      'El representante dijo que no.',
      'Su ministro había visitado el puerto.',
      'Algunos puertos necesitan barcos.',
      'Una pregunta quedó.',
      'El informe presentado por el experto mostró una falta.',
      'El grupo de expertos se reuniría en mayo.',
      'La ley pidió ayuda.',
      'Otros barcos llegaron.',
      'Habló con México sobre el plan.',
      'La delegación estaba dispuesta a pagar.',
      'A juicio de su delegación, era tarde.',
    ],
  },
  fr: {
    said: 'Le Canada a dit qu’il avait besoin de cartes.',
    others: [
      'D’autres ont demandé des drones.',
      'Certains ont demandé plus de temps.',
      'La société civile a proposé un forum.',
      'Les pays en développement ont demandé des drones.',
      'L’ambassadeur Diallo a promis un navire.',
      'L’expert a expliqué que les marées montaient.',
      'Le pays hôte a annoncé un dîner.',
      'L’orateur suivant a offert trois navires.',
      'Le ministre norvégien a annoncé un don.',
      'Le Fonds des océans a annoncé un don.',
      'Sa collègue des garde-côtes a offert des cours.',
      '« Nous paierons », a déclaré le ministre chilien.',
      'Une ingénieure de l’autorité portuaire a présenté les pompes.',
      'Le trésorier sortant a signalé un déficit.',
      'Quelques invités ont demandé le coût.',
      '« Il est tard », a remarqué une déléguée du sud.',
      'Selon le Secrétariat, le Mexique avait demandé de l’aide.',
      'Le Fonds vert pour le climat a confirmé un don.',
      'Le négociateur des îles a qualifié le texte de long.',
      'La parole a été donnée au Mexique, qui a demandé des bateaux.',
    ],
    mexico: [
      '« Oui. Nous paierons », a dit le ministre du Mexique.',
      'Selon le Mexique, le fonds est en retard.',
      'Il a été proposé par le Mexique de créer un fonds.',
    ],
    own: [
      'La délégation a dit qu’elle paierait.',
      'Le représentant a dit non.',
      'Son ministre avait visité le port.',
      'Certains ports ont besoin de bateaux.',
      'Plusieurs demandes ont été faites.',
      'Le texte présenté par l’expert a été adopté.',
      'Le groupe d’experts se réunirait en mai.',
      'Le montant proposé est élevé.',
      'D’autres pays ont agi.',
      'La délégation était prête à payer.',
      'De l’avis de la délégation, c’était long.',
    ],
  },
  pt: {
    said: 'O Canadá disse que precisava de cartas.',
    others: [
      'Outros pediram drones.',
      'Alguns pediram mais tempo.',
      'Alguns países disseram que não.',
      'A sociedade civil propôs um fórum.',
      'Falou depois o México.',
      'Os pequenos Estados insulares pediram drones.',
      'O Diretor-Geral salientou a falta de fundos.',
      'O perito explicou que as marés subiam.',
      'O país anfitrião anunciou um jantar.',
      'O ministro norueguês anunciou uma doação.',
      'O orador seguinte ofereceu três navios.',
      'Um participante ofereceu cursos.',
      '«Pagaremos», declarou o ministro chileno.',
      'O tesoureiro cessante informou um défice.',
      'A oradora principal, professora de direito, alertou para atrasos.',
      'Alguns convidados perguntaram o custo.',
      'Segundo o Secretariado, o México tinha pedido ajuda.',
      'Uma coligação de prefeitos pediu mais.',
      'A palavra foi dada ao México, que pediu barcos.',
    ],
    mexico: [
      '«Sim. Pagaremos», disse o ministro do México.',
      'Segundo o México, o fundo atrasou-se.',
    ],
    own: [
      'A delegação disse que pagaria.',
      'O representante disse que não.',
      'Outros foram presos.',
      'O seu ministro tinha visitado o porto.',
      'Alguns portos precisam de barcos.',
      'O documento apresentado pelo diretor foi aprovado.',
      'O grupo de peritos reunir-se-ia em maio.',
      'A lei pediu ajuda.',
      'A delegação estava disposta a pagar.',
      'Segundo o Governo, era tarde.',
    ],
  },
};

/** The open rows after Canada's, where the words stand in its paragraph and where they are one of their own. */
const rows = (language: string, said: string, words: string) =>
  [' ', '\n\n'].map((blank) =>
    checkProject(opened(`SESSION\n${said}${blank}${words}\n`, language))
      .floor.slice(1)
      .filter(({ state }) => state === 'unknown')
      .map(({ actor = '?', words }) => `${actor} ${words.slice(0, 4)}`),
  );

const cases = (kind: 'others' | 'mexico' | 'own') =>
  Object.entries(TABLE).flatMap(([language, { said, [kind]: list }]) =>
    list.map((words) => [language, words, said] as const),
  );

it.each(cases('others'))('in %s it is a row to decide: %s', (language, words, said) => {
  for (const found of rows(language, said, words)) expect(found).toHaveLength(1);
});

it.each(cases('mexico'))(
  'in %s it is a row with Mexico filled in, from its first word: %s',
  (language, words, said) => {
    const row = [`MEX ${words.replace(/^\P{L}+/u, '').slice(0, 4)}`];
    expect(rows(language, said, words)).toEqual([row, row]);
  },
);

it.each(cases('own'))('in %s it is none: %s', (language, words, said) => {
  expect(rows(language, said, words)).toEqual([[], []]);
});

it('whoever began to speak with an office goes on with it', () => {
  const said = 'The Minister of Canada said yes.';
  expect(rows('en', said, 'The Minister added that it would pay.')).toEqual([[], []]);
  expect(rows('en', said, 'The Norwegian minister added that.')).toEqual([['? The '], ['? The ']]);
});

it('under a heading that gives the floor it is what its speaker tells', () => {
  const { floor } = checkProject(opened('SESSION\nCanada:\nThe expert explained the tides.\n'));
  expect(floor.map(({ name }) => name)).toEqual(['Canada']);
});

it.each([
  ['en', 'The Minister of Justice of Mexico said no.'],
  ['es', 'El Ministro de Relaciones Exteriores y Culto de México declaró que no.'],
  ['fr', 'La Ministre de l’Environnement du Mexique a déclaré que non.'],
  ['pt', 'O Ministro da Justiça do México disse que não.'],
])('in %s a minister speaks for the State of the title: %s', (language, words) => {
  const { said } = TABLE[language as keyof typeof TABLE];
  const found = checkProject(opened(`SESSION\n${said} ${words}\n`, language)).floor.at(-1);
  const title = / (?:de México|du Mexique|do México|of Mexico)/u.exec(words);
  const name = words.slice(0, (title?.index ?? 0) + `${title?.[0]}`.length);
  expect(found).toMatchObject({ state: 'proposed', actor: 'MEX', name });
  // One of the delegation that has the floor is no other.
  const own = checkProject(opened(`SESSION\nMexico:\nIt agreed. ${words}\n`, language)).floor;
  expect(own).toHaveLength(1);
});

it.each([
  ['en', 'The Director was thanked.', 'The tender closed.', 'The Secretariat was asked to report.'],
  ['es', 'La Directora fue felicitada.', 'La Secretaría fue encargada de ello.', 'Se pidió más.'],
  [
    'fr',
    'Le Directeur a été remercié.',
    'Le Secrétariat a été prié d’agir.',
    'Le marché est clos.',
  ],
  ['pt', 'O Diretor foi felicitado.', 'O Secretariado foi convidado a agir.', 'Foi pedido mais.'],
])('in %s nobody speaks in "%s %s %s"', (language, ...passives) => {
  const { said } = TABLE[language as keyof typeof TABLE];
  for (const before of [said, 'Canada:\nIt agreed.']) {
    const text = `SESSION\n${before} ${passives.join(' ')}\n`;
    expect(checkProject(opened(text, language)).floor).toHaveLength(1);
  }
});
