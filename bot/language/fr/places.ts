import type { PlaceWords } from '../language.ts';

export const places: PlaceWords = {
  in: 'a, au, aux, dans, en, sur, chez',
  on: 'au, sur',
  of: 'de, du, des, a, au, dans, sur',
  to: 'vers, depuis, de, du, pres, par, pour, autour, proche',
  articles: 'le, la, les, l, un, une, mon, ma, mes, notre, nos, votre, ton, ce, cet, cette',
  offices:
    'bureau, bureaux, site, sites, siege, locaux, batiment, immeuble, agence, boite, taf, boulot, travail, campus, hq, office, entreprise, openspace',
  here: 'ici, sur site, sur place, en presentiel, presentiel, en presence, onsite, on site, en physique, dans les murs',
  there: 'la bas, labas',
  beside: 'de, du, vers, depuis, est, sont, qui, la, travaille, bosse, maintenant, aujourdhui, autour',
  homes: 'home office, homeoffice, remote, teletravail, maison',
  floors: 'etage, etages, niveau, niv, etg',
  own: 'mon, ma, notre, cet',
  levels: { 0: 'rdc, rez de chaussee, rez, rdch, rez de jardin', [-1]: 'sous sol' },
  ordinals: [
    'premier, premiere, un',
    'deuxieme, second, seconde, deux',
    'troisieme, trois',
    'quatrieme, quatre',
    'cinquieme, cinq',
    'sixieme, six',
    'septieme, sept',
    'huitieme, huit',
    'neuvieme, neuf',
    'dixieme, dix',
    'onzieme, onze',
    'douzieme, douze',
  ],
  ordinalEndings: 'er|ere|ère|re|nd|nde|e|è|eme|ème|ieme|ième|me',
};
