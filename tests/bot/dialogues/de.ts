import type { Dialogues } from './dialogues.ts';

const BERLIN_FULLER = /^Berlin ist jetzt voller: Berlin 4 von 40 \(10 %\) und Boston 1 Person\.$/;
const BOSTON_EMPTIER = /^Boston ist jetzt leerer: Boston 1 Person und Berlin 4 von 40 \(10 %\)\.$/;

const FULL_BERLIN = /^Jetzt: \*\*Berlin\*\*: 4 von 40 \(10 %\)\.$/;
const ALL_IN = /^\*\*Jetzt im Büro: 5 Personen\*\*/;
const NOT_FOLLOWED = /^Sie folgen niemandem mit diesem Namen/;
const LEAVE_MEANT = /^Das kann vieles bedeuten, .* „Ich bin heute? abwesend“\.$/;

/** What is answered. More German sentences, by how they are understood, are in `../understood/de.ts`. */
const answered: Dialogues['answered'] = [
  ['welches büro ist leerer, berlin oder boston?', BOSTON_EMPTIER],
  ['ist in berlin oder in boston weniger los', BOSTON_EMPTIER],
  ['wo ist mehr los, Berlin oder Boston?', BERLIN_FULLER],
  ['ist berlin voller als boston', BERLIN_FULLER],
  ['dringend was mit orla xylo, foo die', /^Das habe ich nicht verstanden\. Versuchen Sie „[^„”“]+“, „[^„”“]+“, „[^„”“]+“ oder „Hilfe“\./],
  // A bare ordinal after "im" is a floor, after "am" a date.
  // Interjections and words of dialects say nothing else.
  ['Mei, is heut viel los in berlin?', FULL_BERLIN],
  ['oha, wie voll ist berlin', FULL_BERLIN],
  ['jessas, is des voll heut?', /^- \*\*Berlin\*\*: 4 von 40/],
  ['leit, wer san denn scho do', ALL_IN],
  ['wie viele sind in Summe da', /^- \*\*Berlin\*\*: 4 von 40/],
  ['summe aller büros', /^- \*\*Berlin\*\*: 4 von 40/],
  ['welche Leute beobachte ich', /^Ich frage Sie morgens nicht\./],
  ['wen beobachte ich eigentlich', /^Ich frage Sie morgens nicht\./],
  ['wer ist übernächsten mittwoch da', /^\*\*Mittwoch, 2\. Dezember\*\*/],
  ['wen gibts heut in boston', /^\*\*Boston: 1 jetzt hier/],
  ['kann mir wer sagen ob tom fischer es nach boston geschafft hat', /^Tom Fischer ist seit 03:00/],
  ['könnt ihr schauen ob may chen schon eingetrudelt ist', /^Ja: May Chen/],
  ['sach ma is may chen heut schon da', /^Ja: May Chen/],
  ['ist außer may noch jemand im dritten', /^\*\*Berlin, Floor 3: 1 von 20/],
  ['wie lang is may chen noch da', /Bis wann, hat niemand angegeben\.$/],
  ['hat may chen gesagt wann sie kommt', /hat für keinen Tag der nächsten vier Wochen angegeben/],
  ['hat may chen gesagt ob sie morgen kommt', /^Für morgen hat May Chen nichts angegeben/],
  ['was ist der beste tag um may chen zu treffen', /^May Chen ist seit 09:00 in Berlin/],
  ['ist das marketing heute vollzählig', /^\*\*Marketing\*\*: 1 von 2/],
  ['is vom marketing wer greifbar', /^\*\*Marketing\*\*: 1 von 2/],
  ['wo kann ich ungestört arbeiten', /^Jetzt am leersten: Berlin, Ground floor/],
  ['in welchem stock is in berlin noch was frei', /^Jetzt am leersten: Berlin, Ground floor/],
  ['ist die bude voll', /^- \*\*Berlin\*\*: 4 von 40/],
  ['ist heute tote hose in berlin', FULL_BERLIN],
  ['wie schauts aus in berlin', FULL_BERLIN],
  ['wann sperrt berlin auf', /^- Berlin: Es sind keine Öffnungszeiten/],
  ['ist am 24.12. offen', /^- Berlin: Es sind keine Öffnungszeiten/],
  ['ist nächsten freitag feiertag in berlin', /^- \*\*Berlin\*\*: Es sind keine Schließtage/],
  ['stimmt mein status noch', /^Heute wurde noch keine Anmeldung/],
  ['was bin ich grad', /^Heute wurde noch keine Anmeldung/],
  ['ich sitz im büro aber du zeigst mich nicht an', /^Heute wurde .*\n\nHeute kam keine Anmeldung/s],
  ['was für daten habt ihr von mir', /^Das ist über Sie gespeichert: /],
  ['wie lang speicherst du das', /^Das ist über Sie gespeichert: /],
  ['folgt mir wer', /^Niemand folgt Ihnen/],
  ['hör auf mir wegen may chen zu schreiben', NOT_FOLLOWED],
  ['may chen interessiert mich nicht mehr', NOT_FOLLOWED],
  ['brauch keine meldung mehr zu may chen', NOT_FOLLOWED],
  ['bestell die benachrichtigung zu may chen ab', NOT_FOLLOWED],
  ['lass keinen mehr folgen', /^Niemand darf Ihnen folgen/],
  ['die kollegen dürfen mir wieder folgen', /^Andere dürfen Ihnen folgen/],
  ['kannst mich morgens fragen wo ich arbeite', /^Ich frage Sie an Arbeitstagen um 08:30 Uhr/],
  ['schluss mit der morgenfrage', /^Ich frage Sie morgens nicht/],
  ['mach die tägliche übersicht wieder aus', /^Hierher kommen keine Übersichten/],
  ['die zusammenfassung brauch ma nimmer', /^Hierher kommen keine Übersichten/],
  ['nicht mehr tracken bitte', /^Nichts mehr von Ihnen erfassen\?/],
  ['bitte nichts mehr von mir speichern', /^Nichts mehr von Ihnen erfassen\?/],
  ['lösch bitte sämtliche daten von mir', /^Alles löschen/],
  ['may chen ist morgen in boston, trag das mal ein', /^Wo jemand anders ist, gibt nur die Administration an/],
  ['is may chen da oder tom', /^Ja: May Chen .*\n\nJa: Tom Fischer/],
  // A question mark ends a sentence.
  ['ist may chen da? wenn ja wo sitzt sie', /^Ja: May Chen .*\n\nMay Chen ist seit/],
  ['ist may chen da? wie voll ist berlin?', /^Ja: May Chen .*\n\nJetzt: \*\*Berlin\*\*/],
  ['wann ist tom fischer wieder in berlin', /^Tom Fischer ist seit .*\n\nTom Fischer hat für keinen Tag/],
  ['heut ned', /^In Ordnung, es wurde nichts notiert/],
  ['gibts heut schnitzel in der kantine', /^Das kann ich nicht/],
  ['wo war ich am 12.', /^Sie wurden am Donnerstag, 12\. November, in keinem Büro gesehen\.$/],
  ['war heut früh kurz in berlin', /^Sie wurden heute in keinem Büro gesehen/],
  ['die dienstagsregel kannst löschen', /^Eine solche Wochenregel haben Sie nicht/],
  ['komme gleich', /^Wo sind Sie/],
  ['bin unterwegs nach berlin', /^Wo sind Sie/],
  // A wish is asked back.
  ['möchte morgen homeoffice machen', /^Das kann vieles bedeuten, .* „Ich bin morgen im Homeoffice“\.$/],
  ['wollte morgen nach berlin kommen', /^Das kann vieles bedeuten, .* „Ich bin morgen in Berlin“\.$/],
  // Who is ill and stays at home may work there, or not.
  ['hab fieber, bleib heut daheim', LEAVE_MEANT],
  ['hab mir den magen verdorben, komm heut nicht', LEAVE_MEANT],
  ['fieber, heute kein büro', LEAVE_MEANT],
  ['wer sitzt im dritten', /^\*\*Berlin, Floor 3: 1 von 20 jetzt hier\*\*/],
  ['wie voll ist der dritte?', /^Jetzt: \*\*Berlin, Floor 3\*\*: 1 von 20 \(5 %\)\.$/],
  ['wer ist am dritten da', /^\*\*Donnerstag, 3\. Dezember\*\*: /],
  ['wem folge ich', /^Ich frage Sie morgens nicht\./],
  ['welchen leuten folge ich im moment?', /^Ich frage Sie morgens nicht\./],
  ['welche regeln gelten bei mir', /^Eine solche Wochenregel haben Sie nicht\./],
  ['ich muss was mit may chen klären, ist sie zu sprechen', /^Ja: May Chen ist seit 09:00 in Berlin, Floor 3/],
  ['muss dringend zu anna bauer, sitzt die im büro', /^Nein: Anna Bauer ist seit 09:00 im Homeoffice/],
  ['Ist May Chen da oder nicht?', /^Ja: May Chen/],
  ['ist tom fischer in boston, oder', /^Ja: Tom Fischer/],
  ['may chen ist in berlin gell', /^Ja: May Chen/],
  ['gibts wen aus Engineering in boston oder arbeiten die zuhause', /^\*\*Engineering\*\*: 1 von 2/],
  ['welcher wochentag bietet sich an, damit ich möglichst viele kollegen treffe', /^Das Verzeichnis nennt|Team/],
  ['hat das büro am sonntag auf oder stehe ich vor verschlossener tür', /Öffnungszeiten/],
  ['wer kommt dienstag nach boston', /^\*\*Dienstag, 24\. November\*\*: niemand/],
  ['will am donnerstag ins büro, hat sonst wer vor zu kommen?', /^\*\*Donnerstag, 26\. November\*\*: niemand/],
  ['hat jemand für samstag zugesagt', /^\*\*Morgen\*\*: niemand/],
  ['wie viele sind gesamt da', /^- \*\*Berlin\*\*: 4 von 40/],
  ['alle standorte zusammen, wieviele leute', /^- \*\*Berlin\*\*: 4 von 40/],
  ['wann ist in berlin meistens am wenigsten los', /Wochentage zu vergleichen/],
  ['ist für montag was von mir notiert?', /^Für Montag, 23\. November haben Sie nichts angegeben\.$/],
  ['steht für nächste woche von mir schon was drin?', /haben Sie nichts angegeben/],
  ['bis wann gilt mein status', /^Heute wurde noch keine Anmeldung/],
  ['bis wann bin ich abwesend gemeldet?', /^Heute wurde noch keine Anmeldung/],
  ['ich arbeite seit 7 uhr im büro und du sagst ich sei nicht da', /Heute kam keine Anmeldung/],
  ['bin im büro, wird aber nicht angezeigt', /Heute kam keine Anmeldung/],
  ['bin seit der früh in berlin, warum sieht mich keiner?', /Heute kam keine Anmeldung/],
  ['liste die fleissigsten bürogänger auf', /^Ich vergleiche keine Personen/],
  ['bitte keine frage mehr am morgen', /^Ich frage Sie morgens nicht/],
  ['ich glaub ich bin im wald', /^„glaub ich“ habe ich nicht verstanden\. Versuchen/],
  ['komme heute eine stunde später', /^Wo sind Sie/],
  ['bin in berlin oder nicht', /^Das war eine Frage, deshalb/],
  ['wo war ich letzte woche', /^Sie wurden in keinem Büro gesehen \(Montag, 9\. November bis/],
  ['was weißt du über mich', /^Das ist über Sie gespeichert: /],
];

const stored: Dialogues['stored'] = [
  ['bin nächste woche im urlaub, liebe grüße', 'leave 23 Nov, 00:00 – 30 Nov, 00:00'],
  ['hab heute frei genommen', 'leave 20 Nov, 10:00 – 21 Nov, 00:00'],
  ['bin krank, fieber', 'leave 20 Nov, 10:00 – 21 Nov, 00:00'],
  ['hab migräne, heute krank', 'leave 20 Nov, 10:00 – 21 Nov, 00:00'],
  ['ich hab die grippe, bin bis mittwoch krank', 'leave 20 Nov, 10:00 – 26 Nov, 00:00'],
  ['bin bis übernächsten montag im urlaub', 'leave 20 Nov, 10:00 – 1 Dec, 00:00'],
  ['übernächsten dienstag homeoffice', 'remote 1 Dec, 00:00 – 2 Dec, 00:00'],
  ['bin heit dahoam', 'remote 20 Nov, 10:00 – 21 Nov, 00:00'],
  ['morgen bin ich ausnahmsweise in berlin', 'berlin 21 Nov, 00:00 – 22 Nov, 00:00'],
  ['fahr um 3 heim und arbeit dort weiter', 'remote 20 Nov, 15:00 – 21 Nov, 00:00'],
  ['überstundenabbau morgen', 'leave 21 Nov, 00:00 – 22 Nov, 00:00'],
  ['bin ab sofort im urlaub bis 6.1.', 'leave 20 Nov, 10:00 – 7 Jan, 00:00'],
  ['stell mich bis 15 uhr auf abwesend', 'leave 20 Nov, 10:00 – 20 Nov, 15:00'],
  ['bin grad in berlin gelandet und bleib bis mittwoch', 'berlin 20 Nov, 10:00 – 26 Nov, 00:00'],
  ['hock im 3. stock rum', 'berlin/b3 20 Nov, 10:00 – 21 Nov, 00:00'],
  ['blend mich mal bis 12 aus', 'hidden 20 Nov, 10:00 – 20 Nov, 12:00'],
  ['änder meinen status auf remote', 'remote 20 Nov, 10:00 – 21 Nov, 00:00'],
  ['ist may chen da? bin heute remote', 'remote 20 Nov, 10:00 – 21 Nov, 00:00'],
  ['ich hab ferien', 'leave 20 Nov, 10:00 – 21 Nov, 00:00'],
  ['fühl mich nicht gut, bleibe heute krank zu hause', 'leave 20 Nov, 10:00 – 21 Nov, 00:00'],
  ['mein sohn ist krank, ich arbeite aber von zuhause', 'remote 20 Nov, 10:00 – 21 Nov, 00:00'],
  ['heute homeoffice, handwerker kommt', 'remote 20 Nov, 10:00 – 21 Nov, 00:00'],
  ['bin in berlin bis 16 uhr, danach homeoffice', 'berlin 20 Nov, 10:00 – 20 Nov, 16:00', 'remote 20 Nov, 16:00 – 21 Nov, 00:00'],
  ['ich bin nicht in boston, sondern in berlin', 'berlin 20 Nov, 10:00 – 21 Nov, 00:00'],
  ['nicht remote, ich bin heute in berlin', 'berlin 20 Nov, 10:00 – 21 Nov, 00:00'],
  ['ich bin montag in berlin, im 2.', 'berlin/b2 23 Nov, 00:00 – 24 Nov, 00:00'],
];

const about: Dialogues['about'] = [];

const rule = (said: string, answered: RegExp) => ({ title: `“${said}” is a weekly rule`, turns: [{ said, answered }] });

const instead = (said: string, day: string) => ({
  title: `“${said}” corrects the day before it`,
  turns: [
    { said: 'bin am mittwoch in berlin', answered: /^Notiert/, stored: ['berlin 25 Nov, 00:00 – 26 Nov, 00:00'] },
    { said, answered: /^Berichtigt/, stored: [day] },
  ],
});
const THURSDAY = 'berlin 26 Nov, 00:00 – 27 Nov, 00:00';

const turns: Dialogues['turns'] = [
  ...[
    'halt, Donnerstag wollt ich sagen',
    'moment, ich mein donnerstag',
    'vertippt, donnerstag',
    'ne doch eher donnerstag',
    'äh nein donnerstag mein ich',
    'quatsch, donnerstag',
  ].map((said) => instead(said, THURSDAY)),
  rule('jeden mittwoch in berlin', /^Notiert, als Plan: Sie sind mittwochs in Berlin\./),
  rule('dienstags und donnerstags arbeite ich immer in berlin', /^Notiert, als Plan: Sie sind dienstags und donnerstags in Berlin\./),
  rule('montag immer daheim', /^Notiert, als Plan: Sie sind montags im Homeoffice\./),
  rule('künftig bin ich donnerstags in boston', /^Notiert, als Plan: Sie sind donnerstags in Boston\./),
  rule('dienstag und donnerstag bin ich regelmäßig in berlin', /^Notiert, als Plan: Sie sind dienstags und donnerstags in Berlin\./),
  rule('montag arbeite ich immer von daheim', /^Notiert, als Plan: Sie sind montags im Homeoffice\./),
  rule('ab sofort montags homeoffice', /^Notiert, als Plan: Sie sind montags im Homeoffice\./),
  {
    title: 'When a weekday is “nicht mehr”, then its rule ends',
    turns: [
      { said: 'freitags remote', answered: /^Notiert, als Plan/ },
      { said: 'freitags nicht mehr remote', answered: /^Erledigt: Diese Wochenregel ist beendet\.$/ },
      { said: 'mittwochs in berlin', answered: /^Notiert, als Plan/ },
      { said: 'mittwochs nicht mehr', answered: /^Erledigt: Diese Wochenregel ist beendet\.$/ },
    ],
  },
  {
    title: 'When something new is asked of what was spoken of, then it is about that',
    turns: [
      { said: 'wer ist in berlin', answered: /^\*\*Berlin: 4 von 40/ },
      { said: 'und wann machen die zu', answered: /^- Berlin: Es sind keine Öffnungszeiten/ },
      { said: 'wo ist may chen', answered: /^May Chen ist seit 09:00 in Berlin/ },
      { said: 'ist die da?', answered: /^Ja: May Chen/ },
      { said: 'wer aus engineering ist da', answered: /^\*\*Engineering\*\*: 2 von 2/ },
      { said: 'und nur die in boston', answered: /^\*\*Engineering\*\*: 1 von 2/ },
    ],
  },
  {
    title: 'When “doch nicht” follows a statement, then it takes it back',
    turns: [
      { said: 'bin im ho', answered: /^Notiert/, stored: ['remote 20 Nov, 10:00 – 21 Nov, 00:00'] },
      { said: 'doch nicht', answered: /^Zurückgenommen/, stored: [] },
    ],
  },
  {
    title: 'When one of the offices is asked for, then it may be said with emphasis',
    turns: [
      { said: 'bin im büro', answered: /^Was davon: Berlin oder Boston\?$/ },
      { said: 'in berlin natürlich', answered: /^Notiert/, stored: ['berlin 20 Nov, 10:00 – 21 Nov, 00:00'] },
    ],
  },
  {
    title: 'When somebody was spoken of, then their floor may be asked for, and following may be each day',
    turns: [
      { said: 'ist may chen da', answered: /^Ja: May Chen/ },
      { said: 'auf welchem stock', answered: /^May Chen ist seit 09:00 in Berlin, Floor 3/ },
      { said: 'sag bescheid wenn tom da ist', answered: /^Tom Fischer sieht dann, dass Sie folgen/ },
      { said: 'ja jeden tag', answered: /^Erledigt: Ich schreibe Ihnen jeden Tag/ },
    ],
  },
  {
    title: 'When deleting is asked back, then an interjection before “nein” takes nothing from it',
    turns: [
      { said: 'daten löschen?', answered: /^Alles löschen/ },
      { said: 'herrje nein lass es', answered: /^In Ordnung, ich ändere nichts/ },
    ],
  },
];

export const de: Dialogues = { answered, stored, about, turns };
