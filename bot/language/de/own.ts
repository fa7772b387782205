import type { Language } from '../language.ts';

type AboutMe = 'am-i' | 'my-status' | 'why' | 'my-habits' | 'my-past' | 'my-plans' | 'who-sees-me' | 'why-not-shown';

/** Questions about oneself. */
export const own: Pick<Language['phrases'], AboutMe> = {
  'am-i': {
    // Without a question mark, "bin ich im Homeoffice" is one; "morgen bin ich im Homeoffice" is none.
    vague: [
      'bin ich (nicht|auch|als|richtig|korrekt)* (<da>|<remote>|<home>|<leave>|<ill>|<free>|<away>|sichtbar|versteckt|unsichtbar|ausgeblendet|{place}) (eingetragen|gemeldet|angezeigt|sichtbar|registriert|gelistet|markiert|gebucht|vermerkt)?',
      'werde ich (nicht|auch|als|in|richtig)* (<da>|<remote>|<home>|<leave>|{place})? (angezeigt|gezählt|gesehen|gelistet|geführt)',
      'bin ich (nicht|auch)? (sichtbar|versteckt|unsichtbar|ausgeblendet|angezeigt|eingetragen|gemeldet)',
      '(sieht man|sehen andere|sehen mich) (mich)? (die anderen|alle)?',
      'ich {place} bin',
      'ich (<remote>|<leave>|<ill>) bin',
      '(habe|mache|arbeite) ich (<leave>|<free>|<remote>|<home>)',
      'bin ich richtig (eingetragen|gemeldet)',
    ],
  },
  'my-status': [
    '(wie|was|welchen)? (ist|lautet|zeige|sage)? (mir)? (mein|meinen|meine) (aktueller|aktuellen|momentaner)? <status> (anzeigen|zeigen|ist)?',
    '(wo|wie|als was) (bin|werde|stehe) ich (eingetragen|gemeldet|angezeigt|gesehen|registriert|geführt|gelistet|sichtbar|vermerkt|verbucht|für andere|für euch|laut dir|drin)*',
    'wer bin ich',
    'wo (denkst|glaubst|siehst) du (mich|dass ich bin|dass ich)',
    'was (denkst|glaubst) du wo ich bin',
    'wie sehen mich (andere|die anderen|meine kollegen|kollegen)',
    'zeige mich',
    'was steht (da)? (bei|über) (mir|mich)',
    'status|mein status',
    'was habe ich (angegeben|gesagt|eingetragen|gemeldet)',
    'welchen status habe ich',
    'wo ich (eingetragen|gemeldet) bin',
  ],
  why: [
    '(warum|wieso|weshalb|weswegen|wie kommt es)',
    '(warum|wieso|weshalb|weswegen) (denn)? (bin|ist|werde|wird|stehe|steht|zeigst|zeigt|sagst|denkst|glaubst|sieht|siehst|habe|sehe|sind) {word}*',
    'woher (weißt|weiß) (du|das|der bot) {word}*',
    'wie kommst du (darauf|drauf) {word}*',
    '(warum|wieso) (das|denn|so)',
  ],
  'my-habits': [
    'wann (bin|komme|arbeite|mache) ich <usually> {word}*',
    '(an)? (welchen|welche) (tagen|tage) (bin|komme|arbeite|mache) ich <usually> {word}*',
    'wie (oft|häufig) (bin|komme|war) ich (<da>|{place}|<remote>)?',
    '(bin|komme) ich <usually> {word}*',
  ],
  'my-past': [
    '(wo|in welchem büro|an welchem standort) (war|bin) ich (überall)? (gewesen)?',
    'war ich (<da>|<remote>|<home>|<leave>|<ill>|{place})',
    '(wann|an welchen tagen|welche tage|wie oft) war ich (zuletzt|das letzte mal)? (<da>|{place}|<remote>)?',
    '(zeige|zeige mir|liste)? meine (vergangenen|letzten|bisherigen|früheren) (tage|wochen|anwesenheiten|bürotage|aufenthalte)',
    '(zeige|zeige mir)? (meine|meinen) (anwesenheitshistorie|anwesenheiten|bürotage|vergangenheit|verlauf|anwesenheitsverlauf)',
    'bin ich (<da>|{place}) gewesen',
    'wann bin ich (gekommen|angekommen)',
  ],
  'my-plans': [
    '(was sind|wie sind|zeige|zeige mir|liste)? meine (pläne|planung|geplanten tage|nächsten tage|kommenden tage|eintragungen)',
    '(wie ist|was ist|zeige)? (meine) (planung|wochenplanung)',
    'wo (werde|bin) ich {time} (sein)?',
    'wo werde ich sein',
    'was habe ich (für)? {time} (geplant|eingetragen|angegeben|gesagt|vor)',
    'was habe ich (geplant|vor)',
    'habe ich (was|etwas|pläne|schon was)? (für)? (geplant|eingetragen)',
    'wie bin ich {time} (eingetragen|geplant|gemeldet)',
  ],
  'who-sees-me': [
    'wer (sieht|findet) (mich|alles|wo ich bin|meinen status|meinen standort|meine daten)*',
    'wer (kann|darf|könnte) (mich|alles|sehen|finden|wissen|wo ich bin|meinen status|meinen standort|meine daten|meine anwesenheit|einsehen)*',
    '(können|kann|darf|dürfen|sieht|sehen) (andere|alle|mein chef|meine chefin|meine kollegen|kollegen|jeder|jemand|die anderen|admins|das team|mein team) (mich|sehen|wo ich bin|meinen status|meinen standort|finden)*',
    'für wen bin ich (sichtbar|zu sehen)',
    '(bin|ist) mein (status|standort) (für andere|für alle|öffentlich)? sichtbar',
    'was (sehen|sieht|wissen|können|weiß) (andere|die anderen|meine kollegen|kollegen|mein chef|meine chefin|man|alle) (von|über) (mir|mich) (sehen|wissen)?',
  ],
  'why-not-shown': [
    '(ich)? (bin|sitze) (<da>|{place})? (doch|aber)? (und|aber)? (warum|wieso|weshalb) (werde|bin|sieht|siehst|zeigst|zeigt|stehe|tauche|erscheine) (ich|du|mich|man|der bot|das)* (nicht|als) (angezeigt|sichtbar|gesehen|an|drin|auf|da|{place}|eingetragen|gezählt|gelistet|erkannt|<remote>|abwesend|in der liste|auf der liste)*',
    '(warum|wieso|weshalb) (werde|bin|stehe|tauche|erscheine) ich nicht (<da>|{place}|angezeigt|sichtbar|gesehen|drin|auf|eingetragen|gezählt|gelistet|erkannt|in der liste|auf der liste)*',
    '(warum|wieso|weshalb) (sieht|siehst|zeigst|zeigt|findest|erkennst|findet) (du|mich|man|der bot|niemand|keiner|es|das)* nicht (an|{place}|<da>)*',
    '(warum|wieso) (sieht|findet) mich (niemand|keiner)',
    '(ich)? (bin|sitze) (<da>|{place})? (aber|doch|und) (werde|bin|stehe) (ich|aber|hier)* nicht (angezeigt|sichtbar|gesehen|drin|eingetragen|gezählt|gelistet|erkannt)',
    'ich werde nicht (angezeigt|gezählt|gelistet|erkannt)',
    'du (zeigst|siehst|findest|erkennst) mich nicht (an)?',
    '(ich)? bin {place} aber (du|man|keiner|niemand) (siehst|sieht|zeigst|findet) mich nicht (an)?',
  ],
};
