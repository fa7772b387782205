import assert from 'node:assert/strict';
import { INTENTS } from '../../../../bot/intents/intents.ts';
import type { IntentName } from '../../../../bot/language/intent-name.ts';
import { isCommand } from '../../../../bot/understand/besides.ts';
import { textsIn } from '../../../../server/texts/all-texts.ts';
import { LANGUAGES } from '../../../../server/texts/languages.ts';
import { forget, openWorld, type World } from '../../dialogues/world.ts';
import type { CommandsTable } from './commands-table.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';

const TABLES = { de, en, es, fr } as const satisfies Record<string, CommandsTable>;

/** Each affix is tried with every third of the commands, and each command with some affixes. */
const EVERY = 3;

describe('what is said beside commands', () => {
  let world: World;
  const done: string[] = [];
  const restored: (() => void)[] = [];
  before(async () => {
    world = await openWorld();
    for (const [name, intent] of Object.entries(INTENTS)) {
      const { answer } = intent;
      if (!isCommand({ intent: name as IntentName })) continue;
      intent.answer = (context, said) => {
        done.push(name);
        return answer(context, said);
      };
      restored.push(() => {
        intent.answer = answer;
      });
    }
  });
  after(async () => {
    for (const restore of restored) restore();
    await world.close();
  });

  /** The changes that the last of these messages makes, and its answer. */
  async function changesOf(said: string, locale: string): Promise<{ changes: readonly string[]; text: string }> {
    await forget(world, 'max');
    let text = '';
    for (const each of said.split(' >> ')) {
      done.length = 0;
      ({ text } = await world.say('max', each, { locale }));
    }
    return { changes: [...done], text };
  }

  for (const language of LANGUAGES) {
    const { carriedOut, offered, askedBack, commands, before: prefixes, after: tails } = TABLES[language];
    const [, ifYouMeanIt = ''] = textsIn(language).text('bot.ask-back.say', { reason: '|', sentence: '|' }).split('|');

    for (const [intent, sentences] of Object.entries(carriedOut))
      for (const said of sentences)
        it(`“${said}” is carried out at once`, async () => assert.deepEqual((await changesOf(said, language)).changes, [intent]));

    for (const said of offered)
      it(`“${said}” is asked back, with the offer`, async () => {
        const { changes, text } = await changesOf(said, language);
        assert.deepEqual(changes, []);
        assert.ok(text.includes(ifYouMeanIt), text);
      });

    for (const said of askedBack)
      it(`“${said}” changes nothing`, async () => assert.deepEqual((await changesOf(said, language)).changes, []));

    it(`When other words than the allowed ones are beside a command in “${language}”, then nothing changes`, async () => {
      const affixes = [
        ...prefixes.map((prefix) => (command: string) => `${prefix} ${command}`),
        ...tails.map((tail) => (command: string) => command + tail),
      ];
      for (const [at, affix] of affixes.entries())
        for (const command of commands.filter((_, index) => (index + at) % EVERY === 0))
          assert.deepEqual((await changesOf(affix(command), language)).changes, [], affix(command));
    });
  }
});
