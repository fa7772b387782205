import type { OnlySaidBySubject } from './only-said.ts';

const TOMORROW = (place: string) => `${place} 21 Nov, 00:00 – 22 Nov, 00:00`;

/** Wishes that something stays as it is, and statements in the place of one that is taken back. */
export const ONLY_SAID_KEPT: OnlySaidBySubject = {
  'a wish to go on as before': {
    en: [
      ['ask me each morning at 8 >> keep on asking me each morning please', /^All right: nothing was changed[\s\S]*at 08:00/],
      ['ask me each morning at 8 >> just carry on asking me every morning', /^All right: nothing was changed[\s\S]*at 08:00/],
      ['ask me each morning at 8 >> please don’t stop asking me in the morning', /^All right: nothing was changed[\s\S]*at 08:00/],
      ['keep sending the digest', /^All right: nothing was changed[\s\S]*no digest/],
      ['keep the morning question as it is', /^All right: nothing was changed/],
      ['keep following Anna Berg', /^All right: nothing was changed/],
      ['don’t keep asking me each morning', /^(?!All right: nothing was changed)/],
    ],
    de: [
      ['frag mich jeden Morgen um 8 >> frag mich ruhig weiter jeden Morgen', /^Gut: Es wurde nichts geändert[\s\S]*um 08:00 Uhr/],
      ['frag mich jeden Morgen um 8 >> bitte weiterhin jeden Morgen fragen', /^Gut: Es wurde nichts geändert[\s\S]*um 08:00 Uhr/],
      ['folge Anna Berg weiter', /^Gut: Es wurde nichts geändert/],
      ['lass die Morgenfrage so, wie sie ist', /Es wurde nichts geändert|nichts geändert/],
      ['schick die Übersicht weiter', /^Gut: Es wurde nichts geändert/],
      ['frag mich morgens nicht weiter', /^(?!Gut: Es wurde nichts geändert)/],
    ],
    fr: [
      ['demande-moi chaque matin à 8h >> continue à me demander chaque matin', /^D’accord\s: rien n’a été changé[\s\S]*à 08:00/],
      ['continue à envoyer le résumé', /^D’accord\s: rien n’a été changé/],
      ['garde la question du matin telle quelle', /^D’accord\s: rien n’a été changé/],
    ],
    es: [
      ['pregúntame cada mañana a las 8 >> sigue preguntándome cada mañana', /^De acuerdo: no he cambiado nada[\s\S]*a las 08:00/],
      ['sigue enviando el resumen', /^De acuerdo: no he cambiado nada/],
      ['mantén la pregunta de la mañana como está', /^De acuerdo: no he cambiado nada/],
    ],
  },
  'a wish not to end or delete something': {
    en: [
      ['please don’t end my follow of Anna', /^All right: nothing was changed/],
      ['don’t delete my data', /^All right/],
      ['never delete my data please', /^All right/],
      ['please don’t clear my status', /^All right: nothing was changed/],
      ['remote tomorrow >> don’t cancel that', /^All right: nothing was changed/, TOMORROW('remote')],
      ['remote tomorrow >> don’t cancel Saturday but Sunday', /^(?!All right: nothing was changed)/, TOMORROW('remote')],
    ],
    de: [
      ['lösch niemals meine Daten', /^(?:Gut|In Ordnung)/],
      ['lösch meinen Status nicht', /^Gut: Es wurde nichts geändert/],
      ['bitte die Morgenfrage nicht beenden', /^Gut: Es wurde nichts geändert/],
      ['hör nicht auf mich morgens zu fragen', /^Gut: Es wurde nichts geändert/],
      ['morgen Homeoffice >> meine Angaben bitte auf keinen Fall löschen', /^Gut: Es wurde nichts geändert/, TOMORROW('remote')],
    ],
    fr: [
      ['ne supprime jamais mes données', /^D’accord/],
      ['n’efface pas mon statut', /^D’accord\s: rien n’a été changé/],
      ['n’arrête pas de suivre Anna Berg', /^D’accord\s: rien n’a été changé/],
      ['surtout ne pas supprimer mes règles', /^D’accord\s: rien n’a été changé/],
    ],
    es: [
      ['no borres mi estado', /^De acuerdo: no he cambiado nada/],
      ['no dejes de preguntarme cada mañana', /^De acuerdo: no he cambiado nada/],
      ['por favor no canceles mi regla', /^De acuerdo: no he cambiado nada/],
      ['no, borra mi estado', /^Hecho/],
    ],
  },
  'a statement in the place of one that is taken back': {
    en: [
      ['remote tomorrow >> scrap that, I’m in Berlin', /in Berlin tomorrow/, TOMORROW('berlin')],
      ['remote tomorrow >> undo. I’m on leave today', /until the end of today/, 'leave 20 Nov, 10:00 – 21 Nov, 00:00'],
    ],
    de: [
      ['morgen Homeoffice >> lass mal, ich bin in Berlin', /morgen in Berlin/, TOMORROW('berlin')],
      ['morgen Homeoffice >> vergiss es, ich komme ins Büro >> Berlin', /morgen in Berlin/, TOMORROW('berlin')],
    ],
    fr: [
      ['je bosse de la maison demain >> laisse, je passe à Berlin', /à Berlin demain/, TOMORROW('berlin')],
      ['je bosse de la maison demain >> laisse, je passe au bureau >> Berlin', /à Berlin demain/, TOMORROW('berlin')],
    ],
    es: [['mañana teletrabajo >> déjalo, voy a la oficina', /«Estoy en la oficina mañana»/]],
  },
  'an undone weekly rule': {
    en: [
      ['remote every wednesday >> scratch that', /^Taken back: your weekly rule no longer counts \(remote on Wednesdays\)/],
      [
        'remote on wednesdays >> end my rule for wednesday >> undo',
        /^Taken back: your weekly rule counts again \(remote on Wednesdays\)/,
        'remote every 3',
      ],
    ],
    de: [['mittwochs Homeoffice >> doch nicht', /^Zurückgenommen: Ihre Wochenregel gilt nicht mehr \(mittwochs remote\)/]],
    fr: [['le mercredi en télétravail >> oublie ça', /^Annulé\s: votre règle hebdomadaire ne compte plus/]],
    es: [['los miércoles en remoto >> olvídalo', /^Retirado: su regla semanal ya no vale/]],
  },
};
