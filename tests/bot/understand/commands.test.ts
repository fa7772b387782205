import assert from 'node:assert/strict';
import type { Language } from '../../../server/texts/languages.ts';
import { carriedOut } from './carried-out.ts';

/** Commands by what they are about and what is to be done, in words that no phrase has. */
const DONE: Readonly<Record<Language, readonly (readonly [said: string, intent: string])[]>> = {
  en: [
    ['abolish my Monday home day', 'end-rules'],
    ['that Monday rule can go', 'end-rules'],
    ['please get rid of the Monday rule, my contract changed', 'end-rules'],
    ['the morning question is annoying, stop it', 'stop-asking'],
    ['happy with everything, just end the morning question', 'stop-asking'],
    ['bring back the morning question', 'ask-each-morning'],
    ['the digest here is no longer needed', 'stop-digest'],
    ['weekdays 8 am: who is in, here', 'digest-here'],
    ['cancel all my alerts about people', 'unfollow'],
    ['scrap what I told you and go by my sign-ins', 'clear'],
    ['no need to hide me any more', 'say-shown'],
    ['anonymous please, but keep counting me', 'mode-track'],
    ['argh that was wrong, undo', 'undo'],
    ['my standing home day is Friday', 'say-remote'],
  ],
  de: [
    ['heb die Montagsregel auf', 'end-rules'],
    ['die Regel montags kann weg', 'end-rules'],
    ['die Morgenfrage nervt, hör auf damit', 'stop-asking'],
    ['bitte die Morgenfrage einschalten', 'ask-each-morning'],
    ['die Übersicht liest keiner, weg damit', 'stop-digest'],
    ['stell um 8:15 an jedem Arbeitstag eine Anwesenheitsliste hier rein', 'digest-here'],
    ['beende alle Beobachtungen', 'unfollow'],
    ['wirf meine Angaben weg und richte dich nach den Anmeldungen', 'clear'],
    ['mitzählen darfst du mich, aber bitte anonym', 'mode-track'],
    ['mein fester Homeoffice-Tag ist der Mittwoch', 'say-remote'],
  ],
  fr: [
    ['mets fin à la règle du lundi', 'end-rules'],
    ['la règle du lundi n’est plus nécessaire', 'end-rules'],
    ['la question du matin m’agace, arrête', 'stop-asking'],
    ['remets la question du matin', 'ask-each-morning'],
    ['coupe le récap quotidien', 'stop-digest'],
    ['publie la liste de présence dans ce canal à 8h15 chaque jour de travail', 'digest-here'],
    ['annule toutes mes alertes sur les collègues', 'unfollow'],
    ['table rase, mode automatique', 'clear'],
    ['laisse mon nom de côté, mais compte-moi', 'mode-track'],
    ['mon jour fixe de télétravail c’est le mercredi', 'say-remote'],
  ],
  es: [
    ['pon fin a la regla de los lunes', 'end-rules'],
    ['quita el lunes fijo', 'end-rules'],
    ['la pregunta de la mañana me molesta, quítala', 'stop-asking'],
    ['vuelve a poner la pregunta de la mañana', 'ask-each-morning'],
    ['apaga el resumen diario', 'stop-digest'],
    ['cuelga en este canal la lista de asistencia a las 8:15 cada día de trabajo', 'digest-here'],
    ['cancela todas mis alertas de compañeros', 'unfollow'],
    ['borrón y cuenta nueva, automático', 'clear'],
    ['anónimo por favor, pero sigue contándome', 'mode-track'],
    ['mi día fijo de teletrabajo es el miércoles', 'say-remote'],
  ],
};

/** The same words as a question, a condition, a report, a denial, or about something else. */
const NOT_DONE: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'don’t stop the morning question',
    'please do not cancel the digest',
    'I don’t want you to stop asking me in the morning',
    'when does the digest stop?',
    'did you stop the morning question',
    'should I end the Monday rule?',
    'if I move, end the Monday rule',
    'maybe end the Monday rule',
    'my boss says end the Monday rule',
    'who stopped the digest',
    'do not go back to automatic',
    'the Monday rule is great',
    'just kidding, end the Monday rule',
    'remind me to end the Monday rule',
    'cancel the Monday meeting',
    'send a list of who is off here every day?',
    'not undo',
  ],
  de: [
    'beende die Morgenfrage nicht',
    'hör nicht auf mich morgens zu fragen',
    'vielleicht die Montagsregel löschen',
    'wann endet die Übersicht',
    'soll ich die Montagsregel löschen?',
    'falls ich umziehe lösche die Montagsregel',
    'mein Chef sagt ich soll die Montagsregel löschen',
    'sag das Meeting am Montag ab',
    'geh nicht zurück auf automatisch',
  ],
  fr: [
    'n’arrête pas la question du matin',
    'n’annule pas la règle du lundi',
    'peut-être annuler la règle du lundi',
    'dois-je annuler la règle du lundi ?',
    'si je déménage annule la règle du lundi',
    'qui a arrêté le récap',
    'annule la réunion de lundi',
    'ne reviens pas en automatique',
  ],
  es: [
    'no pares la pregunta de la mañana',
    'no quites la regla del lunes',
    'quizás quitar la regla del lunes',
    '¿debería quitar la regla del lunes?',
    'si me mudo quita la regla del lunes',
    'mi jefe dice que quite la regla del lunes',
    'cancela la reunión del lunes',
    'no vuelvas a automático',
  ],
};

for (const code of ['en', 'de', 'fr', 'es'] as const) {
  describe(`commands by their concepts in “${code}”`, () => {
    for (const [said, intent] of DONE[code]) it(`“${said}” is ${intent}`, () => assert.equal(carriedOut(said), intent));

    for (const said of NOT_DONE[code]) it(`“${said}” changes nothing`, () => assert.equal(carriedOut(said), undefined));
  });
}
