import type { OnlySaidBySubject } from './only-said.ts';

const BERLIN_TUESDAY = 'berlin 24 Nov, 00:00 – 25 Nov, 00:00';
const BERLIN_THURSDAY = 'berlin 26 Nov, 00:00 – 27 Nov, 00:00';

/** Words that take back a plan without naming a command, and the end of all plans of a day or a week. */
export const WITHDRAWN: OnlySaidBySubject = {
  'words that take back the last statement': {
    en: [
      ['I’m in Berlin on Tuesday >> I changed my mind', /^Taken back/],
      ['I’m in Berlin on Tuesday >> that’s wrong', /^Taken back/],
      ['I’m in Berlin on Tuesday >> scrap that', /^Taken back/],
      ['I’m in Berlin on Tuesday >> it’s cancelled', /^Taken back/],
      ['I’m in Berlin on Tuesday >> is it cancelled?', /./, BERLIN_TUESDAY],
      ['I’m in Berlin on Tuesday >> Anna changed her mind', /./, BERLIN_TUESDAY],
      ['remote on Mondays >> I changed my mind', /remote on Mondays/],
    ],
    de: [
      ['Dienstag bin ich in Berlin >> stimmt nicht', /^Zurückgenommen/],
      ['Dienstag bin ich in Berlin >> das ist falsch', /^Zurückgenommen/],
      ['Dienstag bin ich in Berlin >> ich hab’s mir anders überlegt', /^Zurückgenommen/],
      ['Dienstag bin ich in Berlin >> das fällt ins Wasser', /^Zurückgenommen/],
      ['Dienstag bin ich in Berlin >> Annas Reise fällt ins Wasser', /./, BERLIN_TUESDAY],
    ],
    fr: [
      ['mardi je suis à Berlin >> c’est annulé', /^Annulé/],
      ['mardi je suis à Berlin >> j’ai changé d’avis', /^Annulé/],
      ['mardi je suis à Berlin >> la réunion de Tom est annulée', /./, BERLIN_TUESDAY],
    ],
    es: [
      ['el martes estoy en Berlin >> quizá cambié de idea', /./, BERLIN_TUESDAY],
      ['el martes estoy en Berlín >> ya no voy', /^Retirado/],
      ['el martes estoy en Berlín >> he cambiado de idea', /^Retirado/],
      ['el martes estoy en Berlín >> no es verdad', /^Retirado/],
      ['el martes estoy en Berlín >> Tom ya no va', /./, BERLIN_TUESDAY],
    ],
  },
  'a plan that does not take place': {
    en: [
      ['I’m in Berlin on Tuesday >> the Berlin trip fell through', /^Taken back/],
      ['I’m in Berlin on Tuesday >> Berlin on Tuesday isn’t happening', /^Taken back/],
      ['I’m in Berlin on Tuesday >> the Boston trip fell through', /./, BERLIN_TUESDAY],
      ['I’m in Berlin on Tuesday >> Anna’s trip fell through', /./, BERLIN_TUESDAY],
      ['I’m in Berlin on Tuesday >> the Berlin trip fell through for Tom', /./, BERLIN_TUESDAY],
    ],
    de: [
      ['Dienstag bin ich in Berlin >> die Reise nach Berlin fällt flach', /^Zurückgenommen/],
      ['Dienstag bin ich in Berlin >> Dienstag lieber nicht', /^Zurückgenommen/],
    ],
    fr: [['mardi je suis à Berlin >> le voyage à Berlin est annulé', /^Annulé/]],
    es: [['el martes estoy en Berlín >> el martes mejor no', /^Retirado/]],
  },
  'all that is planned for a day or a week': {
    en: [
      ['I’m in Berlin on Tuesday >> delete what I have planned next week', /^Taken back/],
      ['I’m in Berlin on Tuesday >> I’m in Berlin on Thursday >> clear everything planned for Tuesday', /^Taken back/, BERLIN_THURSDAY],
      ['I’m in Berlin on Tuesday >> what do I have planned on Tuesday', /Berlin/, BERLIN_TUESDAY],
    ],
    de: [
      ['Dienstag bin ich in Berlin >> weg mit allem, was am Dienstag eingetragen ist', /^Zurückgenommen/],
      ['Dienstag bin ich in Berlin >> lösch alles, was ich nächste Woche geplant habe', /^Zurückgenommen/],
    ],
    fr: [
      ['mardi je suis à Berlin >> efface ce que j’ai prévu mardi', /^Annulé/],
      ['mardi je suis à Berlin >> ce que j’ai prévu mardi', /Berlin/, BERLIN_TUESDAY],
    ],
    es: [
      ['el martes estoy en Berlín >> borra lo que tengo el martes', /^Retirado/],
      ['el martes estoy en Berlín >> elimina todo lo que tengo previsto la semana que viene', /^Retirado/],
    ],
  },
};
