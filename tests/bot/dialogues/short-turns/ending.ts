import type { Subject } from './short-turns.ts';

/** Ends messages unasked in general words, and what was agreed directly before. */
export const ENDING: Subject = {
  en: [
    ['ask me every morning >> please no more pings before breakfast', /^Done: I do not ask you any more/],
    ["ask me every morning >> don't text me in the mornings any longer", /^Done: I do not ask you any more/],
    ['ask me every morning >> nvm', /^Done: I do not ask you any more/],
    ['ask me every morning >> it is not necessary after all', /^Done: I do not ask you any more/],
    ['tell me when Tom is in >> yes >> scratch that, no longer needed', /^Done: you no longer follow Tom Fischer/],
    ['tell me when Tom is in >> yes >> thanks >> quit nagging me about Tom', /^Done: you no longer follow Tom Fischer/],
    [
      "tell me when Tom is in >> yes >> thanks >> don't inform me any more when someone comes in",
      /^Done: you no longer follow Tom Fischer/,
    ],
    ['tell me when Tom is in >> nvm', /^All right, I change nothing/],
    ['leave me in peace with your pings', /You follow nobody\./],
    // It does not say that messages are to end.
    ["who doesn't write to me before noon?", /^(?!Done|I do not ask)/],
    ['ask me every morning >> the messages before lunch are great', /^(?!Done|I do not ask)/],
    ['ask me every morning >> when do you write before noon?', /^(?!Done)/],
  ],
  de: [
    ['frag mich jeden Morgen >> bitte vor dem Mittagessen keine Nachrichten mehr', /^Erledigt: Ich frage Sie nicht mehr/],
    ['frag mich jeden Morgen >> lass gut sein mit der Morgenfrage', /^Erledigt: Ich frage Sie nicht mehr/],
    ['frag mich jeden Morgen >> schreib mir bitte vormittags nicht mehr', /^Erledigt: Ich frage Sie nicht mehr/],
    ['frag mich jeden Morgen >> ist doch nicht notwendig', /^Erledigt: Ich frage Sie nicht mehr/],
    ['sag mir, wenn Tom da ist >> ja >> hat sich erledigt', /^Erledigt: Sie folgen Tom Fischer nicht mehr/],
    ['sag mir, wenn Tom da ist >> ja >> danke >> hör auf, mich wegen Tom zu nerven', /^Erledigt: Sie folgen Tom Fischer nicht mehr/],
    [
      'sag mir, wenn Tom da ist >> ja >> danke >> gib mir nicht mehr Bescheid, wenn jemand kommt',
      /^Erledigt: Sie folgen Tom Fischer nicht mehr/,
    ],
    ['sag mir, wenn Tom da ist >> doch nicht nötig', /^In Ordnung, ich ändere nichts/],
    ['schick mir bitte nichts mehr', /Sie folgen niemandem\./],
    ['frag mich jeden Morgen >> die Nachrichten am Vormittag sind super', /^(?!Erledigt|Ich frage Sie morgens nicht)/],
  ],
  fr: [
    ['demande-moi chaque matin >> plus de notifs avant midi', /^C’est fait.: je ne vous le demande plus/],
    ['demande-moi chaque matin >> ne m’écris plus si tôt', /^C’est fait.: je ne vous le demande plus/],
    ['demande-moi chaque matin >> la question du matin, c’est bon', /^C’est fait.: je ne vous le demande plus/],
    ['demande-moi chaque matin >> laisse, pas besoin finalement', /^C’est fait.: je ne vous le demande plus/],
    [
      'dis-moi quand Tom arrive >> oui >> merci >> ne me préviens plus quand des gens arrivent',
      /^C’est fait.: vous ne suivez plus Tom Fischer/,
    ],
    ['dis-moi quand Tom arrive >> finalement pas nécessaire', /^D’accord, je ne change rien/],
    ['demande-moi chaque matin >> les messages du matin sont super', /^(?!C’est fait|Je ne vous demande rien)/],
  ],
  es: [
    ['pregúntame cada mañana >> no me mandes más mensajes antes del almuerzo', /^Hecho: ya no le pregunto/],
    ['pregúntame cada mañana >> deja ya lo de la pregunta de la mañana', /^Hecho: ya no le pregunto/],
    ['pregúntame cada mañana >> no me escribas más por las mañanas', /^Hecho: ya no le pregunto/],
    ['pregúntame cada mañana >> olvídalo, no hace falta', /^Hecho: ya no le pregunto/],
    ['dime cuando llegue Tom >> sí >> gracias >> ya no me avises cuando llega gente', /^Hecho: ya no sigue a Tom Fischer/],
    ['dime cuando llegue Tom >> no hace falta', /^De acuerdo, no cambio nada/],
    ['pregúntame cada mañana >> los mensajes de la mañana son geniales', /^(?!Hecho|No le pregunto)/],
  ],
};
