/** Sentences of minutes that say a need, an offer or a position, and of procedure, which says none. */
import { expect, it } from 'vitest';
import { loadLexicon, suggest } from '../../../src/model/minutes/suggest';

/** By language and kind. None of them is of the shipped minutes. */
const SENTENCES = {
  en: {
    need: [
      'We would welcome support in drafting the national plan.',
      'Her Government would appreciate technical assistance with the survey.',
      'The country did not have the equipment needed to test water samples.',
      'Zambia appealed to donors for funds to complete the census.',
      'The ministry was short of trained inspectors.',
      'Nepal urgently needed vaccines and cold storage.',
      'Without additional resources the centre would have to close.',
      'Togo depended on external support for its monitoring network.',
      'The main difficulty was the absence of reliable data.',
      'We are looking for partners to finance the second phase.',
      'The representative said that his country was not able to meet the costs alone.',
    ],
    offer: [
      'Germany announced a contribution of two million euros to the fund.',
      'Our institute can train up to thirty officials each year.',
      'Australia invited members to visit its biosecurity centre.',
      'Singapore had provided scholarships to Pacific officials.',
      'The Bank will finance feasibility studies in five countries.',
      'Chile offered to translate the manual into Spanish.',
      'Norway pledged 50 million kroner to the fund.',
      'The European Union continues to support the programme with grants.',
      'Turkey would be happy to receive delegations for study visits.',
      'Brazil is cooperating with Haiti on school meals.',
      'Sweden was helping three countries to draft legislation.',
    ],
    position: [
      'The United States reserved its position on paragraph 12.',
      'Egypt could not accept the text as it stood.',
      'China preferred a voluntary approach.',
      'India was not in a position to join the consensus.',
      'Canada favoured the second option.',
      'Cuba associated itself with the statement of the Group of 77.',
      'Colombia called for the paragraph to be redrafted.',
      'Indonesia questioned the need for a new body.',
      'The European Union wished to see stronger language on transparency.',
      'Mexico could go along with the revised draft.',
      'Viet Nam supported the draft decision.',
    ],
    none: [
      'The Chair opened the meeting at 10 a.m. and welcomed the participants.',
      'The Secretariat introduced the documents before the meeting.',
      'The Minister welcomed delegations to the capital and wished them a pleasant stay.',
      'The Chair welcomed all delegations and recalled the rules of procedure.',
      'Lunch was offered by the host Government.',
      'The delegate thanked the host for its support and hospitality.',
      'The Committee adopted the agenda contained in document G/12.',
      'Participants observed a minute of silence.',
      'The meeting rose at 5.45 p.m.',
      'The Chair thanked the interpreters and closed the session.',
      'The Director-General delivered opening remarks.',
      'He congratulated the Chair on her election and assured her of his delegation’s full support.',
    ],
  },
  es: {
    need: [
      'Solicitamos apoyo para redactar el plan nacional.',
      'Los Estados pequeños carecían de medios para vigilar sus aguas.',
      'Nos gustaría recibir capacitación en valoración aduanera.',
      'Su Gobierno agradecería asistencia técnica para la encuesta.',
      'El país no contaba con los equipos necesarios para analizar el agua.',
      'Zambia hizo un llamamiento a los donantes para terminar el censo.',
      'Nepal necesitaba con urgencia vacunas.',
      'Sin recursos adicionales el centro tendría que cerrar.',
      'El Togo dependía de la ayuda externa para su red.',
      'Buscamos socios para financiar la segunda fase.',
      'Los países menos adelantados requerían fomento de la capacidad.',
    ],
    offer: [
      'Estamos en condiciones de enviar expertos a quien lo solicite.',
      'Alemania anunció una contribución de dos millones de euros al fondo.',
      'Nuestro instituto puede capacitar a treinta funcionarios al año.',
      'Australia invitó a los miembros a visitar su centro.',
      'Singapur había otorgado becas a funcionarios del Pacífico.',
      'El Banco financiará estudios en cinco países.',
      'Noruega se comprometió a aportar 50 millones al fondo.',
      'La India proporcionaría gratuitamente su programa informático.',
      'Su país había capacitado a más de doscientos jueces de la región.',
      'La Unión Europea sigue apoyando el programa con donaciones.',
      'Turquía tendría mucho gusto en recibir delegaciones para visitas de estudio.',
    ],
    position: [
      'Los Estados Unidos reservaron su posición sobre el párrafo 12.',
      'Egipto no podía aceptar el texto en su forma actual.',
      'China prefería un enfoque voluntario.',
      'El Pakistán se opuso a toda mención de sanciones.',
      'La India no estaba en condiciones de sumarse al consenso.',
      'El Canadá era partidario de la segunda opción.',
      'Cuba se adhirió a la declaración del Grupo de los 77.',
      'Indonesia puso en duda la necesidad de un nuevo órgano.',
      'La Unión Europea deseaba un texto más firme.',
      'Malasia expresó reservas sobre el calendario.',
      'México podía sumarse al proyecto revisado.',
    ],
    none: [
      'El delegado agradeció al país anfitrión su apoyo y hospitalidad.',
      'El Gobierno anfitrión ofreció un almuerzo.',
      'La Presidenta abrió la sesión a las 10 horas y dio la bienvenida a los participantes.',
      'El Comité aprobó el temario que figura en el documento G/12.',
      'Los participantes guardaron un minuto de silencio.',
      'Se levanta la sesión a las 17.45 horas.',
      'La Presidenta agradeció a los intérpretes y clausuró la sesión.',
      'El Director General pronunció unas palabras de apertura.',
      'Felicitó a la Presidenta por su elección y le aseguró el pleno apoyo de su delegación.',
      'La lista de participantes figura en el anexo II.',
      'La próxima reunión se celebrará en Ginebra en marzo.',
      'La Sra. Ito (Japón) fue elegida Vicepresidenta por aclamación.',
    ],
  },
  fr: {
    need: [
      'Nous demandons un appui pour rédiger le plan national.',
      'Les petits États manquaient de moyens pour surveiller leurs eaux.',
      'Le personnel qualifié fait défaut dans les ministères.',
      'Nous souhaiterions recevoir une formation en évaluation en douane.',
      'Son Gouvernement apprécierait une assistance technique pour l’enquête.',
      'Le pays n’avait pas les équipements nécessaires pour analyser l’eau.',
      'La Zambie a lancé un appel aux donateurs pour achever le recensement.',
      'Le Népal avait un besoin urgent de vaccins.',
      'Faute de ressources supplémentaires, le centre devrait fermer.',
      'Le Togo dépendait de l’aide extérieure pour son réseau.',
      'Nous recherchons des partenaires pour financer la deuxième phase.',
    ],
    offer: [
      'L’Allemagne a annoncé une contribution de deux millions d’euros au fonds.',
      'Notre institut peut former trente fonctionnaires par an.',
      'L’Australie a invité les membres à visiter son centre.',
      'Singapour avait octroyé des bourses à des fonctionnaires du Pacifique.',
      'La Banque financera des études dans cinq pays.',
      'Le Chili a proposé de traduire le manuel en espagnol.',
      'La Norvège s’est engagée à verser 50 millions au fonds.',
      'L’Union européenne continue de soutenir le programme par des dons.',
      'La Turquie serait heureuse de recevoir des délégations pour des visites d’étude.',
      'Le Brésil coopère avec Haïti en matière de cantines scolaires.',
      'La Suède aidait trois pays à élaborer leur législation.',
    ],
    position: [
      'Les États-Unis ont réservé leur position sur le paragraphe 12.',
      'L’Égypte ne pouvait pas accepter le texte en l’état.',
      'La Chine préférait une approche volontaire.',
      'L’Inde n’était pas en mesure de se joindre au consensus.',
      'Le Canada a marqué sa préférence pour la deuxième option.',
      'L’Argentine a insisté pour que la note 3 soit supprimée.',
      'Cuba s’est associée à la déclaration du Groupe des 77.',
      'L’Indonésie a mis en doute la nécessité d’un nouvel organe.',
      'L’Union européenne souhaitait un libellé plus ferme.',
      'Le Brésil s’est élevé contre la mention des mesures commerciales.',
      'La Malaisie a émis des réserves sur le calendrier.',
    ],
    none: [
      'Le Président a ouvert la séance à 10 heures et souhaité la bienvenue aux participants.',
      'Le délégué a remercié le pays hôte de son soutien et de son hospitalité.',
      'Le Comité a adopté l’ordre du jour figurant dans le document G/12.',
      'Le compte rendu de la réunion précédente a été approuvé sans observation.',
      'Les participants ont observé une minute de silence.',
      'La séance est levée à 17 h 45.',
      'La Présidente a remercié les interprètes et prononcé la clôture de la session.',
      'Le Directeur général a prononcé une allocution d’ouverture.',
      'Il a félicité la Présidente de son élection et l’a assurée du plein appui de sa délégation.',
      'La liste des participants figure à l’annexe II.',
      'La prochaine réunion se tiendra à Genève en mars.',
      'Mme Ito (Japon) a été élue Vice-Présidente par acclamation.',
    ],
  },
  pt: {
    need: [
      'Solicitamos apoio para redigir o plano nacional.',
      'Os Estados pequenos careciam de meios para vigiar as suas águas.',
      'Falta pessoal qualificado nos ministérios.',
      'Gostaríamos de receber formação em avaliação aduaneira.',
      'O seu Governo agradeceria assistência técnica para o inquérito.',
      'O país não dispunha dos equipamentos necessários para analisar a água.',
      'A Zâmbia fez um apelo aos doadores para concluir o censo.',
      'Sem recursos adicionais, o centro teria de fechar.',
      'O Togo dependia da ajuda externa para a sua rede.',
      'Buscamos parceiros para financiar a segunda fase.',
      'Os países menos avançados necessitavam de reforço de capacidades.',
    ],
    offer: [
      'Estamos em condições de enviar peritos a quem o solicitar.',
      'A Alemanha anunciou uma contribuição de dois milhões de euros para o fundo.',
      'O nosso instituto pode capacitar trinta funcionários por ano.',
      'A Austrália convidou os membros a visitar o seu centro.',
      'Singapura tinha concedido bolsas a funcionários do Pacífico.',
      'O Banco financiará estudos em cinco países.',
      'A Noruega comprometeu-se a contribuir com 50 milhões.',
      'A Índia forneceria gratuitamente o seu programa.',
      'O seu país tinha formado mais de duzentos juízes da região.',
      'A União Europeia continua a apoiar o programa com doações.',
      'A Turquia teria prazer em receber delegações para visitas de estudo.',
    ],
    position: [
      'Os Estados Unidos reservaram a sua posição sobre o parágrafo 12.',
      'O Egito não podia aceitar o texto na sua forma atual.',
      'A China preferia uma abordagem voluntária.',
      'A Índia não estava em condições de se juntar ao consenso.',
      'O Canadá era favorável à segunda opção.',
      'A Argentina insistiu na supressão da nota 3.',
      'Cuba associou-se à declaração do Grupo dos 77.',
      'A Indonésia pôs em dúvida a necessidade de um novo órgão.',
      'A União Europeia desejava uma redação mais firme.',
      'A Malásia expressou reservas quanto ao calendário.',
      'O México podia aceitar o projeto revisto.',
    ],
    none: [
      'O delegado agradeceu ao país anfitrião o apoio e a hospitalidade.',
      'O Governo anfitrião ofereceu um almoço.',
      'A Presidenta abriu a sessão às 10 horas e deu as boas-vindas aos participantes.',
      'O Comitê adotou a agenda que consta do documento G/12.',
      'Os participantes guardaram um minuto de silêncio.',
      'A sessão foi encerrada às 17h45.',
      'A Presidenta agradeceu aos intérpretes e encerrou a sessão.',
      'O Diretor-Geral proferiu palavras de abertura.',
      'Felicitou a Presidenta pela sua eleição e assegurou-lhe o pleno apoio da sua delegação.',
      'A lista de participantes consta do anexo II.',
      'A próxima reunião será realizada em Genebra em março.',
      'A Sra. Ito (Japão) foi eleita Vice-Presidenta por aclamação.',
    ],
  },
};

