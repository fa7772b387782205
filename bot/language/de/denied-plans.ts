import type { DeniedPlanWords } from '../language.ts';

/** Words by which a plan that was said before is denied. */
export const deniedPlans: DeniedPlanWords = {
  afterAll: [
    '(nun|jetzt|dann|leider|wohl)? doch',
    '(letztlich|letztendlich|schlussendlich|im endeffekt|am ende)',
    '(kleine)? planänderung',
    '(der plan hat|die pläne haben|mein plan hat|meine pläne haben) sich geändert',
    '(ich habe)? (es)? (mir)? anders überlegt',
  ],
  noLonger: ['(nicht|kein|keine|keinen) mehr'],
  givesUp: [
    ['lieber nicht'],
    ['(ich)? (lasse|lass) (ich)?', '(sausen|ausfallen|bleiben|sein|fallen)'],
    ['(ich)? (blase|sage|blas|sag) (ich)?', 'ab'],
    ['(ich)? (verzichte|verzichten) (ich)? auf'],
    ['(fällt|fallen) (bei mir|für mich|leider|ganz|komplett|völlig|doch|jetzt|dann|nun)* (aus|flach|weg|ins wasser)'],
    ['(hat|haben) sich (schon|doch|leider)* erledigt'],
    ['(ist|sind|wurde|wurden) (mir|leider|jetzt|doch|nun)* (gestrichen|abgesagt|storniert|gecancelt|vom tisch|hinfällig) (worden)?'],
    ['(gilt|gelten|steht|stehen|zählt) (so|doch|leider|jetzt)* nicht (mehr|länger)'],
    ['wird (leider|wohl|aber|da|doch)* (nichts|nix) (mit|aus)?'],
  ],
  back: [
    '(ich|bin|komme|fange|arbeite|bin ich|komme ich|ab|erst|dann|bis|schon)* (wieder|zurück|zurückkommen|wieder zurück) (da|hier|zurück|im büro|im dienst|im einsatz|am start|an bord|am platz|ins büro|bei der arbeit|an|bin|arbeiten|da bin|hier bin|zurück bin|komme)*',
    '(ich|bin|komme|arbeite|fange)',
  ],
};
