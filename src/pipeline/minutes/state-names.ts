/** Names of States and territories of the whole world, so that one that is no actor is noticed too. */
import type { Actor } from '../../dataset/schema';

const LANGUAGES = ['en', 'es', 'fr', 'pt'];
const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** Names that the UN writes, or speakers use, beside those that a platform knows; by ISO 3166 code. */
const OTHERS: Readonly<Record<string, string>> = {
  BH: 'Bahrein',
  BO: 'Plurinational State of Bolivia|Estado Plurinacional de Bolivia|État plurinational de Bolivie|Estado Plurinacional da Bolívia',
  BY: 'Bélarus',
  CD: 'Democratic Republic of the Congo|République démocratique du Congo|República Democrática do Congo',
  CV: 'Cabo Verde|Cape Verde',
  CZ: 'Czech Republic|República Checa|République tchèque|República Tcheca',
  FM: 'Federated States of Micronesia|Estados Federados de Micronesia|États fédérés de Micronésie|Estados Federados da Micronésia',
  GB: 'Great Britain',
  IR: 'Islamic Republic of Iran|República Islámica del Irán|República Islámica de Irán|République islamique d’Iran|República Islâmica do Irã|Irão',
  KP: 'Democratic People’s Republic of Korea|República Popular Democrática de Corea|République populaire démocratique de Corée|República Popular Democrática da Coreia',
  KR: 'Republic of Korea|República de Corea|République de Corée|República da Coreia',
  LA: 'Lao People’s Democratic Republic|República Democrática Popular Lao|République démocratique populaire lao|República Democrática Popular do Laos',
  MD: 'Republic of Moldova|República de Moldova|République de Moldova|República da Moldova|República da Moldávia',
  MK: 'Macedonia',
  NL: 'Kingdom of the Netherlands|Reino de los Países Bajos|Royaume des Pays-Bas|Reino dos Países Baixos',
  PS: 'State of Palestine|Estado de Palestina|État de Palestine|Estado da Palestina',
  RU: 'Russian Federation|Federación de Rusia|Fédération de Russie|Federação da Rússia|Federação Russa',
  SY: 'Syrian Arab Republic|República Árabe Siria|République arabe syrienne',
  SZ: 'Swaziland',
  TR: 'Turkey',
  TT: 'Trinidad y Tabago',
  TZ: 'United Republic of Tanzania|República Unida de Tanzanía|République-Unie de Tanzanie|República Unida da Tanzânia',
  VA: 'Holy See|Santa Sede|Saint-Siège|Santa Sé',
  VE: 'Bolivarian Republic of Venezuela|República Bolivariana de Venezuela|République bolivarienne du Venezuela|República Bolivariana da Venezuela',
  VN: 'Viet Nam',
};

/** Each name with its ISO 3166 code; codes that are not assigned have none. */
const namesOfStates = (() => {
  let names: [name: string, code: string][] | undefined;
  return () => {
    names ??= LANGUAGES.flatMap((language) =>
      (['long', 'short'] as const).flatMap((style) => {
        const display = new Intl.DisplayNames(language, {
          type: 'region',
          fallback: 'none',
          style,
        });
        const codes = LETTERS.flatMap((one) => LETTERS.map((two) => one + two));
        return codes.flatMap((code): [string, string][] => {
          const name = code === 'ZZ' ? undefined : display.of(code);
          return name ? [[name.replace(/ \([^()]*\)$/u, ''), code]] : [];
        });
      }),
    ).concat(
      Object.entries(OTHERS).flatMap(([code, others]) =>
        others.split('|').map((name): [string, string] => [name, code]),
      ),
    );
    return names;
  };
})();

/** By folded name those of the whole world; one that is in `actors.csv` by its code is that actor. */
export function statesOfTheWorld(
  actors: readonly Actor[],
  fold: (name: string) => string,
): ReadonlyMap<string, Actor> {
  const byCode = new Map(actors.map((actor) => [actor.alpha2, actor]));
  const states = new Map<string, Actor>();
  for (const [name, code] of namesOfStates()) {
    const known = byCode.get(code);
    const folded = fold(name);
    const state: Actor = {
      id: code,
      name,
      kind: 'state',
      subregion: null,
      alpha2: code,
      members: [],
    };
    if (known || !states.has(folded)) states.set(folded, known ?? state);
  }
  return states;
}
