import type { OnlySaidBySubject } from './only-said.ts';

const WISH = { en: /^That is a wish, or it depends/, de: /^Das ist ein Wunsch/, fr: /^C’est un souhait/, es: /^Es un deseo/ };

/** Wishes and conditions: nothing is stored, and what was wished is not offered. */
export const WISHES: OnlySaidBySubject = {
  'a wish or a condition': {
    en: [
      ['I wish I were remote', WISH.en],
      ['I wish I was remote today', WISH.en],
      ['if I were remote', WISH.en],
      ['if it snows I’m home on friday', WISH.en],
      ['hopefully remote tomorrow', WISH.en],
      ['I wish I were remote >> yes', /nothing was changed/],
      ['tell me if Anna Berg is remote', /Anna Berg/],
      ['if I come tomorrow, who would be there?', /\*\*Tomorrow\*\*/],
      ['I wish everyone a nice weekend, I’m on leave tomorrow', /I changed nothing\. If you mean it/],
      ['I’m remote tomorrow', /^Noted/, 'remote 21 Nov, 00:00 – 22 Nov, 00:00'],
      ['I’m remote tomorrow, if Zoë is in', WISH.en],
      ['if Zoë is in, I’m in Berlin tomorrow', WISH.en],
      ['I’m remote on Mondays, if Zoë is in', WISH.en],
      ['I’m remote tomorrow, tell me if Zoë is in', /^Noted/, 'remote 21 Nov, 00:00 – 22 Nov, 00:00'],
      ['I’m remote tomorrow, when is Zoë in', /^Noted/, 'remote 21 Nov, 00:00 – 22 Nov, 00:00'],
    ],
    de: [
      ['wenn ich remote wäre', WISH.de],
      ['falls es schneit bin ich morgen im homeoffice', WISH.de],
      ['ich wünschte, ich wäre im Homeoffice', WISH.de],
      ['schön wär’s, morgen Homeoffice', WISH.de],
      ['wenn die Bahn streikt, bin ich morgen im Homeoffice', WISH.de],
      ['sag mir, ob Anna Berg remote ist', /Anna Berg/],
      ['ich bin abwesend, wenn Zoë da ist', WISH.de],
      ['ich komme morgen nach Berlin, wenn Tom Fischer kommt', WISH.de],
      ['bin morgen remote, sag mir ob Zoë da ist', /^Notiert/, 'remote 21 Nov, 00:00 – 22 Nov, 00:00'],
    ],
    fr: [
      ['j’aimerais être en télétravail', WISH.fr],
      ['si seulement j’étais en congé', WISH.fr],
      ['s’il neige je suis en télétravail vendredi', WISH.fr],
      ['dis-moi si Anna Berg est en télétravail', /Anna Berg/],
      ['je suis en congé demain, si Zoë est là', WISH.fr],
      ['je suis en congé demain, quand Zoë est là', WISH.fr],
      ['je suis en télétravail demain, quand vient Zoë', /^C’est noté/, 'remote 21 Nov, 00:00 – 22 Nov, 00:00'],
    ],
    es: [
      ['ojalá estuviera en remoto', WISH.es],
      ['ojalá pudiera trabajar en remoto mañana', WISH.es],
      ['si está Zoë, estoy en Berlin mañana', WISH.es],
      ['estoy de permiso mañana, cuando Zoë está', WISH.es],
      ['sí, estoy en remoto mañana', /^Anotado/, 'remote 21 Nov, 00:00 – 22 Nov, 00:00'],
    ],
  },
  'a command that is denied': {
    en: [
      ['don’t count me without my name', /^All right: nothing was changed/],
      ['don’t count me without my name >> what is my mode', /display/],
      ['I never want to be hidden', /^All right: nothing was changed/],
      ['no need to hide me today', /^All right: nothing was changed/],
      ['hide me today', /^Done: you are hidden/, 'hidden 20 Nov, 10:00 – 21 Nov, 00:00'],
    ],
    de: [
      ['zähl mich nicht ohne Namen', /^Gut: Es wurde nichts geändert/],
      ['zähl mich nicht ohne Namen >> was ist mein Modus', /Anzeigen/],
      ['ich will nie versteckt werden', /^Gut: Es wurde nichts geändert/],
    ],
    fr: [
      ['ne me compte pas sans mon nom', /^D’accord/],
      ['je ne veux pas être anonyme', /^D’accord/],
    ],
    es: [['no me cuentes sin mi nombre', /^De acuerdo/]],
  },
  'a noun of the writer, who is not the writer': {
    en: [
      ['the train is late, my team lead is remote today', /somebody who is not named/],
      ['no lift today so my head of department is working from home', /somebody who is not named/],
      ['my laptop is working from home', /somebody who is not named/],
      ['my back is on leave today', /somebody who is not named/],
      ['my status is remote today', /^Noted/, 'remote 20 Nov, 10:00 – 21 Nov, 00:00'],
      ['my kid is ill so I’m working from home', /^Noted/, 'remote 20 Nov, 10:00 – 21 Nov, 00:00'],
      ['my kid is ill, working from home', /^Noted/, 'remote 20 Nov, 10:00 – 21 Nov, 00:00'],
    ],
    fr: [['mon statut est en télétravail', /^C’est noté/, 'remote 20 Nov, 10:00 – 21 Nov, 00:00']],
  },
  'another first day for a span': {
    en: [
      ['remote Monday to Thursday next week >> make it from Tuesday', /^Corrected/, 'remote 24 Nov, 00:00 – 27 Nov, 00:00'],
      ['remote next week >> no, from Wednesday', /^Corrected/, 'remote 25 Nov, 00:00 – 30 Nov, 00:00'],
    ],
    de: [['Urlaub vom 3. bis 7. Mai >> doch erst ab dem 4.', /^Berichtigt/, 'leave 4 May, 00:00 – 8 May, 00:00']],
    fr: [
      [
        'en télétravail de lundi à jeudi la semaine prochaine >> plutôt à partir de mardi',
        /^C’est corrigé/,
        'remote 24 Nov, 00:00 – 27 Nov, 00:00',
      ],
    ],
    es: [
      ['remoto de lunes a jueves la semana que viene >> mejor desde el martes', /^Corregido/, 'remote 24 Nov, 00:00 – 27 Nov, 00:00'],
      [
        'remoto de lunes a jueves la semana que viene >> el miércoles mejor no',
        /^Retirado: en remoto el miércoles, 25 de noviembre/,
        'remote 23 Nov, 00:00 – 25 Nov, 00:00',
        'remote 26 Nov, 00:00 – 27 Nov, 00:00',
      ],
    ],
  },
};
