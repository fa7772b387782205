import assert from 'node:assert/strict';
import { some } from '../../support/runs.ts';
import { forget, storedOf, type World } from '../dialogues/world.ts';
import { openFixture } from '../fixture.ts';

const OFFICES = ['Main', 'Head', 'Room A', 'Room_A', '# Lab', 'Lab', 'Building 7', 'Main Building', 'Head Office', 'Home Office', 'Site 4'];
const UNTIL_ELEVEN = '20 Nov, 10:00 – 20 Nov, 11:00';
const TODAY = '20 Nov, 10:00 – 21 Nov, 00:00';

/** The stored data of Max, who is shown in Berlin. */
const STORED: readonly [language: string, stored: string, ...said: string[]][] = [
  ['en', `Building 7 ${UNTIL_ELEVEN}`, 'I’m at Building 7 until 11:00', 'I’m in building 7 till 11', 'until 11 I’m in Building 7'],
  ['en', 'Building 7 20 Nov, 10:00 – 20 Nov, 15:00', 'I’m in Building 7 until 3', 'I’m in the Building 7 until 3 pm'],
  ['en', 'Building 7 20 Nov, 10:00 – 20 Nov, 12:00', 'I’m in Building 7 till noon'],
  ['en', 'Building 7 21 Nov, 00:00 – 21 Nov, 15:00', 'I’m in Building 7 tomorrow until 3 pm'],
  ['en', 'Building 7 20 Nov, 11:00 – 20 Nov, 12:00', 'I’m in Building 7 from 11 to 12', 'I’m in Building 7 11–12'],
  ['en', `Building 7/f ${UNTIL_ELEVEN}`, 'I’m on floor 1 of Building 7 until 11', 'I’m in Building 7, floor 1, until 11'],
  ['en', 'Site 4 20 Nov, 10:00 – 20 Nov, 17:00', 'I’m at Site 4 until 5'],
  ['en', `Head Office ${TODAY}`, 'I’m at headquarters', 'I’m at HQ today', 'I’m in Head Office', 'I’m in the head office'],
  ['en', `Main Building ${TODAY}`, 'I’m in Main Building', 'I’m in the main building today'],
  ['en', `Main ${TODAY}`, 'I’m in Main', 'I’m in the Main office'],
  ['en', `Room_A ${TODAY}`, 'I’m in Room_A', 'I’m in room_a today'],
  ['en', `Room A ${TODAY}`, 'I’m in Room A', 'I’m in room a today'],
  ['en', `# Lab ${TODAY}`, 'I’m in # Lab'],
  ['en', `Lab ${TODAY}`, 'I’m in Lab'],
  ['de', `Main Building ${TODAY}`, 'ich bin heute in Main Building'],
  ['de', `Room_A ${TODAY}`, 'ich bin heute in Room_A'],
  ['fr', `Head Office ${TODAY}`, 'je suis à Head Office'],
  ['fr', `Room_A ${TODAY}`, 'je suis à Room_A aujourd’hui'],
  ['es', `Head Office ${TODAY}`, 'estoy en Head Office'],
  ['es', `Room_A ${TODAY}`, 'estoy en Room_A hoy'],
  ['de', `Building 7 ${UNTIL_ELEVEN}`, 'ich bin in Gebäude 7 bis 11 Uhr', 'ich bin im Building 7 bis 11'],
  ['de', `Main Building ${TODAY}`, 'ich bin im Hauptgebäude', 'ich bin heute im Haupthaus'],
  ['de', `Head Office ${TODAY}`, 'ich bin in der Zentrale', 'ich bin heute am Hauptsitz'],
  ['de', `Home Office ${TODAY}`, 'ich bin in Home Office'],
  ['fr', `Building 7 ${UNTIL_ELEVEN}`, 'je suis au bâtiment 7 jusqu’à 11h', 'je suis au Building 7 jusqu’à 11h'],
  ['fr', `Main Building ${TODAY}`, 'je suis au bâtiment principal'],
  ['fr', `Head Office ${TODAY}`, 'je suis au siège', 'je suis au siège social'],
  ['es', `Building 7 ${UNTIL_ELEVEN}`, 'estoy en el edificio 7 hasta las 11', 'estoy en Building 7 hasta las 11'],
  ['es', `Main Building ${TODAY}`, 'estoy en el edificio principal'],
  ['es', `Head Office ${TODAY}`, 'estoy en la sede central'],
];

/** Answers; nothing is stored. */
const ANSWERED: readonly [language: string, answered: RegExp, ...said: string[]][] = [
  ['en', /said they will be in Building 7\./, 'who is in Building 7 until 11:00', 'how many people are in Building 7 until 11'],
  ['de', /^In Main Building wurde heute bisher niemand gesehen/, 'wer ist im Hauptgebäude?'],
  ['en', /Main Building/, 'who is in Main Building', 'how full is the main building'],
  ['en', /^Which one: Room A or Room.{0,2}A\?/, 'I’m in Room-A'],
  ['fr', /: Building 7\.$/, 'qui est au bâtiment 7 ?'],
  ['de', /^Was davon: Home Office oder remote\?/, 'ich bin im Home Office', 'heute im Home Office', 'ich bin im home office'],
  ['en', /^Which one: Home Office or working remotely\?/, 'I’m in the home office'],
];

describe('offices whose names have numbers and general words', () => {
  let world: World;
  before(async () => {
    world = await openFixture([{ id: 'max', name: 'Max Muster', seen: { rangeId: 'r-b2' } }]);
    for (const name of OFFICES)
      await world.store.saveOffice({
        ...{ id: name, name, timeZone: 'Europe/Berlin', createdAt: 0, version: 1 },
        floors: name === 'Building 7' ? [{ id: 'f', name: 'Floor 1', level: 1 }] : [],
      });
    await world.board.tick();
  });
  after(() => world.close());
  beforeEach(() => forget(world, 'max'));

  for (const [locale, stored, ...sentences] of STORED)
    for (const said of some(sentences))
      it(`“${said}” stores ${stored}`, async () => {
        await world.say('max', said, { locale });
        assert.deepEqual(await storedOf(world, 'max'), [stored]);
      });

  for (const [locale, answered, ...sentences] of ANSWERED)
    for (const said of some(sentences))
      it(`“${said}” → ${answered.source}`, async () => {
        assert.match((await world.say('max', said, { locale })).text, answered);
        assert.deepEqual(await storedOf(world, 'max'), []);
      });
});
