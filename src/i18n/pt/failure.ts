import type { failure as english } from '../en/failure.ts';
import type { Words } from '../words.ts';

export const failure = {
  'load.title': 'Não foi possível mostrar os registros',
  'load.file': 'Abrir {file}',
  'load.place': 'na linha {line}, caractere {column}',
  'load.place.unknown': 'em um ponto desconhecido',
  'load.says.unreachable': 'O arquivo {file} não chegou: a conexão falhou.',
  'load.says.slow': 'O arquivo {file} não chegou em 15 segundos.',
  'load.says.missing': 'O arquivo {file} não está onde deveria: o servidor respondeu {detail}.',
  'load.says.truncated': 'O arquivo {file} está incompleto: termina {where}.',
  'load.says.not-json': 'Chegou outra coisa no lugar de {file}: não é JSON {where}.',
  'load.says.later-version':
    'O formato do arquivo {file} ({detail}) é mais novo que os que esta página pode ler.',
  'load.says.earlier-version':
    'O formato do arquivo {file} ({detail}) é antigo demais para esta página.',
  'load.says.altered':
    'O arquivo {file} foi alterado: seu conteúdo não corresponde ao seu próprio hash.',
  'load.says.foreign':
    'O arquivo {file} não pertence a este conjunto de dados: seu conteúdo não corresponde ao hash que o conjunto indica.',
  'load.says.invalid': 'O arquivo {file} não corresponde ao esquema: {where} deveria ser {detail}.',
  'load.says.turning-sign':
    'O arquivo {file} não pode ser usado: {where} tem um sinal que muda a direção do texto ({detail}).',
  'load.says.unknown-id':
    'O arquivo {file} se contradiz: {where} nomeia “{detail}”, mas o arquivo não o declara.',
  'load.says.repeated-id':
    'O arquivo {file} se contradiz: {where} usa “{detail}” pela segunda vez.',
  'load.says.no-day':
    'O arquivo {file} se contradiz: {where} é “{detail}”, mas esse dia não existe.',
  'load.says.circle': 'O arquivo {file} se contradiz: {where} remete a si mesmo.',
  'load.says.broken-order': 'O arquivo {file} se contradiz: {where} não segue a parte anterior.',
  'load.says.miscounted': 'O arquivo {file} se contradiz: {where} conta mais do que há ({detail}).',
  'load.mend.connect': 'Verifique a conexão e tente novamente.',
  'load.mend.missing': 'Informe a quem hospeda esta página que falta {file}, ou tente mais tarde.',
  'load.mend.publish':
    'Tente novamente. Se falhar outra vez, peça a quem hospeda esta página que publique {file} de novo.',
  'load.mend.reload': 'Recarregue a página para obter a versão mais recente.',
  'load.mend.build': 'Peça a quem hospeda esta página que gere {file} de novo e o publique.',
} satisfies Words<typeof english>;
