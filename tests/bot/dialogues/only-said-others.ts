import type { OnlySaidBySubject } from './only-said.ts';

const SHOWN_OTHER = /^I tell only the person why they are shown or not/;
const ONLY_OWN = /^People have their own data deleted, and stop being recorded, themselves/;

/** Two states at once, the data of others, unknown names, and several questions. */
export const OTHERS: OnlySaidBySubject = {
  'two states at once': {
    en: [
      ['I’m in Berlin and remote tomorrow', /^Which one is it: “I’m in Berlin tomorrow” or “I’m remote tomorrow”/],
      ['in Berlin and remote tomorrow >> the second one', /^Noted/, 'remote 21 Nov, 00:00 – 22 Nov, 00:00'],
      ['I’m on leave and in Berlin on Monday', /^Which one is it/],
      ['I’m in Berlin and Boston tomorrow', /^Which one is it/],
      ['I’m in Berlin today and remote tomorrow', /^Noted/, 'berlin 20 Nov, 10:00 – 21 Nov, 00:00', 'remote 21 Nov, 00:00 – 22 Nov, 00:00'],
    ],
    de: [
      ['ich bin morgen in Berlin und im Homeoffice', /^Was davon/],
      ['morgen in Berlin und remote', /^Was davon/],
    ],
    fr: [['à Berlin et en télétravail demain', /^Laquelle des deux/]],
    es: [['mañana en Berlín y en remoto', /^¿Cuál de las dos/]],
  },
  'the data of others, and a denial': {
    en: [
      ['do not delete my data', /^All right(, I change nothing|: nothing was changed)/],
      ['never delete my data', /^All right, I change nothing/],
      ['don’t stop recording me', /^All right, I change nothing/],
      ['delete the data of Anna Berg', ONLY_OWN],
      ['delete the data of Tim Track', ONLY_OWN],
      ['delete the data of Zorro Quux', ONLY_OWN],
      ['wipe the data about Tom Fischer', ONLY_OWN],
      ['stop recording my team', ONLY_OWN],
      ['delete my data', /^Delete everything that is kept about you/],
      ['stop recording me', /^Stop recording you\?/],
      ['do not record me', /^Stop recording you\?/],
      ['count me out', /^Your mode is display: .*“Count me without my name” or “Stop recording me”/],
      ['leave me out of this', /^Your mode is display/],
    ],
    de: [
      ['lösch meine Daten nicht', /ändere nichts/],
      ['lösche die Daten von Tim Track', /kann nur jede Person selbst/],
      ['hör auf mein Team aufzuzeichnen', /kann nur jede Person selbst/],
      ['lösch meine Daten', /^Alles löschen, was über Sie gespeichert ist/],
      ['erfasse mich nicht mehr', /^Nichts mehr von Ihnen erfassen/],
      ['lass mich da raus', /^Ihr Modus ist „Anzeigen“/],
    ],
    fr: [
      ['ne supprime pas mes données', /ne change rien/],
      ['supprime les données de Zorro Quux', /^Chacun fait supprimer ses propres données/],
      ['arrête d’enregistrer mon équipe', /^Chacun fait supprimer ses propres données/],
      ['supprime mes données', /^Supprimer tout ce qui est conservé/],
      ['ne m’enregistre plus', /^Ne plus rien enregistrer/],
    ],
    es: [
      ['no borres mis datos', /no (?:cambio|he cambiado) nada/],
      ['deja de registrar a mi equipo', /^Solo cada persona puede/],
      ['borra mis datos', /^¿Eliminar todo/],
      ['no me registres', /^¿No registrar nada más/],
      ['déjame fuera', /^Su modo/],
    ],
  },
  'why somebody else is not shown': {
    en: [
      ['why is Anna Berg not shown?', SHOWN_OTHER],
      ['why is Tim Track not shown?', SHOWN_OTHER],
      ['why is Zorro Quux not shown?', SHOWN_OTHER],
      ['why can’t I see Otto Off?', SHOWN_OTHER],
      ['why am I not shown?', /^Nothing has been seen of you today/],
    ],
    de: [
      ['warum wird Anna Berg nicht angezeigt?', /^Warum jemand anders angezeigt wird oder nicht/],
      ['warum wird Tim Track nicht angezeigt?', /^Warum jemand anders angezeigt wird oder nicht/],
      ['warum wird Zorro Quux nicht angezeigt?', /^Warum jemand anders angezeigt wird oder nicht/],
      ['warum werde ich nicht angezeigt?', /^Heute wurde noch keine Anmeldung von Ihnen/],
    ],
    fr: [
      ['pourquoi Anna Berg n’est pas affichée ?', /^Pourquoi quelqu’un d’autre est affiché ou non/],
      ['pourquoi Tim Track n’est pas affiché ?', /^Pourquoi quelqu’un d’autre est affiché ou non/],
      ['pourquoi Zorro Quux n’est pas affiché ?', /^Pourquoi quelqu’un d’autre est affiché ou non/],
    ],
    es: [
      ['¿por qué no aparece Anna Berg?', /^Por qué otra persona aparece o no/],
      ['¿por qué no aparece Tim Track?', /^Por qué otra persona aparece o no/],
      ['¿por qué no aparece Zorro Quux?', /^Por qué otra persona aparece o no/],
    ],
  },
  'a name that nobody has': {
    en: [
      ['tell me when Anna Burg is in', /^I can’t find anyone called “Anna Burg”, only a similar name. Anna Berg will see/],
      ['tell me when Nik Leesen is in', /^I can’t find anyone called “Nik Leesen”, only a similar name/],
      ['tell me when Anna Smith is in', /^I can’t find anyone called “Anna Smith”\. Try/],
      ['tell me when Tim Track is in', /^I can’t find anyone called “Tim Track”\. Try/],
      ['tell me when Anna Berg is in', /^Anna Berg will see that you follow/],
      ['Yes, tell me when Nik Leesen is in', /only a similar name/],
      ['let me know when Mary Chen is there', /^I can’t find anyone called “Mary Chen”, only a similar name/],
    ],
    de: [['sag mir, wenn Anna Burg da ist', /^Unter dem Namen „Anna Burg“ kenne ich niemanden, nur einen ähnlichen Namen/]],
    fr: [['préviens-moi quand Anna Burg est là', /^Je ne connais personne sous le nom «\sAnna Burg\s»/]],
    es: [['avísame cuando llegue Anna Burg', /^No conozco a nadie con el nombre «Anna Burg»/]],
  },
  'several questions at once': {
    en: [
      ['is Zorro in, when does Berlin open and who’s remote?', /I have not answered “is Zorro in”: please ask that again by itself\.$/],
      ['hi, how are you? is Zoë in', /^Yes: Zoë Schröder has been in Berlin since 09:00\.$/],
      ['how bussy is berlin?', /^\*\*Berlin\*\*: \d of 40 \(\d+%\) now\.$/],
      ['is Tim Track in, and who is on leave?', /I have not answered “is Tim Track in”/],
      ['who is in Berlin, what’s for lunch and when does Boston close?', /I have not answered “who is in Berlin”/],
      ['is May Chen in, I have her charger?', /^Yes: May Chen [^“]*$/],
    ],
    de: [['wer ist in Boston, wie voll ist Berlin und gibt es Kaffee?', /„wie voll ist Berlin“ habe ich nicht beantwortet/]],
  },
  'the data of others, in every form': {
    en: [
      ['delete Anna’s data', ONLY_OWN],
      ['delete Tim’s data', ONLY_OWN],
      ['delete Zorro’s data', ONLY_OWN],
      ['wipe everything about Anna', ONLY_OWN],
      ['can you delete Anna’s data?', ONLY_OWN],
      ['erase what you know about Tim', ONLY_OWN],
      ['delete everything about me', /^Delete everything that is kept about you/],
    ],
    de: [
      ['lösch Annas Daten', /^Ihre Daten löschen und die Erfassung beenden kann nur jede Person selbst/],
      ['lösch Zorros Daten', /^Ihre Daten löschen und die Erfassung beenden kann nur jede Person selbst/],
      ['bitte entferne alles über Anna Berg', /kann nur jede Person selbst/],
      ['lösch alles über mich', /^Alles löschen, was über Sie gespeichert ist/],
    ],
    fr: [
      ['supprime les données d’Anna', /^Chacun fait supprimer ses propres données/],
      ['efface tout ce que tu sais sur Anna', /^Chacun fait supprimer ses propres données/],
    ],
    es: [
      ['elimina los datos de Anna', /^Solo cada persona puede eliminar sus propios datos/],
      ['borra todo lo que sabes de Tim', /^Solo cada persona puede eliminar sus propios datos/],
    ],
  },
  'a question about deleting, which begins nothing': {
    en: [
      ['should I delete my data?', /^Deleting removes everything.*nothing was changed/],
      ['what happens if I delete my data?', /^Deleting removes everything/],
      ['should I delete my data? >> yes', /nothing was changed|Nothing was changed/],
      ['should I stop being recorded?', /^Then nothing about you is recorded/],
      ['can you delete my data?', /^Delete everything that is kept about you/],
    ],
    de: [
      ['soll ich meine Daten löschen?', /^Löschen entfernt alles/],
      ['was passiert, wenn ich meine Daten lösche?', /^Löschen entfernt alles/],
      ['soll ich die Erfassung abschalten?', /^Dann wird nichts mehr über Sie erfasst/],
    ],
    fr: [
      ['dois-je supprimer mes données ?', /^La suppression efface tout/],
      ['que se passe-t-il si je supprime mes données ?', /^La suppression efface tout/],
    ],
    es: [
      ['¿debería borrar mis datos?', /^Al eliminar se borra todo/],
      ['¿qué pasa si borro mis datos?', /^Al eliminar se borra todo/],
    ],
  },
  'why the writer does not see somebody': {
    en: [
      ['why don’t I see Tim', SHOWN_OTHER],
      ['why don’t I see Zorro', SHOWN_OTHER],
      ['why don’t I see Anna Berg', SHOWN_OTHER],
      ['why can’t I find Tim', SHOWN_OTHER],
      ['why don’t I see myself', /^Nothing has been seen of you today/],
    ],
    de: [
      ['warum sehe ich Tim nicht', /^Warum jemand anders/],
      ['warum sehe ich Zorro nicht', /^Warum jemand anders/],
      ['warum sehe ich Anna Berg nicht', /^Warum jemand anders/],
    ],
    fr: [
      ['pourquoi je ne vois pas Tim', /^Pourquoi quelqu’un d’autre/],
      ['pourquoi je ne vois pas Zorro', /^Pourquoi quelqu’un d’autre/],
      ['pourquoi je ne trouve pas Tim', /^Pourquoi quelqu’un d’autre/],
    ],
    es: [
      ['¿por qué no veo a Tim?', /^Por qué otra persona/],
      ['¿por qué no veo a Zorro?', /^Por qué otra persona/],
    ],
  },
  'today and another day in one question': {
    en: [
      ['who is in today and who tomorrow', /^\*\*In the office now: 5 people[\s\S]*\*\*Tomorrow\*\*: nobody I can name/],
      ['who is remote today and who tomorrow', /^1 person is working remotely[\s\S]*\*\*Tomorrow\*\*: nobody .* work remotely/],
      ['who is in Berlin today and tomorrow', /^\*\*Berlin: 4 of 40 here now[\s\S]*\*\*Tomorrow\*\*: nobody .* in Berlin/],
    ],
    de: [
      ['wer ist heute da und wer morgen', /^\*\*Jetzt im Büro: 5 Personen[\s\S]*\*\*Morgen\*\*/],
      ['wer ist heute remote und wer morgen', /^1 Person ist remote[\s\S]*\*\*Morgen\*\*: niemand.* remote/],
    ],
    fr: [
      ['qui est là aujourd’hui et qui demain ?', /^\*\*Au bureau en ce moment[\s\S]*\*\*Demain\*\*/],
      ['qui est au bureau aujourd’hui, et demain ?', /^\*\*Au bureau en ce moment[\s\S]*\*\*Demain\*\*/],
    ],
    es: [['¿quién teletrabaja hoy y quién mañana?', /^1 persona está en remoto[\s\S]*\*\*Mañana\*\*: nadie.* trabajará en remoto/]],
  },
};
