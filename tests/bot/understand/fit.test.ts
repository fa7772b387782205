import assert from 'node:assert/strict';
import { openWorld, type World } from '../dialogues/world.ts';

/** Whether a number of people fits: Berlin has 40 seats, of which 4 are taken; floors 2 and 3 have 20. */
const ASKED = {
  en: [
    ['would 8 of us fit in Berlin?', /^There is room for 8\. .*36 free seats/],
    ['is there room for six of us in Berlin?', /^There is room for 6\./],
    ['can 30 people fit on floor 3 in Berlin?', /^There is no room for 30\. .*19 free seats/],
    ['are there enough seats for 5 on floor 2 in Berlin?', /^There is room for 5\. .*Floor 2/],
    ['will the six of us get a seat in Berlin?', /^There is room for 6\./],
    ['could fifty people squeeze into Berlin?', /^There is no room for 50\./],
    ['can 8 of us fit in Rome?', /^I did not understand “Rome”/],
    ['Is there room on floor 2 in Berlin?', /18 free seats/],
    ['is there room in Berlin?', /36 free seats/],
    ['is there room for 5 in Berlin on Monday?', /^\*\*Berlin\*\*: 40 seats in all\.\n\n\*\*Monday/],
  ],
  de: [
    ['passen wir zu zwölft noch in Berlin rein?', /^Für 12 ist Platz\. .*36 freie Plätze/],
    ['passen 30 Leute in den 3. Stock in Berlin?', /^Für 30 ist kein Platz\./],
    ['ist in Berlin Platz für 6 Leute?', /^Für 6 ist Platz\./],
    ['kriegen wir zu fünft in Berlin Plätze?', /^Für 5 ist Platz\./],
    ['reicht der Platz in Berlin für 50?', /^Für 50 ist kein Platz\./],
    ['gibt es noch genug Plätze für 4 im 3. Stock in Berlin?', /^Für 4 ist Platz\./],
    ['ist am Montag in Berlin Platz für 5?', /^\*\*Berlin\*\*: insgesamt 40 Plätze\./],
    ['passen wir zu acht in Rom rein?', /^„Rom“ habe ich nicht verstanden/],
  ],
  fr: [
    ['est-ce qu’on tient à 8 à Berlin ?', /^Il y a de la place pour 8\./],
    ['y a-t-il de la place pour 6 personnes à Berlin ?', /^Il y a de la place pour 6\./],
    ['il reste assez de places pour 5 à Berlin ?', /^Il y a de la place pour 5\./],
    ['50 personnes, ça rentre à Berlin ?', /^Il n’y a pas de place pour 50\./],
    ['on rentre à douze au 3e étage à Berlin ?', /^Il y a de la place pour 12\./],
  ],
  es: [
    ['¿cabemos 8 en Berlín?', /^Hay sitio para 8\./],
    ['¿hay sitio para 6 personas en Berlín?', /^Hay sitio para 6\./],
    ['¿cabrían 50 personas en Berlín?', /^No hay sitio para 50\./],
    ['¿hay suficientes puestos para 5 en la planta 3 de Berlín?', /^Hay sitio para 5\./],
    ['¿entramos doce en Berlín?', /^Hay sitio para 12\./],
  ],
} as const;

for (const [locale, asked] of Object.entries(ASKED))
  describe(`whether a group fits, in “${locale}”`, () => {
    let world: World;
    before(async () => {
      world = await openWorld();
    });
    after(() => world.close());

    for (const [said, answered] of asked)
      it(`“${said}” → ${answered.source}`, async () => assert.match((await world.say('max', said, { locale })).text, answered));
  });
