import type { app as english } from '../en/app.ts';
import type { Words } from '../words.ts';

export const app = {
  'app.title': 'Matriz de Cooperação',
  'app.question': 'Quem precisa de que ajuda e quem a oferece',
  'app.meeting':
    '{title} · {place} · {dates} · {records, plural, one {# registro} other {# registros}}, cada um a um clique da sua frase',
  'app.meetings':
    '{count, plural, one {# reunião} other {# reuniões}} · {dates} · {records, plural, one {# registro} other {# registros}}, cada um a um clique da sua frase',
  'app.loading': 'Carregando…',
  'app.noscript':
    'Scripts desativados: a matriz e suas contagens podem ser lidas aqui, mas não filtradas nem abertas. Os registros com suas citações estão nos arquivos ao pé da página.',
  'app.views': 'Seções',
  'app.view.matrix': 'Matriz',
  'app.view.matches': 'Correspondências',
  'app.view.agenda': 'Agenda',
  'app.view.records': 'Registros',
  'app.view.charts': 'Gráficos',
  'app.view.positions': 'Posições',
  'app.view.delegations': 'Delegações',
  'app.view.minutes': 'Ata',
  'app.view.about': 'Sobre',
  'app.skip': 'Ir para: {view}',
  'app.source': 'Fonte: {title}, {document}.',
  'app.dataset':
    'Dados {version} de {date}, {hash}; {records, plural, one {# registro} other {# registros}}.',
  'app.download': 'Baixar os dados:',
  'app.caution': 'A falta de registro não é ausência de necessidade.',
  'app.failed.view': 'Esta parte da página falhou. As outras seções continuam a funcionar.',
  'app.failed.detail': 'Mensagem do programa: {detail}',
  'app.failed.again': 'Tentar de novo',
  'app.failed.reload': 'Recarregar a página',
  'load.title': 'Não foi possível mostrar os registros',
  'load.file': 'Abrir {file}',
  'load.unreachable': 'O conjunto de dados não chegou: a conexão falhou.',
  'load.missing': 'O conjunto de dados não está onde deveria: o servidor respondeu {detail}.',
  'load.truncated': 'O conjunto de dados chegou cortado: termina no meio, {where}.',
  'load.not-json': 'O que chegou não é um conjunto de dados: deixa de ser JSON {where}.',
  'load.later-version':
    'O formato do conjunto de dados ({detail}) é posterior ao que esta página lê.',
  'load.earlier-version':
    'O conjunto de dados foi gerado por uma versão anterior: seu formato ({detail}) é anterior ao que esta página lê.',
  'load.place': 'na linha {line}, caractere {column}',
  'load.place.unknown': 'em ponto não determinado',
  'load.invalid': 'O conjunto de dados não corresponde ao esquema: {where} deveria ser {detail}.',
  'load.unknown-id':
    'O conjunto de dados se contradiz: {where} cita “{detail}”, que nele não está declarado.',
  'load.mend.unreachable': 'Verifique a conexão e tente novamente.',
  'load.mend.missing': 'Informe a quem hospeda esta página que falta {file}, ou tente mais tarde.',
  'load.mend.truncated':
    'Tente novamente; se continuar cortado, o arquivo {file} está danificado no servidor.',
  'load.mend.not-json':
    'Tente novamente; se persistir, quem hospeda esta página deve publicar {file} de novo.',
  'load.mend.earlier-version': 'Peça a quem hospeda esta página que gere {file} novamente.',
  'load.mend.later-version': 'Recarregue a página para obter a versão mais recente.',
  'load.mend.unknown-id':
    'Quem hospeda esta página deve gerar e publicar {file} de novo; o ponto acima indica o que verificar.',
  'load.mend.invalid':
    'Quem hospeda esta página deve gerar e publicar {file} de novo; o ponto acima indica o que verificar.',
} satisfies Words<typeof english>;
