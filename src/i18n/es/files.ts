import type { files as english } from '../en/files.ts';
import type { Words } from '../words.ts';

export const files = {
  'files.xlsx': 'Excel, LibreOffice (XLSX)',
  'files.csv': 'Tabla simple (CSV)',
  'files.json': 'Para programas (JSON)',
  'files.svg': 'Imagen editable (SVG)',
  'files.png': 'Imagen (PNG)',
  'files.too-large':
    'La imagen es demasiado grande para PNG. Expórtela como SVG o use un filtro para mostrar menos.',
  'files.too-many':
    'Una imagen admite como máximo {most, number} celdas, y aquí hay {count, number}. Use un filtro para mostrar menos o exporte una tabla.',
  'files.etc': 'etc',
  'files.disputed': 'Línea de puntos bajo una marca: allí difirieron dos lectores del informe.',
  'files.hint':
    'Cada archivo contiene todas las columnas, en códigos y en palabras, y un enlace por fila. También indica el filtro, la fecha y el hash de los datos. En el archivo XLSX, los códigos van al final y no se imprimen. Una segunda hoja explica las columnas.',
  'files.busy': 'Preparando el archivo…',
  'files.rows': '{done, number} de {count, plural, one {# fila} other {# filas}}',
  'files.packing': 'Todas las filas están listas. Escribiendo el archivo…',
  'files.progress': 'Avance del archivo',
  'files.saved': 'Guardado como {name}',
  'files.failed': 'No se pudo crear el archivo. Revise la conexión e inténtelo de nuevo.',
} satisfies Words<typeof english>;