/** The kinds that are suggested in a sentence. */
async function kindsIn(language: string, sentence: string) {
  const lexicon = await loadLexicon(language);
  if (!lexicon) throw new Error(language);
  const passage = { kind: 'paragraph', start: 0, end: sentence.length } as const;
  return suggest(sentence, [passage], lexicon).map(({ kind }) => kind);
}

const each = Object.entries(SENTENCES).flatMap(([language, kinds]) =>
  Object.entries(kinds).flatMap(([kind, list]) =>
    list.map((one) => [language, kind, one] as const),
  ),
);

it.each(each.filter(([, kind]) => kind !== 'none'))('in %s %s: %s', async (language, kind, one) => {
  expect(await kindsIn(language, one)).toContain(kind);
});

it.each(each.filter(([, kind]) => kind === 'none'))('in %s %s: %s', async (language, _, one) => {
  expect(await kindsIn(language, one)).toEqual([]);
});

it.each([
  ['en', 'Members were asked to familiarize themselves with the documents.'],
  ['en', 'The objectives of the programme are listed in annex I.'],
  ['es', 'El comercio creció debido a la demanda de China.'],
  ['es', 'El acceso a los mercados se rige por el artículo 3.'],
  ['es', 'Las condiciones de trabajo se describen en el anexo.'],
  ['fr', 'La croissance a été associée à une hausse des rejets de CO2.'],
  ['fr', 'La disposition de l’article 5 est entrée en vigueur en 2010.'],
  ['fr', 'Le principe de précaution figure dans la Convention.'],
  ['pt', 'O comércio cresceu devido à demanda da China.'],
  ['pt', 'Os riscos associados ao comércio foram descritos no anexo.'],
])('a word that begins alike says none: in %s %s', async (language, one) => {
  expect(await kindsIn(language, one)).toEqual([]);
});

it.each([
  ['en', 'Benin wished to obtain support for its election.', 'need'],
  ['es', 'La delegada deseaba recibir apoyo para tener éxito.', 'need'],
  ['fr', 'Il souhaitait recevoir un appui dans l’intérêt de tous.', 'need'],
  ['pt', 'A delegada desejava receber apoio.', 'need'],
])('words of courtesy hide no need: in %s %s', async (language, one, kind) => {
  expect(await kindsIn(language, one)).toContain(kind);
});
