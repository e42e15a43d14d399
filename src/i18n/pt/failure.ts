import type { failure as english } from '../en/failure.ts';
import type { Words } from '../words.ts';

export const failure = {
  'load.title': 'Não foi possível mostrar os registros',
  'load.file': 'Abrir {file}',
  'load.place': 'na linha {line}, caractere {column}',
  'load.place.unknown': 'em ponto não determinado',
  'load.says.unreachable': 'O arquivo {file} não chegou: a conexão falhou.',
  'load.says.slow': 'O arquivo {file} não chegou em 15 segundos.',
  'load.says.missing': 'O arquivo {file} não está onde deveria: o servidor respondeu {detail}.',
  'load.says.truncated': 'O arquivo {file} chegou cortado: termina no meio, {where}.',
  'load.says.not-json': 'O que chegou não é o arquivo {file}: deixa de ser JSON {where}.',
  'load.says.later-version':
    'O formato do arquivo {file} ({detail}) é posterior ao que esta página lê.',
  'load.says.earlier-version':
    'O formato do arquivo {file} ({detail}) é anterior ao que esta página lê.',
  'load.says.altered':
    'O arquivo {file} não é o que diz ser: seu conteúdo não corresponde ao hash que declara.',
  'load.says.foreign':
    'O arquivo {file} não é o deste conjunto de dados: seu conteúdo não corresponde ao hash que o conjunto de dados declara.',
  'load.says.invalid': 'O arquivo {file} não corresponde ao esquema: {where} deveria ser {detail}.',
  'load.says.unknown-id':
    'O arquivo {file} se contradiz: {where} cita “{detail}”, que nele não está declarado.',
  'load.says.repeated-id': 'O arquivo {file} se contradiz: {where} dá “{detail}” pela segunda vez.',
  'load.says.no-day': 'O arquivo {file} se contradiz: {where} é “{detail}”, e esse dia não existe.',
  'load.says.circle': 'O arquivo {file} se contradiz: {where} remete a si mesmo.',
  'load.says.broken-order':
    'O arquivo {file} se contradiz: {where} não dá continuidade ao que precede.',
  'load.mend.connect': 'Verifique a conexão e tente novamente.',
  'load.mend.missing': 'Informe a quem hospeda esta página que falta {file}, ou tente mais tarde.',
  'load.mend.publish':
    'Tente novamente; se persistir, quem hospeda esta página deve publicar {file} de novo.',
  'load.mend.reload': 'Recarregue a página para obter a versão mais recente.',
  'load.mend.build': 'Quem hospeda esta página deve gerar e publicar {file} de novo.',
} satisfies Words<typeof english>;
