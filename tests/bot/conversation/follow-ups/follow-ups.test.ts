import assert from 'node:assert/strict';
import { some } from '../../../support/runs.ts';
import { forget, openWorld, type World } from '../../dialogues/world.ts';

/** Conversations of Max, by what their last turn continues, with the answer to it. Turns are separated by “ >> ”. */
const CONTINUED = {
  en: [
    // The day, week or floor beside that of the last answer.
    ['who was in Berlin on Wednesday? >> and the day before that?', /Tuesday 17 November/],
    ['was Tom Fischer in on Wednesday? >> the day before?', /Tom Fischer .*Tuesday 17 November/],
    ['how full will Berlin be on Wednesday? >> and a day earlier?', /Tuesday 24 November/],
    ['how full was Berlin on Wednesday? >> and the previous day?', /Berlin.*Tuesday 17 November/],
    ['who was in last week? >> and the week before?', /Monday 2 November/],
    ['who was in last week? >> and the week after that?', /Monday 16 November/],
    ['who was in on Tuesday? >> and two days later?', /Thursday 19 November/],
    ['who was in on Tuesday? >> and the next day?', /Wednesday 18 November/],
    ['who is in on Monday? >> who is in the day after?', /Tuesday 24 November/],
    ['who was in on Wednesday? >> and the day before yesterday?', /Wednesday 18 November/],
    ['who is on floor 2 in Berlin? >> and one up?', /Floor 3.*May Chen/s],
    ['who is on floor 3 in Berlin? >> and one floor down?', /Floor 2.*Anna Berg/s],
    ['who is on floor 2 in Berlin? >> and two storeys below that?', /Ground floor/],
    ['who is on floor 2 in Berlin? >> and the floor above?', /Floor 3/],
    ['how full is floor 3 in Berlin? >> one below?', /Floor 2\*\*: 2 of 20/],
    ['who is on floor 3 in Berlin? >> two up?', /floor 5/i],
    // A part of the list.
    ['who is in Berlin? >> how many of them work in Sales?', /Sales.*in Berlin now/],
    ['who is in Berlin? >> which are in Engineering?', /Engineering.*1 of 2 .*in Berlin now/],
    ['who is in Berlin? >> and from Engineering?', /Engineering.*1 of 2 .*in Berlin now/],
    ['who is in Berlin? >> how many of those are on floor 3?', /Floor 3.*1 of 20/],
    ['who is remote? >> how many is that?', /1 person is working remotely/],
    // The last statement.
    ['remote on Monday >> and on leave from 7 to 11 December >> until when?', /^You said: on leave from Monday 7 December until [^\n]*$/],
    ['remote today >> until when is that noted?', /^You said: working remotely until the end of today\.$/],
    ['remote on Monday >> and Wednesday the same', /Noted: you are working remotely on Wednesday/],
  ],
  de: [
    ['wer war am Mittwoch in Berlin? >> und am Vortag?', /Dienstag, 17\. November.*Berlin/],
    ['wer war am Mittwoch in Berlin? >> und tags zuvor?', /Dienstag, 17\. November/],
    ['war Tom Fischer am Mittwoch da? >> am Tag davor?', /Tom Fischer am Dienstag, 17\. November/],
    ['wie voll war Berlin am Donnerstag? >> und einen Tag früher?', /Berlin.*Mittwoch, 18\. November/],
    ['wer war letzte Woche da? >> und die Woche davor?', /Montag, 2\. November/],
    ['wer kommt am Dienstag? >> und am Folgetag?', /Mittwoch, 25\. November/],
    ['wer war am Dienstag da? >> und zwei Tage später?', /Donnerstag, 19\. November/],
    ['wer ist im 2. Stock in Berlin? >> und eins drüber?', /Floor 3.*May Chen/s],
    ['wer ist im 2. Stock in Berlin? >> und eine Etage höher?', /Floor 3/],
    ['wer ist im 3. Stock in Berlin? >> und einen Stock tiefer?', /Floor 2/],
    ['wer ist im 2. Stock in Berlin? >> und zwei Etagen darunter?', /Ground floor/],
    ['wer ist heute da? >> wie viele davon gehören zu Sales?', /Sales.*1 von 3/],
    ['wer ist in Berlin? >> und aus Sales?', /Sales.*in Berlin/],
    ['wer ist in Berlin? >> welche sind aus Marketing?', /Marketing.*in Berlin/],
    ['wer ist remote? >> wie viele sind das zusammen?', /1 Person ist remote/],
    ['Montag Homeoffice >> vom 7. bis 11. Dezember Urlaub >> bis wann?', /^Ihre Angabe: ab Montag, 7\. Dezember[^\n]*$/],
    ['heute Homeoffice >> bis wann ist das eingetragen?', /^Ihre Angabe: heute remote\.$/],
    ['Montag Homeoffice >> Mittwoch desgleichen', /Notiert.*Mittwoch, 25\. November/],
    ['Montag Homeoffice >> Mittwoch gleichfalls', /Notiert.*Mittwoch, 25\. November/],
  ],
  fr: [
    ['qui était à Berlin mercredi ? >> la veille ?', /mardi 17 novembre/],
    ['qui était à Berlin mercredi ? >> et le jour d’avant ?', /mardi 17 novembre/],
    ['qui était là la semaine dernière ? >> et la semaine d’avant ?', /lundi 2 novembre/],
    ['qui vient mardi ? >> et le jour précédent ?', /lundi 23 novembre/],
    ['qui vient mardi ? >> et le lendemain ?', /mercredi 25 novembre/],
    ['qui était là mardi dernier ? >> et deux jours plus tard ?', /jeudi 19 novembre/],
    ['qui est au 2e étage à Berlin ? >> et un étage au-dessus ?', /Floor 3.*May Chen/s],
    ['qui est au 3e étage à Berlin ? >> et celui d’en dessous ?', /Floor 2/],
    ['qui est au 2e étage à Berlin ? >> et deux étages plus bas ?', /Ground floor/],
    ['qui est au 2e étage à Berlin ? >> et à l’étage du dessus ?', /Floor 3/],
    ['où est May Chen ? >> elle passe mardi ?', /mardi 24 novembre/],
    ['qui est à Berlin ? >> combien d’entre eux sont de Sales ?', /Sales.*à Berlin/],
    ['qui est à Berlin ? >> et de Engineering ?', /Engineering.*1 sur 2.*à Berlin/],
    ['qui est en télétravail ? >> lesquels sont dans Marketing ?', /Marketing.*télétravail/],
    ['qui est en télétravail ? >> combien en tout ?', /1 personne/],
    ['télétravail lundi >> congé du 7 au 11 décembre >> jusqu’à quand ?', /^Vous avez indiqué.: [^\n]*11.décembre[^\n]*$/],
    ['télétravail lundi >> mercredi pareillement', /C’est noté.*mercredi 25 novembre/],
  ],
  es: [
    ['¿quién estuvo en Berlín el miércoles? >> ¿y el día anterior?', /martes, 17 de noviembre/],
    ['¿quién estuvo en Berlín el miércoles? >> ¿y la víspera?', /martes, 17 de noviembre/],
    ['¿quién estuvo la semana pasada? >> ¿y la semana anterior?', /lunes, 2 de noviembre/],
    ['¿quién viene el martes? >> ¿y un día antes?', /lunes, 23 de noviembre/],
    ['¿quién viene el martes? >> ¿y al día siguiente?', /miércoles, 25 de noviembre/],
    ['¿quién está en la planta 2 de Berlín? >> ¿y una más arriba?', /Floor 3.*May Chen/s],
    ['¿quién está en la planta 3 de Berlín? >> ¿y un piso más abajo?', /Floor 2/],
    ['¿quién está en la planta 2 de Berlín? >> ¿y dos plantas por debajo?', /Ground floor/],
    ['¿quién está en la planta 2 de Berlín? >> ¿y en la de arriba?', /Floor 3/],
    // A verb without a subject.
    ['¿dónde está Tom Fischer? >> ¿y en Berlín, está?', /No: Tom Fischer está en Boston/],
    ['¿dónde está Tom Fischer? >> ¿y el jueves vino?', /Tom Fischer.*jueves, 19 de noviembre/],
    ['¿dónde está Tom Fischer? >> ¿y mañana viene?', /Tom Fischer.*mañana/],
    ['¿dónde está Tom Fischer? >> ¿y ayer estuvo?', /Tom Fischer.*(ayer|19 de noviembre)/],
    ['¿dónde está May Chen? >> ¿está en Boston?', /No: May Chen/],
    ['¿dónde está May Chen? >> ¿y el lunes se pasa por allí?', /May Chen.*lunes, 23/],
    ['¿dónde está May Chen? >> ¿quién está en Boston?', /Tom Fischer/],
    ['¿quién está en Berlín? >> ¿cuántos de esos pertenecen a Sales?', /Sales.*en Berlin/],
    ['¿quién está en Berlín? >> ¿cuáles son de Engineering?', /Engineering.*1 de 2.*en Berlin/],
    ['¿quién está en remoto? >> ¿cuántos son en total?', /1 persona está en remoto/],
    ['teletrabajo el lunes >> vacaciones del 7 al 11 de diciembre >> ¿hasta cuándo?', /^Usted indicó: [^\n]*11 de diciembre[^\n]*$/],
    ['hoy teletrabajo >> ¿hasta cuándo está anotado?', /^Usted indicó: en remoto hasta el final de hoy\.$/],
    ['teletrabajo el lunes >> el miércoles igualmente', /Anotado.*miércoles, 25/],
    // “Igual” before the day is “perhaps”.
    ['teletrabajo el lunes >> igual el miércoles', /no he cambiado nada/],
  ],
} as const;

for (const [locale, conversations] of Object.entries(CONTINUED))
  describe(`questions that continue the last answer in “${locale}”`, () => {
    let world: World;
    before(async () => {
      world = await openWorld();
    });
    after(() => world.close());
    beforeEach(() => forget(world, 'max'));

    for (const [said, answered] of some<readonly [string, RegExp]>(conversations))
      it(`“${said}” → ${answered.source.slice(0, 50)}`, async () => {
        let last = '';
        for (const turn of said.split(' >> ')) last = (await world.say('max', turn, { locale })).text;
        assert.match(last, answered);
      });
  });
