import assert from 'node:assert/strict';
import { askedBy } from '../../../bot/answer.ts';
import { isDepartment } from '../../../bot/answers/departments.ts';
import { isWritten } from '../../../bot/answers/find-people.ts';
import { officesSeen } from '../../../bot/answers/places.ts';
import { plainQuestion } from '../../../bot/answers/plain-question.ts';
import { type Context, SAID_NOTHING, type Said } from '../../../bot/context.ts';
import { INTENT_NAMES } from '../../../bot/language/intent-name.ts';
import { TODAY } from '../../../bot/time/said.ts';
import { readMessage } from '../../../bot/understand/message.ts';
import { nameOffices } from '../../../bot/understand/named-offices.ts';
import { understand } from '../../../bot/understand/understand.ts';
import { LANGUAGES } from '../../../server/texts/languages.ts';
import { openWorld, type World } from '../dialogues/world.ts';

/** Times of each language. */
const TIMES = { en: ['tomorrow', 'yesterday'], de: ['morgen', 'gestern'], fr: ['demain', 'hier'], es: ['mañana', 'ayer'] };

/** Every combination of at most one person, place, department and time. */
function combinations({ picture }: Context, times: readonly string[]): Said[] {
  const [office] = officesSeen(picture);
  const floor = office?.floors[1];
  const places = [[], ...[{ office }, { office, floor }].map((place) => [{ places: [place], any: false, text: 'there', before: 'in' }])];
  return places.flatMap((at) =>
    ['', ...times].flatMap((timeText) =>
      [[], [{ text: 'Anna Berg' }]].flatMap((people) =>
        [[], [{ text: 'Sales' }]].map((departments) => {
          const said = { ...SAID_NOTHING, people, departments, timeText, places: at as Said['places'] };
          return timeText === '' ? said : { ...said, times: [{ kind: 'days' as const, days: [TODAY] }] };
        }),
      ),
    ),
  );
}

describe('the plain question of an intent', () => {
  let world: World;
  before(async () => {
    world = await openWorld();
  });
  after(() => world.close());

  for (const language of LANGUAGES)
    it(`When one is asked in “${language}”, then it is understood as that intent, with all that was said`, () => {
      const { store, board, clock } = world;
      const asked = askedBy({ store, board, clock }, { personId: 'max', locale: language });
      assert.ok('context' in asked);
      const { context } = asked;
      const names = {
        has: (text: string) => isWritten(context, text),
        isWhole: (text: string) => board.names().whole(text).length > 0,
        hasWord: (key: string) => board.names().hasWord(key, () => true),
        isDepartment: (text: string) => isDepartment(context, text),
      };
      const known = { names, offices: nameOffices(officesSeen(context.picture)) };
      const all = combinations(context, TIMES[language]);
      const asking = new Map<string, { intent: string; said: Said }>();
      for (const intent of INTENT_NAMES)
        for (const said of all) {
          const text = plainQuestion(context, intent, said);
          if (text !== undefined) asking.set(text, { intent, said });
        }
      assert.ok(asking.size > 150, `${asking.size} questions`);
      const misread = [...asking].flatMap(([text, { intent, said }]) => {
        const { language: heard, sentences, leftOut } = understand(readMessage(text), known, [language]);
        const [sentence, ...more] = sentences;
        const count = (each: Said | undefined) =>
          [each?.people.length, each?.departments.length, each?.times.length, each?.places.filter(({ any }) => !any).length].join();
        const isRight = sentence?.intent === intent && more.length === 0 && leftOut.length === 0 && heard.code === language;
        return isRight && count(sentence.said) === count(said) ? [] : [`${text} → ${sentences.map((each) => each.intent).join()}`];
      });
      assert.deepEqual(misread, []);
    });

  it('When a question cannot express all that was said, or lacks a name, then there is none', () => {
    const { store, board, clock } = world;
    const asked = askedBy({ store, board, clock }, { personId: 'max' });
    assert.ok('context' in asked);
    const [anna, sales] = [{ people: [{ text: 'Anna Berg' }] }, { departments: [{ text: 'Sales' }] }];
    assert.equal(plainQuestion(asked.context, 'who-is-in', { ...SAID_NOTHING, ...anna }), undefined);
    assert.equal(plainQuestion(asked.context, 'how-full', { ...SAID_NOTHING, ...sales }), undefined);
    assert.equal(plainQuestion(asked.context, 'where-is', SAID_NOTHING), undefined);
    assert.equal(plainQuestion(asked.context, 'where-is', { ...SAID_NOTHING, ...anna }), 'Where is Anna Berg?');
  });

  it('When a group is asked about, then it is the question about that group, and never “from of my team”', () => {
    const { store, board, clock } = world;
    const asked = askedBy({ store, board, clock }, { personId: 'max', locale: 'en' });
    assert.ok('context' in asked);
    const of = (group: 'team' | 'reports' | 'us' | 'those') => ({ ...SAID_NOTHING, departments: [{ text: 'of my team', group }] });
    assert.equal(plainQuestion(asked.context, 'who-of-department', of('team')), 'Who of my team is in the office?');
    assert.equal(plainQuestion(asked.context, 'who-of-department', of('reports')), 'Who reports to me?');
    assert.equal(plainQuestion(asked.context, 'who-of-department', of('those')), undefined);
    assert.equal(plainQuestion(asked.context, 'who-is-remote', of('team')), undefined);
  });
});
