import type { editorPublish as english } from '../en/editor-publish.ts';
import type { Words } from '../words.ts';

export const editorPublish = {
  'editor.publish.page': 'Uma só página',
  'editor.publish.page.what':
    'Um arquivo HTML com a matriz, o relatório e todos os idiomas. Você pode enviá-lo por e-mail, colocá-lo em um site ou abri-lo de um disco.',
  'editor.publish.page.save': 'Exportar a página',
  'editor.publish.data': 'Dados para um site',
  'editor.publish.data.what':
    'Um zip com a pasta “data”. Substitua com ela a pasta de uma matriz que já está em um site.',
  'editor.publish.data.save': 'Exportar os dados',
  'editor.publish.seeds': 'Pasta “seeds”',
  'editor.publish.seeds.what':
    'Um zip com tudo o que você escreveu, em arquivos simples. Um programador faz com eles um site próprio, com o comando “npm run data”.',
  'editor.publish.seeds.save': 'Exportar a pasta',
  'editor.publish.making': 'Preparando os arquivos…',
  'editor.publish.saved': 'Exportado: {name}',
  'editor.publish.together': '{count} reuniões são publicadas juntas: {names}.',
  'editor.publish.together.this': 'esta',
  'editor.publish.stops': 'Isto impede a exportação',
  'editor.publish.know': 'Convém saber',
  'editor.publish.speakers':
    'Tipos de títulos a decidir: {forms}. Atores a confirmar em “Quem interveio”: {spoke}.',
  'editor.publish.title': 'O título “{title}” é só o nome do arquivo.',
  'editor.publish.version': 'A versão é {version}, como na página antes desta reunião.',
  'editor.publish.empty': 'Ainda não há registros: a matriz ficará vazia.',
  'editor.unlisted':
    '{count, plural, one {O documento nomeia {what} que não está em nenhuma lista.} other {O documento nomeia {what} que não estão em nenhuma lista.}}',
  'editor.unlisted.states': '{count, plural, one {# Estado} other {# Estados}}',
  'editor.unlisted.groups': '{count, plural, one {# grupo} other {# grupos}}',
  'editor.unlisted.states.add':
    '{count, plural, one {Adicionar este Estado} other {Adicionar estes # Estados}}',
  'editor.unlisted.groups.add': 'Adicionar “{name}”',
  'editor.unlisted.leave': 'Omitir {name}',
  'editor.publish.unlisted': 'Não há lista de participantes, embora a reunião anterior tivesse uma',
  'editor.publish.strays.add': 'Adicioná-los aos participantes',
  'editor.publish.strays':
    'Estiveram presentes ou têm registros, mas não estão entre os participantes: {names}',
  'editor.publish.named':
    'A frase nomeia outro orador e não o registrado: {records, plural, one {# registro ou posição} other {# registros e posições}}. Verifique o ator.',
  'editor.publish.seen':
    'Parágrafos codificados ou marcados como vistos: {seen} de {paragraphs}. A página diz aos leitores que esses foram lidos.',
  'editor.publish.compare': 'Diferenças com a segunda codificação a resolver: {open} de {all}.',
  'editor.publish.template': 'Uma parte da página não chegou. Verifique a rede.',
  'editor.publish.again': 'Tentar de novo',
  'editor.publish.kilobytes': '{size} kB',
  'editor.publish.megabytes': '{size} MB',
  'editor.draft.see': 'Ver a matriz',
  'editor.draft.opening': 'Abrindo o rascunho…',
  'editor.draft.bar': 'Rascunho',
  'editor.draft.rows':
    '{rows, plural, =0 {Todas as linhas são mostradas.} one {# linha não é mostrada: tem um problema ou ninguém decidiu quem fala.} other {# linhas não são mostradas: têm um problema ou ninguém decidiu quem fala.}}',
  'editor.draft.back': 'Voltar ao editor',
  'editor.draft.version': '(rascunho)',
  'editor.draft.name': 'rascunho',
  'editor.draft.stopped': 'Ainda não há uma matriz para ver. Falta isto:',
  'editor.draft.gone':
    'Este link leva a um rascunho que este navegador não guarda. Você vê os dados publicados com a página.',
  'editor.draft.gone.close': 'Fechar esta mensagem',
  'editor.file.save': 'Salvar em um arquivo',
  'editor.saved.browser':
    '{file, select, no {Salvo neste navegador às {time}, ainda não em um arquivo.} other {Salvo neste navegador às {time}, em um arquivo às {file}.}}',
  'editor.saved.file': 'Salvo em um arquivo às {time}.',
  'editor.saved.opened': 'Aberto: {name}. Nada mudou desde então.',
  'editor.saved.since': 'Aberto: {name}. Suas alterações ainda não foram salvas em um arquivo.',
  'editor.saved.own': 'esta página',
  'editor.saved.tabs': 'Esta reunião também está aberta em outra aba. Altere-a em uma só.',
  'editor.saved.newer': 'Mostrar o estado mais novo',
  'editor.saved.fleeting':
    'O navegador pode apagá-lo após alguns dias sem visita. Salve-o também em um arquivo.',
  'editor.saved.nowhere':
    'Este navegador não salva nada. Suas alterações estão apenas nesta aba. Salve-as em um arquivo antes de fechá-la.',
  'editor.saved.elsewhere':
    'Esta reunião foi alterada em outra aba. As alterações feitas aqui já não são salvas no navegador. Mostre o estado mais novo ou salve o seu em um arquivo.',
  'editor.saved.outdated':
    'Uma versão mais nova desta página está aberta em outra aba. Salve suas alterações em um arquivo e recarregue esta aba.',
  'editor.saved.failed':
    'O navegador não pode salvar mais: não há espaço ou ele se recusa. Salve suas alterações em um arquivo antes de fechar esta aba.',
  'editor.fault':
    'As regras pararam. Suas alterações continuam salvas. Recarregue a página para continuar. Mensagem de erro: {reason}',
  'editor.drop.open': 'Há uma reunião aberta. Feche-a primeiro e depois solte o arquivo.',
  'editor.choice': 'Qual reunião você quer editar?',
  'editor.published':
    'Uma página publicada não contém a segunda codificação, suas decisões sobre quem fala nem o que marcou como visto ou deixou. Abra o arquivo de projeto para continuar com isso.',
  'editor.foreign':
    '{files, plural, one {# outro arquivo não foi lido} other {# outros arquivos não foram lidos}}',
  'editor.refused.no-data': 'Esta página não contém dados de reuniões: nada foi aberto.',
  'editor.refused.unsafe': 'Nada foi aberto. Estes nomes levam para fora do zip. Retire-os dele:',
  'editor.refused.twice':
    'Nada foi aberto. Estes nomes estão duas vezes no zip. Retire um de cada par:',
  'editor.refused.newer':
    'Este arquivo vem de uma versão mais nova da matriz. Nada foi aberto e o arquivo não mudou. Abra-o com essa versão.',
  'editor.refused.draft-newer':
    'Uma versão mais nova da matriz salvou esta reunião neste navegador. Nada foi aberto e nada se perdeu. Abra a reunião com essa versão ou salve-a em um arquivo para essa versão.',
  'editor.refused.draft':
    'O que este navegador guarda da reunião está danificado e não foi aberto. Salve-o em um arquivo para que nada se perca e abra um arquivo de projeto anterior. Está danificado ou falta:',
} as const satisfies Words<typeof english>;
