import type { editorSpeakers as english } from '../en/editor-speakers.ts';
import type { Words } from '../words.ts';

export const editorSpeakers = {
  'editor.speakers.headings': 'Títulos',
  'editor.speakers.headings.what':
    'Decida para cada tipo de título se ele indica quem fala abaixo. Uma escolha vale para todos os títulos desse tipo.',
  'editor.speakers.headings.none':
    'Nenhum título que nomeie oradores foi encontrado. Em um texto de frases, você confirma o ator ao lado de cada registro.',
  'editor.speakers.headings.count':
    '{count, plural, one {# título} other {# títulos}} com {titles, plural, one {# texto} other {# textos diferentes}}',
  'editor.speakers.form.colon': 'Um nome com dois-pontos',
  'editor.speakers.form.marked': 'Um título em negrito ou marcado',
  'editor.speakers.form.alone': 'Um nome sozinho em sua linha',
  'editor.speakers.form.presentation': 'Uma apresentação',
  'editor.speakers.form.section': 'O título de uma seção',
  'editor.speakers.form.who': 'Quem fala sob títulos como “{example}”',
  'editor.speakers.named': 'Todos como nomeados',
  'editor.speakers.nobody': 'Ninguém',
  'editor.speakers.differ': 'Estes diferem',
  'editor.speakers.undecided': 'Ainda não decidido: ninguém conta como orador sob estes títulos.',
  'editor.speakers.section':
    'Ninguém fala sob estes títulos, a menos que você escolha outra coisa.',
  'editor.speakers.unclear':
    '{count, plural, one {# texto não nomeia} other {# textos não nomeiam}} exatamente um ator das listas. Escolha quem fala.',
  'editor.speakers.others': 'Ninguém sob os demais',
  'editor.speakers.differ.what': 'O que está preenchido conta. Mude apenas o que difere.',
  'editor.speakers.times':
    '{count, plural, one {está uma vez no texto} other {está # vezes no texto}}',
  'editor.speakers.under': 'Quem fala sob “{title}”',
  'editor.speakers.line': 'Linha {line}',
  'editor.speakers.more': 'Mostrar mais {count}',
  'editor.speakers.choose': 'Escolher…',
  'editor.speakers.drop': 'Excluir esta decisão',
  'editor.speakers.people': 'Pessoas e títulos indicados pelo nome ({people})',
  'editor.speakers.for': 'Ator de {name}',
  'editor.spoke': 'Quem interveio',
  'editor.spoke.what':
    'Estes atores têm um título ou são o sujeito de uma frase. Desmarque os que não intervieram e confirme os demais de uma vez.',
  'editor.spoke.none':
    'Nenhum ator das listas foi encontrado como orador. Verifique o idioma da reunião e a lista de atores.',
  'editor.spoke.heading': 'sob um título',
  'editor.spoke.confirm':
    '{count, plural, one {Confirmar este ator} other {Confirmar estes # atores}}',
  'editor.spoke.open': 'Ainda não confirmado.',
  'editor.spoke.confirmed': 'Confirmados: {count} de {all}.',
} as const satisfies Words<typeof english>;
