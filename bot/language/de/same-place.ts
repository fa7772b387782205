import type { SamePlaceWords } from '../language.ts';

export const samePlace: SamePlaceWords = {
  office: [
    '(im|am|in der|in dem|an dem)? (selben|gleichen|demselben|derselben|gleiche|dasselbe|dieselbe) (büro|gebäude|haus|standort|ort|stadt|raum|office) (wie|mit)?',
  ],
  floor: [
    '(im|auf der|auf dem|auf|in der)? (selben|gleichen|demselben|derselben|gleicher|selber) (etage|stock|stockwerk|ebene|geschoss) (wie|mit)?',
  ],
  beside: [
    '(sind|ist|bin|sitzt|sitzen|sitze|arbeitet|arbeiten|beide|gerade|jetzt|heute|aktuell|derzeit|denn|eigentlich|bitte|auf der|auf dem|in der|im|ob|sag mal|wirklich)',
  ],
  where: 'wo ist',
};
