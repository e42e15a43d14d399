import type { matches as english } from '../en/matches.ts';
import type { Words } from '../words.ts';

export const matches = {
  'matches.title': 'Rapprochement des besoins et des offres',
  'matches.lists': 'Ce qui est affiché',
  'matches.list.needs': 'Besoins',
  'matches.list.without': 'Sans offre',
  'matches.list.offers': 'Offres',
  'matches.found':
    '{count, plural, one {Un sujet a été soulevé # fois} other {Des sujets ont été soulevés # fois}} : {answers}',
  'matches.found.open': 'offre ouverte pour {count}',
  'matches.found.perhaps': 'peut-être pour {count}',
  'matches.found.planned': 'assistance prévue pour {count}',
  'matches.found.none': 'aucune pour {count}',
  'matches.found.nothing': 'Aucun sujet n’a été soulevé',
  'matches.lead':
    'Une offre est ouverte si elle est dite expressément, pour qui a soulevé le sujet et sous une forme que celui-ci précise.',
  'matches.lead.other':
    'Des {without} cas sans offre, {other} {other, plural, one {a une aide} other {ont une aide}} sous une autre forme.',
  'matches.lead.planned': 'L’assistance prévue n’est pas une offre et compte à part.',
  'matches.head.who': 'Qui le soulève',
  'matches.head.words': 'Dans les mots du rapport',
  'matches.head.form': 'Forme d’assistance',
  'matches.head.why': 'Pourquoi, selon notre lecture',
  'matches.head.offers': 'Qui offre',
  'matches.head.to': 'Ouverte à',
  'matches.head.users': 'À qui elle pourrait servir, selon notre lecture',
  'matches.head.named': 'Sujet',
  'matches.paragraph': 'par. {paragraph}',
  'matches.form.none': 'non précisée',
  'matches.by': 'selon {who}',
  'matches.note': '({words})',
  'matches.offers.outright': 'Dites expressément',
  'matches.offers.inferred': 'Déduites par nous',
  'matches.offers.planned': 'Prévues : pas encore des offres',
  'matches.offers.delivered': 'A aidé ou aide : ce ne sont pas des offres',
  'matches.users.none': 'aucun besoin consigné ne correspond',
  'matches.more': 'et {count} de plus',
  'matches.named':
    '{name} : assistance qui lui est offerte, prévue ou donnée, par son nom ou comme membre, sur des sujets qu’il n’a pas soulevés',
  'matches.named.chosen':
    'Pays choisis : assistance qui leur est offerte, prévue ou donnée, par leur nom ou comme membres, sur des sujets qu’ils n’ont pas soulevés',
  'matches.empty.needs': 'Aucun sujet n’a été soulevé.',
  'matches.empty.without':
    'Pour chaque besoin de la liste il y a une offre, peut-être une, ou un projet.',
  'matches.empty.offers': 'Aucune offre n’est consignée.',
  'matches.empty.filtered': 'Avec ces filtres, il ne reste rien à afficher.',
} satisfies Words<typeof english>;
