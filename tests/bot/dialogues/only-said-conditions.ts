import type { OnlySaidBySubject } from './only-said.ts';

const REMOTE_TOMORROW = 'remote 21 Nov, 00:00 – 22 Nov, 00:00';
const HIDDEN_TOMORROW = 'hidden 21 Nov, 00:00 – 22 Nov, 00:00';

/** Commands that depend on something, or that are for a time which they cannot have. */
export const CONDITIONS: OnlySaidBySubject = {
  'a command with a condition': {
    en: [
      ['remote tomorrow >> undo that if it rains', /^That depends on something, so I changed nothing/, REMOTE_TOMORROW],
      ['remote tomorrow >> undo once Tom is in', /^That depends/, REMOTE_TOMORROW],
      ['remote tomorrow >> undo that if you can', /^Taken back/],
      ['hide me if Anna asks', /^That depends/],
      ['if Anna asks, hide me', /^That depends/],
      ['stop recording me unless it is needed', /^That depends/],
      ['stop recording me unless it is needed >> yes', /^(?!Stop recording you)/],
      ['when I’m in Boston, stop asking me every morning', /^That depends/],
      ['hide me if possible', /^Done/, 'hidden 20 Nov, 10:00 – 21 Nov, 00:00'],
      ['tell me when Anna Berg is in', /^Anna Berg will see that you follow/],
      ['show me if Anna Berg is in', /^Yes: Anna Berg/],
    ],
    de: [
      ['morgen Homeoffice >> mach das rückgängig, wenn es regnet', /^Das hängt von etwas ab/, REMOTE_TOMORROW],
      ['morgen Homeoffice >> mach das rückgängig, wenn es geht', /^Zurückgenommen/],
      ['versteck mich, falls Anna fragt', /^Das hängt von etwas ab/],
      ['erfass mich nicht mehr, außer es ist nötig', /^Das hängt von etwas ab/],
    ],
    fr: [
      ['demain en télétravail >> annule ça si Anna vient', /^Cela dépend/, REMOTE_TOMORROW],
      ['cache-moi si Anna demande', /^Cela dépend/],
      ['arrête de m’enregistrer sauf si c’est nécessaire', /^Cela dépend/],
      ['cache-moi si possible', /^C’est fait/, 'hidden 20 Nov, 10:00 – 21 Nov, 00:00'],
    ],
    es: [
      ['mañana en remoto >> deshazlo si viene Anna', /^Eso depende/, REMOTE_TOMORROW],
      ['ocúltame si Anna pregunta', /^Eso depende/],
      ['deja de registrarme a menos que haga falta', /^Eso depende/],
    ],
  },
  'an end of recording or a deletion for a time': {
    en: [
      ['delete my data tomorrow', /^I can do that only at once.*“Delete my data”/],
      ['stop recording me until Friday', /^I can do that only at once.*“Stop recording me”/],
      ['delete my data tomorrow >> yes', /^(?!Delete everything|Done)/],
      ['delete my data', /^Delete everything/],
    ],
    de: [['lösch morgen meine Daten', /^Das kann ich nur sofort/]],
    fr: [['supprime mes données demain', /^Je ne peux le faire que tout de suite/]],
    es: [['borra mis datos mañana', /^Eso solo puedo hacerlo en el momento/]],
  },
  'a hiding that is denied for its day': {
    en: [
      ['hide me tomorrow >> don’t hide me tomorrow after all', /^Taken back: hidden tomorrow/],
      ['hide me tomorrow >> don’t hide me tomorrow after all >> undo', /./, HIDDEN_TOMORROW],
      ['hide me tomorrow >> don’t hide me on Friday after all', /nothing was changed/, HIDDEN_TOMORROW],
      ['remote tomorrow >> don’t hide me tomorrow after all', /^You have not said that about tomorrow/, REMOTE_TOMORROW],
    ],
    de: [['versteck mich morgen >> versteck mich morgen doch nicht', /^Zurückgenommen/]],
    fr: [['cache-moi demain >> finalement ne me cache pas demain', /^Annulé/]],
    es: [['ocúltame mañana >> al final no me ocultes mañana', /^Retirado/]],
  },
  'a command that is denied in strong words': {
    en: [
      ['remote on Mondays >> by no means delete my weekly rules', /nothing was changed/, 'remote every 1'],
      ['remote on Mondays >> under no circumstances delete my weekly rules', /nothing was changed/, 'remote every 1'],
    ],
    de: [['montags Homeoffice >> auf gar keinen Fall meine Wochenregeln löschen', /nichts geändert|bleibt/, 'remote every 1']],
    fr: [['surtout ne pas supprimer mes règles', /rien n’a été changé/]],
    es: [['de ninguna manera borres mis reglas', /no he cambiado nada/]],
  },
  'where somebody comes from': {
    en: [
      ['I’m from Boston >> yes', /If you mean it, say “I’m in Boston today”/],
      ['I’m from Berlin >> yes >> yes', /^Noted/, 'berlin 20 Nov, 10:00 – 21 Nov, 00:00'],
    ],
    de: [['ich bin aus Boston >> ja', /„Ich bin heute in Boston“/]],
    fr: [['je suis de Boston >> oui', /Je suis à Boston aujourd’hui/]],
    es: [['soy de Boston >> sí', /«Estoy en Boston hoy»/]],
  },
  'the own plans with a hiding': {
    en: [
      ['hide me tomorrow >> my plans', /^- You have said that you are hidden tomorrow\.$/, HIDDEN_TOMORROW],
      [
        'hide me tomorrow >> remote tomorrow >> my plans tomorrow',
        /working remotely\.\n\nYou have said that you are hidden tomorrow/,
        HIDDEN_TOMORROW,
        REMOTE_TOMORROW,
      ],
      ['hide me tomorrow >> my plans on Monday', /^You have not said anything/, HIDDEN_TOMORROW],
    ],
    de: [['versteck mich morgen >> meine Pläne morgen', /^Angegeben haben Sie: Sie sind morgen ausgeblendet/, HIDDEN_TOMORROW]],
    fr: [['cache-moi demain >> mes plans', /présence masquée demain/, HIDDEN_TOMORROW]],
    es: [['ocúltame mañana >> mis planes', /con la presencia oculta mañana/, HIDDEN_TOMORROW]],
  },
};
