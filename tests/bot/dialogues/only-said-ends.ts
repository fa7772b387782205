import type { OnlySaidBySubject } from './only-said.ts';

const BERLIN_THURSDAY = 'berlin 26 Nov, 00:00 – 27 Nov, 00:00';
const BERLIN_NEXT_FRIDAY = 'berlin 27 Nov, 00:00 – 28 Nov, 00:00';
const LATER_THURSDAY = 'remote 3 Dec, 00:00 – 4 Dec, 00:00';

/** What the end of one day, and "undo", may end or take back. */
export const ENDS: OnlySaidBySubject = {
  'the end of one day with a weekly rule for its weekday': {
    en: [
      [
        'remote every Friday >> cancel Friday',
        /only your weekly rule: remote on Fridays. I ended nothing. .* say “End my weekly/,
        'remote every 5',
      ],
      ['remote every Thursday >> scrap Thursday', /I ended nothing/, 'remote every 4'],
      ['remote every Thursday >> remove my plans for Thursday', /I ended nothing/, 'remote every 4'],
      ['remote every Thursday >> delete Thursday please', /I ended nothing/, 'remote every 4'],
      ['remote every Thursday >> forget Thursday', /I ended nothing/, 'remote every 4'],
      ['remote on Mondays and Fridays >> cancel Monday and Friday', /I ended nothing/, 'remote every 1, 5'],
      ['remote every Thursday >> cancel Thursday >> yes', /^Done: that weekly rule has ended \(remote on Thursdays\)/],
      ['remote every Thursday >> cancel Thursday >> the rule', /^Done/],
      ['remote every Thursday >> cancel Thursday >> no, forget it', /change nothing/, 'remote every 4'],
      ['remote every Thursday >> cancel Thursday >> just this Thursday', /^Tell me where you are/, 'remote every 4'],
      ['remote every Thursday >> cancel Thursday >> I’m in Berlin then', /Thursday 26 November/, BERLIN_THURSDAY, 'remote every 4'],
      ['not on Thursday >> I’m in Berlin', /^Noted: you are in Berlin on Thursday 26 November/, BERLIN_THURSDAY],
      [
        'remote every Friday >> I’m in Berlin next Friday >> drop the Friday rule again',
        /^Done.* Still noted: in Berlin on Friday 27/,
        BERLIN_NEXT_FRIDAY,
      ],
      [
        'remote every Friday >> I’m in Berlin next Friday >> cancel Friday',
        /^Do you mean your plan .* or your weekly rule/,
        BERLIN_NEXT_FRIDAY,
        'remote every 5',
      ],
      [
        'remote every Thursday >> I’m in Berlin on Thursday >> cancel 26 November',
        /^Taken back: in Berlin .* Your weekly rule stays: remote on Thursdays\./,
        'remote every 4',
      ],
      ['remote every Thursday >> cancel Thursdays', /^Done: that weekly rule has ended/],
    ],
    de: [
      ['freitags remote >> streiche den Freitag', /nur Ihre Wochenregel: freitags remote. Ich habe nichts beendet/, 'remote every 5'],
      ['donnerstags remote >> lösch meine Pläne für Donnerstag', /Ich habe nichts beendet/, 'remote every 4'],
      ['donnerstags remote >> vergiss den Donnerstag', /Ich habe nichts beendet/, 'remote every 4'],
      ['donnerstags remote >> streich den Donnerstag >> die Regel', /^Erledigt/],
      ['donnerstags remote >> streich den Donnerstag >> nur diesen Donnerstag', /^Wo sind Sie stattdessen/, 'remote every 4'],
      ['donnerstags remote >> streich den Donnerstag >> ich bin in Berlin', /26\. November/, BERLIN_THURSDAY, 'remote every 4'],
      [
        'donnerstags remote >> Donnerstag bin ich in Berlin >> streich die Donnerstagsregel',
        /^Erledigt.* Weiterhin notiert: /,
        BERLIN_THURSDAY,
      ],
    ],
    fr: [
      ['le jeudi en télétravail >> annule le jeudi', /Je n’ai rien supprimé/, 'remote every 4'],
      ['le jeudi en télétravail >> supprime mes prévisions de jeudi', /Je n’ai rien supprimé/, 'remote every 4'],
      ['le jeudi en télétravail >> oublie jeudi', /Je n’ai rien supprimé/, 'remote every 4'],
      ['le jeudi en télétravail >> annule jeudi >> seulement ce jeudi', /^Dites-moi plutôt où vous êtes/, 'remote every 4'],
      ['le jeudi en télétravail >> annule les jeudis', /^C’est fait/],
      ['le jeudi en télétravail >> je ne suis plus en télétravail le jeudi', /^C’est fait/],
    ],
    es: [
      ['los jueves en remoto >> quita el jueves', /No he eliminado nada/, 'remote every 4'],
      ['los jueves en remoto >> elimina mis planes del jueves', /No he eliminado nada/, 'remote every 4'],
      ['los jueves en remoto >> olvida el jueves', /No he eliminado nada/, 'remote every 4'],
      ['los jueves en remoto >> cancela el jueves >> solo este jueves', /^Dígame dónde está/, 'remote every 4'],
      ['los jueves en remoto >> cancela el jueves >> la regla', /^Hecho/],
    ],
  },
  'the end of one day with plans for several such days': {
    en: [
      [
        'I’m remote on Thursday 3 December >> I’m in Berlin on Thursday 26 November >> cancel Thursday',
        /^Taken back: in Berlin .* Still noted: working remotely on Thursday 3 December/,
        LATER_THURSDAY,
      ],
      [
        'I’m remote on Thursday 3 December >> cancel Thursday',
        /about a later day: working remotely on Thursday 3 December. I ended nothing/,
        LATER_THURSDAY,
      ],
      ['I’m remote on Thursday 3 December >> cancel Thursday >> yes', /^Taken back: working remotely on Thursday 3 December/],
      [
        'I’m remote today >> I’m in Berlin next Friday >> cancel Friday',
        /^Which plan do you mean/,
        'remote 20 Nov, 10:00 – 21 Nov, 00:00',
        BERLIN_NEXT_FRIDAY,
      ],
      [
        'I’m remote today >> I’m in Berlin next Friday >> cancel Friday >> the second one',
        /^Taken back: in Berlin/,
        'remote 20 Nov, 10:00 – 21 Nov, 00:00',
      ],
      ['I’m in Berlin next Friday >> cancel Friday', /^Taken back: in Berlin on Friday 27 November/],
      [
        'remote every Thursday >> I’m remote on Thursday 3 December >> cancel Thursday',
        /^Do you mean your plan/,
        LATER_THURSDAY,
        'remote every 4',
      ],
    ],
    de: [['am Donnerstag 3. Dezember Homeoffice >> Donnerstag streichen', /Ich habe nichts beendet/, LATER_THURSDAY]],
    fr: [['jeudi 3 décembre en télétravail >> annule jeudi', /Je n’ai rien supprimé/, LATER_THURSDAY]],
    es: [['el jueves 3 de diciembre en remoto >> cancela el jueves', /No he eliminado nada/, LATER_THURSDAY]],
  },
  '“undo” after each kind of change': {
    en: [
      [
        'I’m in Berlin on Thursday >> remote every Friday >> end my weekly rules >> undo',
        /^Taken back: your weekly rule counts again .* Your weekly rules now: remote on Fridays/,
        BERLIN_THURSDAY,
        'remote every 5',
      ],
      [
        'I’m in Berlin on Thursday >> remote every Friday >> cancel Friday >> yes >> undo',
        /^Taken back: your weekly rule counts again .* Your weekly rules now/,
        BERLIN_THURSDAY,
        'remote every 5',
      ],
      [
        'I’m in Berlin on Thursday >> remote every Friday >> who is in? >> undo',
        /^Taken back: your weekly rule no longer counts .* You have no weekly rules now/,
        BERLIN_THURSDAY,
      ],
      ['I’m in Berlin on Thursday >> remote every Friday >> undo >> undo', /^Taken back: in Berlin/],
      ['remote every Friday >> I’m in Berlin on Thursday >> undo', /^Taken back: in Berlin/, 'remote every 5'],
      [
        'I’m in Berlin on Thursday >> ask me every morning >> stop asking me >> undo',
        /^Taken back: it is as it was before\.\n\nI ask you at 08:30/,
        BERLIN_THURSDAY,
      ],
      ['ask me every morning at 8 >> make it 9 >> undo', /I ask you at 08:00/],
      ['ask me every morning at 8 >> make it 9:30 >> who is in? >> undo', /I ask you at 08:00/],
      ['ask me every morning at 8 >> ask me every morning at 9:15 >> scratch that', /I ask you at 08:00/],
      ['ask me every morning at 8 >> make it 9 >> undo >> undo', /^You have nothing to take back/],
      ['tell me when Zoë is in >> yes >> tell me each day when Zoë is in >> yes >> undo', /You follow Zoë Schröder: I write to you once/],
      ['others may follow me >> undo', /^You have nothing to take back/],
      ['stop asking me >> undo', /^You have nothing to take back/],
      ['I’m in Berlin on Thursday >> ask me every morning >> who is in >> undo', /^Done: I do not ask you any more/, BERLIN_THURSDAY],
      ['I’m in Berlin on Thursday >> nobody may follow me >> thanks >> undo', /^Others may follow you/, BERLIN_THURSDAY],
      [
        'I’m in Berlin on Thursday >> tell me when Nick Leeson is in >> yes >> stop following Nick Leeson >> undo',
        /^“Undo” does not take back/,
        BERLIN_THURSDAY,
      ],
      ['I’m in Berlin on Thursday >> delete my data >> undo', /^All right, I change nothing/, BERLIN_THURSDAY],
      ['I’m in Berlin on Thursday >> cancel Thursday >> undo', /^It counts again: in Berlin/, BERLIN_THURSDAY],
      ['I’m in Berlin on Thursday >> clear my status >> undo', /^Your fresh start is undone/, BERLIN_THURSDAY],
      ['hide me tomorrow >> show me >> undo', /It counts again: hidden tomorrow/, 'hidden 21 Nov, 00:00 – 22 Nov, 00:00'],
      ['remote every Friday >> remote every Friday', /^You have that weekly rule already/, 'remote every 5'],
    ],
    de: [
      ['frag mich jeden Morgen um 8 >> lieber um 9 >> rückgängig', /Ich frage Sie an Arbeitstagen um 08:00 Uhr/],
      ['frag mich jeden Morgen um 8 >> lieber 9 >> raus damit', /Ich frage Sie an Arbeitstagen um 08:00 Uhr/],
      [
        'Donnerstag bin ich in Berlin >> freitags remote >> meine Wochenregeln beenden >> rückgängig',
        /^Zurückgenommen: Ihre Wochenregel gilt wieder .* Ihre Wochenregeln jetzt: /,
        BERLIN_THURSDAY,
        'remote every 5',
      ],
      [
        'Donnerstag bin ich in Berlin >> frag mich jeden Morgen >> hör auf zu fragen >> rückgängig',
        /^Zurückgenommen: Es ist wieder wie vorher\.\n\nIch frage Sie/,
        BERLIN_THURSDAY,
      ],
    ],
    fr: [
      ['demande-moi chaque matin à 8h >> plutôt 9h >> annuler', /à 08:00/],
      [
        'jeudi je suis à Berlin >> le vendredi en télétravail >> supprime mes règles hebdomadaires >> annuler',
        /^Annulé\s: votre règle hebdomadaire compte de nouveau .* Vos règles/,
        BERLIN_THURSDAY,
        'remote every 5',
      ],
    ],
    es: [
      ['pregúntame cada mañana a las 8 >> mejor a las 9 >> deshacer', /a las 08:00/],
      [
        'el jueves estoy en Berlín >> los viernes en remoto >> termina mis reglas semanales >> deshacer',
        /^Retirado: su regla semanal vale de nuevo .* Sus reglas/,
        BERLIN_THURSDAY,
        'remote every 5',
      ],
    ],
  },
  '“no, forget it” after a statement': {
    en: [
      ['remote tomorrow >> no, forget it', /^Taken back/],
      ['remote tomorrow >> nah never mind', /^Taken back/],
      ['remote tomorrow >> no undo that', /^Taken back/],
      ['remote tomorrow >> oh no never mind that', /^Taken back/],
      ['remote tomorrow >> who is in Boston? >> undo that', /^Taken back/],
      ['remote tomorrow >> no thanks', /change nothing/, 'remote 21 Nov, 00:00 – 22 Nov, 00:00'],
    ],
    de: [
      ['morgen Homeoffice >> nein, vergiss es', /^Zurückgenommen/],
      ['morgen Homeoffice >> nee doch nicht', /^Zurückgenommen/],
      ['morgen Homeoffice >> nein danke', /ändere nichts/, 'remote 21 Nov, 00:00 – 22 Nov, 00:00'],
    ],
    fr: [
      ['demain télétravail >> non laisse tomber', /^Annulé/],
      ['demain télétravail >> finalement non', /^Annulé/],
      ['demain télétravail >> non merci', /ne change rien/, 'remote 21 Nov, 00:00 – 22 Nov, 00:00'],
    ],
    es: [
      ['mañana teletrabajo >> no, déjalo', /^Retirado/],
      ['mañana teletrabajo >> mejor no', /^Retirado/],
      ['mañana teletrabajo >> no gracias', /no cambio nada/, 'remote 21 Nov, 00:00 – 22 Nov, 00:00'],
    ],
  },
};
