/** One conversation of Max: turns separated by “ >> ”, what the last answer says, and what is stored then (weekly rules as “remote every 2”). */
export type OnlySaid = readonly [said: string, answered: RegExp, ...stored: string[]];

export type OnlySaidBySubject = Readonly<Record<string, Readonly<Record<string, readonly OnlySaid[]>>>>;

/**
 * Conversations in which nothing may be stored, ended or deleted that was not said, in the world of `world.ts`: by subject and language.
 */
export const ONLY_SAID: OnlySaidBySubject = {
  'a weekday that is not the date’s': {
    en: [
      ['I’m remote on Friday 3 December', /^3 December is a Thursday, not a Friday/],
      ['hide me on Friday 3 December', /^3 December is a Thursday/],
      ['I’m on leave from Monday 8 December to Friday 12 December', /^8 December is a Tuesday/],
      ['remote on Monday the 24th', /^24 November is a Tuesday/],
      ['I’m remote on Thursday 3 December >> cancel Friday 3 December', /noted nothing/, 'remote 3 Dec, 00:00 – 4 Dec, 00:00'],
      ['is May in on Monday 8 December', /^8 December is a Tuesday.*Which day do you mean/],
      ['remote on Tuesday the 24th', /^Noted/, 'remote 24 Nov, 00:00 – 25 Nov, 00:00'],
    ],
    de: [
      ['Urlaub von Montag 8.12. bis Freitag 12.12.', /^Der 8\. Dezember ist ein Dienstag/],
      ['am Freitag, dem 3. Dezember im Homeoffice', /^Der 3\. Dezember ist ein Donnerstag/],
    ],
    fr: [
      ['en télétravail vendredi 3 décembre', /^Le 3 décembre est un jeudi/],
      ['en congé du lundi 23 au vendredi 27 novembre', /^C’est noté/, 'leave 23 Nov, 00:00 – 28 Nov, 00:00'],
    ],
    es: [['remoto el viernes 3 de diciembre', /^El 3 de diciembre es jueves/]],
  },
  'a command that is asked with a tag': {
    en: [
      ['hide me, yes?', /^You asked that/],
      ['remote every Friday, yes?', /^You asked that/],
      ['count me without my name, sure?', /^You asked that/],
      ['remote tomorrow >> undo, yes?', /^You asked that/, 'remote 21 Nov, 00:00 – 22 Nov, 00:00'],
    ],
    de: [['morgen Homeoffice, ja, sicher?', /^Das war eine Frage/]],
    fr: [['réinitialiser mon statut, d’accord ?', /^C’était une question/]],
    es: [['ocúltame, ¿vale?', /^Eso era una pregunta/]],
  },
  'a command under a heading that asks': {
    en: [
      ['Question: hide me', /^You asked that/],
      ['Request: leave on Friday', /^You asked that/],
      ['quick question: is Zoë in', /^Yes: Zoë/],
    ],
    de: [['Frage: Homeoffice morgen', /^Das war eine Frage/]],
    fr: [['Question : télétravail demain', /^C’était une question/]],
    es: [['Pregunta: remoto mañana', /^Eso era una pregunta/]],
  },
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
      ['tuesdays remote >> am I planned for Tuesday? >> cancel tuesday', /I ended nothing/, 'remote every 2'],
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
      ['dienstags remote >> was habe ich am Dienstag geplant? >> streich Dienstag', /Ich habe nichts beendet/, 'remote every 2'],
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
      ['le mardi en télétravail >> annule mardi', /Je n’ai rien supprimé/, 'remote every 2'],
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
      ['los martes en remoto >> cancela el martes', /No he eliminado nada/, 'remote every 2'],
      ['los martes en remoto >> cancela el próximo martes', /No he eliminado nada/, 'remote every 2'],
      ['los martes en remoto >> cancela el próximo martes >> sí', /^Hecho/],
      ['el martes estoy en Berlín >> cancela mis vacaciones del martes', /No he eliminado nada/, 'berlin 24 Nov, 00:00 – 25 Nov, 00:00'],
    ],
  },
  'a polite request in a wrong form, and a question about what is possible': {
    en: [
      ['remote today >> could you clearing my status', /Nothing was changed|changed nothing/, 'remote 20 Nov, 10:00 – 21 Nov, 00:00'],
      ['remote today >> could I clear my status?', /^You asked that/, 'remote 20 Nov, 10:00 – 21 Nov, 00:00'],
      ['remote today >> could you clear my status?', /^Done, you start afresh/],
    ],
    de: [
      ['heute Homeoffice >> könntest du lösch meinen Status', /nichts geändert/, 'remote 20 Nov, 10:00 – 21 Nov, 00:00'],
      ['heute Homeoffice >> könnten Sie versteck mich', /nichts geändert/, 'remote 20 Nov, 10:00 – 21 Nov, 00:00'],
      ['heute Homeoffice >> könnte ich meinen Status löschen?', /^Das war eine Frage/, 'remote 20 Nov, 10:00 – 21 Nov, 00:00'],
      ['heute Homeoffice >> könntest du meinen Status löschen?', /^Erledigt/],
    ],
    fr: [
      ['télétravail aujourd’hui >> pourriez-vous efface mon statut', /rien changé/, 'remote 20 Nov, 10:00 – 21 Nov, 00:00'],
      ['télétravail aujourd’hui >> pourrais-je effacer mon statut ?', /^C’était une question/, 'remote 20 Nov, 10:00 – 21 Nov, 00:00'],
      ['télétravail aujourd’hui >> pourriez-vous effacer mon statut ?', /^C’est fait/],
    ],
    es: [
      ['hoy en remoto >> podría borra mi estado', /no he cambiado nada/, 'remote 20 Nov, 10:00 – 21 Nov, 00:00'],
      ['hoy en remoto >> ¿puedo borrar mi estado?', /^Eso era una pregunta/, 'remote 20 Nov, 10:00 – 21 Nov, 00:00'],
      ['hoy en remoto >> ¿podría borrar mi estado?', /^Hecho/],
    ],
  },
  'an answer to an offer that says something else': {
    en: [
      ['I’m in Berlin or Boston tomorrow >> yes, Paris', /Nothing was changed/],
      ['maybe in Berlin tomorrow >> yes, Paris', /Nothing was changed/],
      ['maybe remote tomorrow >> yes, nein', /nothing|Nothing|nichts|[Rr]ien|Aucune|[Nn]o .*nada|[Nn]o he|[Nn]o se/],
      ['maybe remote tomorrow >> yes, not', /nothing|Nothing|nichts|[Rr]ien|Aucune|[Nn]o .*nada|[Nn]o he|[Nn]o se/],
      ['maybe hide me today >> yes, hide me', /^Done: you are hidden/, 'hidden 20 Nov, 10:00 – 21 Nov, 00:00'],
      ['maybe hide me today >> yes, hide me please', /^Done: you are hidden/, 'hidden 20 Nov, 10:00 – 21 Nov, 00:00'],
    ],
    de: [
      ['morgen bin ich in Berlin oder Boston >> ja, Paris', /nichts geändert/],
      ['vielleicht morgen remote >> ja, no', /nothing|Nothing|nichts|[Rr]ien|Aucune|[Nn]o .*nada|[Nn]o he|[Nn]o se/],
      ['vielleicht morgen remote >> ja, not', /nothing|Nothing|nichts|[Rr]ien|Aucune|[Nn]o .*nada|[Nn]o he|[Nn]o se/],
      [
        'vielleicht versteck mich heute >> ja, versteck mich',
        /^Erledigt: Sie sind heute ausgeblendet/,
        'hidden 20 Nov, 10:00 – 21 Nov, 00:00',
      ],
    ],
    fr: [
      ['demain je suis à Berlin ou à Boston >> oui, Paris', /Rien n’a changé/],
      ['peut-être en télétravail demain >> oui, nein', /nothing|Nothing|nichts|[Rr]ien|Aucune|[Nn]o .*nada|[Nn]o he|[Nn]o se/],
      ['peut-être en télétravail demain >> oui, not', /nothing|Nothing|nichts|[Rr]ien|Aucune|[Nn]o .*nada|[Nn]o he|[Nn]o se/],
      ['peut-être me cacher aujourd’hui >> oui, cache-moi', /^C’est fait/, 'hidden 20 Nov, 10:00 – 21 Nov, 00:00'],
    ],
    es: [
      ['mañana estoy en Berlín o Boston >> sí, París', /No se ha cambiado nada/],
      ['quizás en remoto mañana >> sí, nein', /nothing|Nothing|nichts|[Rr]ien|Aucune|[Nn]o .*nada|[Nn]o he|[Nn]o se/],
      ['quizás en remoto mañana >> sí, not', /nothing|Nothing|nichts|[Rr]ien|Aucune|[Nn]o .*nada|[Nn]o he|[Nn]o se/],
      ['quizás ocúltame hoy >> sí, ocúltame', /^Hecho/, 'hidden 20 Nov, 10:00 – 21 Nov, 00:00'],
      ['si ocúltame', /no he cambiado nada/],
    ],
  },
  '“show me” after hiding': {
    en: [['hide me until 3pm >> no, show me', /^Done: you are shown again\.$/]],
    de: [['versteck mich bis 15 Uhr >> nein, zeig mich', /^Erledigt: Sie werden wieder angezeigt\.$/]],
    fr: [['cache-moi jusqu’à 15h >> non, montre-moi', /^C’est fait : votre présence est de nouveau affichée\.$/]],
    es: [['ocúltame hasta las 15 >> no, muéstrame', /^Hecho: se le vuelve a mostrar\.$/]],
  },
  'a remark that all is well otherwise': {
    en: [
      ['wfh, otherwise all good', /^Noted/, 'remote 20 Nov, 10:00 – 21 Nov, 00:00'],
      ['wfh, otherwise in Boston', /nothing|Nothing|nichts|[Rr]ien|Aucune|[Nn]o .*nada|[Nn]o he|[Nn]o se/],
      ['I’m remote today, otherwise everything is fine', /^Noted/, 'remote 20 Nov, 10:00 – 21 Nov, 00:00'],
    ],
    de: [
      ['wfh, sonst alles gut', /^Notiert/, 'remote 20 Nov, 10:00 – 21 Nov, 00:00'],
      ['Homeoffice, ansonsten ist alles in Ordnung', /^Notiert/, 'remote 20 Nov, 10:00 – 21 Nov, 00:00'],
      ['heute remote, hier alles gut', /^Notiert/, 'remote 20 Nov, 10:00 – 21 Nov, 00:00'],
    ],
    fr: [
      ['tt, sinon tout va bien', /^C’est noté/, 'remote 20 Nov, 10:00 – 21 Nov, 00:00'],
      ['en télétravail aujourd’hui, tout va bien ici', /^C’est noté/, 'remote 20 Nov, 10:00 – 21 Nov, 00:00'],
    ],
    es: [
      ['teletrabajo, por lo demás todo bien', /^Anotado/, 'remote 20 Nov, 10:00 – 21 Nov, 00:00'],
      ['hoy en remoto, por aquí todo bien', /^Anotado/, 'remote 20 Nov, 10:00 – 21 Nov, 00:00'],
    ],
  },
  'what is over': {
    en: [
      ['I’ve been remote Monday', /^That is over/],
      ['I have been remote on Monday', /^That is over/],
      ['I was remote Monday', /^That is over/],
      ['I took Wednesday off', /^That can mean many things/],
    ],
    de: [
      ['ich bin Montag remote gewesen', /^Das ist vorbei/],
      ['ich habe Montag im Homeoffice gearbeitet', /nothing|Nothing|nichts|[Rr]ien|Aucune|[Nn]o .*nada|[Nn]o he|[Nn]o se/],
      ['ich war Montag remote', /in keinem Büro gesehen/],
    ],
    fr: [
      ['j’ai été en télétravail lundi', /^C’est du passé/],
      ['j’étais en télétravail lundi', /nothing|Nothing|nichts|[Rr]ien|Aucune|[Nn]o .*nada|[Nn]o he|[Nn]o se/],
    ],
    es: [
      ['he estado en remoto el lunes', /en ninguna oficina/],
      ['estuve en remoto el lunes', /en ninguna oficina/],
      ['me tomé el miércoles libre', /nothing|Nothing|nichts|[Rr]ien|Aucune|[Nn]o .*nada|[Nn]o he|[Nn]o se/],
    ],
  },
  'a time that no suggestion may drop': {
    en: [['I’m in Berlin in less than two hours', /^(?!.*“I’m in Berlin today”)/]],
    de: [['in weniger als zwei Stunden bin ich in Berlin', /^(?!.*„Ich bin heute in Berlin“)/]],
    fr: [['je suis à Berlin dans moins de deux heures', /^(?!.*Je suis à Berlin aujourd’hui)/]],
    es: [['estoy en Berlín en menos de dos horas', /^(?!.*«Estoy en Berlin hoy»)/]],
  },
  'words that two languages have': {
    en: [
      ['who is in? >> no, home office', /^That can mean/],
      ['no, home office', /^That can mean/],
    ],
    de: [['wer ist da? >> no, home office', /^Das kann vieles bedeuten/]],
    es: [['¿quién está? >> no, home office', /^Dígame dónde está/]],
  },
  'wishes, conditions and irony': {
    en: [
      ['I’d like to work from home tomorrow', /changed nothing/],
      ['I can work from home tomorrow', /changed nothing/],
      ['I’m remote tomorrow so long as the parcel comes', /noted nothing/],
      ['sure, I’m in Berlin, and I’m the pope', /./],
      ['may I clear my status?', /^You asked that/],
    ],
    de: [
      ['morgen Homeoffice, solange das Paket kommt', /nichts notiert/],
      ['klar, ich bin in Berlin, und der Papst auch', /nichts geändert/],
    ],
    fr: [
      ['je suis en télétravail demain, du moment que le colis arrive', /rien noté/],
      ['mais oui, je suis en vacances, c’est ça', /rien changé/],
      ['j’ai pris mon mercredi', /rien changé/],
      ['j’ai posé mercredi', /^C’est noté/, 'leave 25 Nov, 00:00 – 26 Nov, 00:00'],
    ],
    es: [
      ['mañana estoy en remoto, suponiendo que llegue el paquete', /no he anotado nada/],
      ['sí, claro, estoy de vacaciones', /no he cambiado nada/],
      ['claro, estoy en Berlín, y yo soy el papa', /no he cambiado nada/],
    ],
  },
  'what was said about a day': {
    en: [
      ['I’m in Berlin on Tuesday >> forget what I said about Tuesday', /^Taken back/],
      ['I’m in Berlin on Tuesday >> forget what Anna said about Tuesday', /./, 'berlin 24 Nov, 00:00 – 25 Nov, 00:00'],
    ],
    de: [
      ['ich bin Dienstag in Berlin >> vergiss, was ich zu Dienstag gesagt habe', /^Zurückgenommen/],
      ['ich bin Dienstag in Berlin >> lass den Plan für Dienstag fallen', /^Zurückgenommen/],
      ['ich bin Dienstag in Berlin >> vergiss, was Anna zu Dienstag gesagt hat', /./, 'berlin 24 Nov, 00:00 – 25 Nov, 00:00'],
    ],
    fr: [
      ['mardi je suis à Berlin >> oublie ce que j’ai dit pour mardi', /^Annulé/],
      ['mardi je suis à Berlin >> laisse tomber la prévision de mardi', /^Annulé/],
      ['mardi je suis à Berlin >> oublie ce qu’Anna a dit pour mardi', /./, 'berlin 24 Nov, 00:00 – 25 Nov, 00:00'],
    ],
    es: [
      ['el martes estoy en Berlín >> olvida lo que dije del martes', /^Retirado/],
      ['el martes estoy en Berlín >> olvida lo que dijo Anna del martes', /./, 'berlin 24 Nov, 00:00 – 25 Nov, 00:00'],
    ],
  },
  'the consequence of a reason': {
    de: [
      ['die Kinder sind krank, deshalb bin ich heute zuhause', /^Notiert/, 'remote 20 Nov, 10:00 – 21 Nov, 00:00'],
      ['also bin ich heute zuhause?', /./],
    ],
  },
  'a denied command': {
    en: [
      ['remote today >> no need to clear my status', /nothing was changed/, 'remote 20 Nov, 10:00 – 21 Nov, 00:00'],
      ['remote today >> it’s not necessary to clear my status', /changed nothing/, 'remote 20 Nov, 10:00 – 21 Nov, 00:00'],
      ['remote today >> not necessary: hide me', /changed nothing/, 'remote 20 Nov, 10:00 – 21 Nov, 00:00'],
    ],
    de: [
      ['heute Homeoffice >> es ist nicht nötig, meinen Status zu löschen', /nichts geändert/, 'remote 20 Nov, 10:00 – 21 Nov, 00:00'],
      ['heute Homeoffice >> unnötig, mich zu verstecken', /nichts geändert/, 'remote 20 Nov, 10:00 – 21 Nov, 00:00'],
    ],
    fr: [
      ['télétravail aujourd’hui >> pas besoin d’effacer mon statut', /rien n’a été changé/, 'remote 20 Nov, 10:00 – 21 Nov, 00:00'],
      ['télétravail aujourd’hui >> inutile de me cacher', /rien changé/, 'remote 20 Nov, 10:00 – 21 Nov, 00:00'],
    ],
    es: [
      ['hoy en remoto >> no hace falta borrar mi estado', /no he cambiado nada/, 'remote 20 Nov, 10:00 – 21 Nov, 00:00'],
      ['hoy en remoto >> no puedes ocultarme', /no he cambiado nada/, 'remote 20 Nov, 10:00 – 21 Nov, 00:00'],
      ['hoy en remoto >> no borrar mi estado', /no he cambiado nada/, 'remote 20 Nov, 10:00 – 21 Nov, 00:00'],
      ['hoy en remoto >> no, borra mi estado', /^Hecho/],
    ],
  },
};
