import type { exported as english } from '../en/export.ts';
import type { Words } from '../words.ts';

export const exported = {
  'export.button': 'Exportar',
  'export.title': 'Exportar',
  'export.close': 'Cerrar',
  'export.svg': 'Imagen editable (SVG)',
  'export.png': 'Imagen (PNG)',
  'export.csv': 'Datos (CSV)',
  'export.busy': 'Dibujando…',
  'export.saved': 'Guardado como {name}',
  'export.failed': 'No se pudo crear el archivo. Revise la conexión e inténtelo de nuevo.',
  'export.too-large':
    'La imagen es demasiado grande para PNG. Elija SVG o reduzca lo que se muestra con un filtro.',
  'export.too-many':
    'Hay más celdas de las que caben en una imagen: {count, number}, y el máximo es {most, number}. Reduzca lo que se muestra con un filtro o exporte los datos.',
  'export.etc': 'etc',
} satisfies Words<typeof english>;
