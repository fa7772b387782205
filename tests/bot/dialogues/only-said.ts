/** One conversation of Max: turns separated by “ >> ”, what the last answer says, and what is stored then (weekly rules as “remote every 2”). */
export type OnlySaid = readonly [said: string, answered: RegExp, ...stored: string[]];

/**
 * Conversations in which nothing may be stored, ended or deleted that was not said, in the world of `world.ts`: by subject and language.
 */
export const ONLY_SAID: Readonly<Record<string, Readonly<Record<string, readonly OnlySaid[]>>>> = {
  'the end of a plan or of a weekly rule': {
    en: [
      [
        'tuesdays remote >> I’m in Berlin next Tuesday >> cancel tuesday',
        /^Do you mean your plan \(in Berlin on Tuesday 24 November\) or your weekly rule \(remote on Tuesdays\)\?/,
        'berlin 24 Nov, 00:00 – 25 Nov, 00:00',
        'remote every 2',
      ],
      ['tuesdays remote >> I’m in Berlin next Tuesday >> cancel tuesday >> the plan', /^Taken back: in Berlin/, 'remote every 2'],
      [
        'tuesdays remote >> I’m in Berlin next Tuesday >> get rid of the tuesday one >> the first one',
        /^Taken back: in Berlin/,
        'remote every 2',
      ],
      ['tuesdays remote >> I’m in Berlin next Tuesday >> cancel tuesday >> the rule', /^Done/, 'berlin 24 Nov, 00:00 – 25 Nov, 00:00'],
      [
        'tuesdays remote >> I’m in Berlin next Tuesday >> cancel tuesday >> yes',
        /^I offered more than one thing/,
        'berlin 24 Nov, 00:00 – 25 Nov, 00:00',
        'remote every 2',
      ],
      ['tuesdays remote >> I’m in Berlin next Tuesday >> Cancel my plan for Tuesday 24 November', /^Taken back/, 'remote every 2'],
      ['tuesdays remote >> I’m in Berlin next Tuesday >> End my weekly rule for Tuesdays', /^Done/, 'berlin 24 Nov, 00:00 – 25 Nov, 00:00'],
      ['I’m remote next Tuesday >> cancel tuesday', /^Taken back: working remotely/],
      ['tuesdays remote >> am I planned for Tuesday? >> cancel tuesday', /has ended \(remote on Tuesdays\)\.$/],
      ['tuesdays remote >> cancel next tuesday', /^You have said nothing about Tuesday 24 November alone, only/, 'remote every 2'],
      ['tuesdays remote >> cancel 24 November', /I ended nothing/, 'remote every 2'],
      ['tuesdays remote >> cancel next tuesday >> yes', /^Done/],
      ['tuesdays remote >> I’m in Berlin next Tuesday >> cancel next tuesday', /^Taken back: in Berlin/, 'remote every 2'],
      ['I’m in Berlin next Tuesday >> drop my leave for Tuesday', /I ended nothing/, 'berlin 24 Nov, 00:00 – 25 Nov, 00:00'],
      ['I’m in Berlin next Tuesday >> drop my leave for Tuesday >> yes', /^Taken back/],
      ['tuesdays remote >> drop my leave for Tuesday', /^You have not said anything/, 'remote every 2'],
    ],
    de: [
      [
        'dienstags remote >> Dienstag bin ich in Berlin >> streich den Dienstag',
        /^Meinen Sie Ihren Plan .* oder Ihre Wochenregel/,
        'berlin 24 Nov, 00:00 – 25 Nov, 00:00',
        'remote every 2',
      ],
      ['dienstags remote >> Dienstag bin ich in Berlin >> streich den Dienstag >> den Plan', /^Zurückgenommen/, 'remote every 2'],
      [
        'dienstags remote >> Dienstag bin ich in Berlin >> lösch Dienstag >> die Regel',
        /^Erledigt/,
        'berlin 24 Nov, 00:00 – 25 Nov, 00:00',
      ],
      [
        'dienstags remote >> Dienstag bin ich in Berlin >> Meinen Plan für Dienstag, 24. November löschen',
        /^Zurückgenommen/,
        'remote every 2',
      ],
      [
        'dienstags remote >> Dienstag bin ich in Berlin >> Meine Wochenregel für dienstags beenden',
        /^Erledigt/,
        'berlin 24 Nov, 00:00 – 25 Nov, 00:00',
      ],
      ['dienstags remote >> was habe ich am Dienstag geplant? >> streich Dienstag', /ist beendet \(dienstags im Homeoffice\)\.$/],
      ['dienstags remote >> streich nächsten Dienstag', /Ich habe nichts beendet/, 'remote every 2'],
      ['dienstags remote >> streich nächsten Dienstag >> ja', /^Erledigt/],
      ['Dienstag bin ich in Berlin >> lösch meinen Urlaub am Dienstag', /Ich habe nichts beendet/, 'berlin 24 Nov, 00:00 – 25 Nov, 00:00'],
    ],
    fr: [
      [
        'le mardi en télétravail >> mardi je suis à Berlin >> annule mardi',
        /^Voulez-vous dire votre prévision .* ou votre règle/,
        'berlin 24 Nov, 00:00 – 25 Nov, 00:00',
        'remote every 2',
      ],
      ['le mardi en télétravail >> mardi je suis à Berlin >> annule mardi >> la prévision', /^Annulé/, 'remote every 2'],
      [
        'le mardi en télétravail >> mardi je suis à Berlin >> annule mardi >> la règle',
        /^C’est fait/,
        'berlin 24 Nov, 00:00 – 25 Nov, 00:00',
      ],
      ['le mardi en télétravail >> mardi je suis à Berlin >> Supprimer ma prévision pour mardi 24 novembre', /^Annulé/, 'remote every 2'],
      [
        'le mardi en télétravail >> mardi je suis à Berlin >> Supprimer ma règle pour le mardi',
        /^C’est fait/,
        'berlin 24 Nov, 00:00 – 25 Nov, 00:00',
      ],
      ['le mardi en télétravail >> annule mardi', /a pris fin \(en télétravail le mardi\)\.$/],
      ['le mardi en télétravail >> annule mardi prochain', /Je n’ai rien supprimé/, 'remote every 2'],
      ['le mardi en télétravail >> annule mardi prochain >> oui', /^C’est fait/],
      ['mardi je suis à Berlin >> annule mon congé de mardi', /Je n’ai rien supprimé/, 'berlin 24 Nov, 00:00 – 25 Nov, 00:00'],
    ],
    es: [
      [
        'los martes en remoto >> el martes estoy en Berlín >> cancela el martes',
        /^¿Se refiere a su plan .* o a su regla semanal/,
        'berlin 24 Nov, 00:00 – 25 Nov, 00:00',
        'remote every 2',
      ],
      ['los martes en remoto >> el martes estoy en Berlín >> cancela el martes >> el plan', /^Retirado/, 'remote every 2'],
      [
        'los martes en remoto >> el martes estoy en Berlín >> cancela el martes >> la regla',
        /^Hecho/,
        'berlin 24 Nov, 00:00 – 25 Nov, 00:00',
      ],
      ['los martes en remoto >> el martes estoy en Berlín >> Eliminar mi plan para martes, 24 de noviembre', /^Retirado/, 'remote every 2'],
      [
        'los martes en remoto >> el martes estoy en Berlín >> Terminar mi regla para los martes',
        /^Hecho/,
        'berlin 24 Nov, 00:00 – 25 Nov, 00:00',
      ],
      ['los martes en remoto >> cancela el martes', /ha terminado \(en remoto los martes\)\.$/],
      ['los martes en remoto >> cancela el próximo martes', /No he eliminado nada/, 'remote every 2'],
      ['los martes en remoto >> cancela el próximo martes >> sí', /^Hecho/],
      ['el martes estoy en Berlín >> cancela mis vacaciones del martes', /No he eliminado nada/, 'berlin 24 Nov, 00:00 – 25 Nov, 00:00'],
    ],
  },
};
