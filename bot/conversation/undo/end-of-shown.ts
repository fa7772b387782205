import { readFollows } from '../../../server/actions/follows/read-follows.ts';
import { currentStatements } from '../../../server/actions/statements/current-statements.ts';
import { readSubscriptions } from '../../../server/actions/subscriptions/subscriptions.ts';
import type { ConversationFrame } from '../../../server/presence/conversation-frame.ts';
import { type Context, SAID_NOTHING, type Said } from '../../context.ts';
import type { IntentName } from '../../language/intent-name.ts';
import { ofWhole } from '../../understand/best-reading.ts';
import { isWhole } from '../../understand/concepts.ts';
import { isHedged } from '../../understand/doubts.ts';
import type { Message } from '../../understand/message.ts';
import { type Continued, sentenceOf } from '../../understand/sentence.ts';
import type { Understood } from '../../understand/understood.ts';
import { wordsOf } from '../../understand/words.ts';
import { languageOf } from '../read-part.ts';
import { intentOf } from '../said-before.ts';

/** Longer messages are not only about what was shown. */
const MAX_WORDS = 9;

/** One Spanish word says it all: “quítalo”. */
const MIN_WORDS = 2;

/** Questions whose answer shows how others see the asker. */
const OF_ONESELF: ReadonlySet<IntentName> = new Set(['am-i', 'my-status', 'who-sees-me', 'why-not-shown']);

/**
 * "Switch it off", "end that", "block her": a command about the state, the rules, the messages or the followers that the last answer showed.
 * Only the end of one follow is carried out at once, the rest is asked back. `undefined`: it is no such command.
 */
export async function endOfShown(
  context: Context,
  message: Message,
  frame: ConversationFrame | undefined,
): Promise<Understood | undefined> {
  const language = frame && languageOf(frame.language);
  const before = frame && intentOf(frame);
  if (!language || !before || frame.asked || frame.choices || frame.offers || message.quoted || message.mentions.length > 0)
    return undefined;
  const words = wordsOf(message.text, language.rewriting);
  if (words.length > MAX_WORDS || isHedged(message.text, words, language)) return undefined;
  const endsIt = isWhole(words, language.continuing.endThat);
  if (!endsIt && !(before === 'my-followers' && isWhole(words, language.continuing.blockThem))) return undefined;
  const meant = OF_ONESELF.has(before) ? await endOfState(context) : await END_OF[before]?.(context);
  if (!meant) return undefined;
  const sentence: Continued = { ...meant, length: Math.max(words.length, MIN_WORDS), said: { ...meant.said, text: message.text } };
  return { ...ofWhole(language, false), sentences: [sentence] };
}

/** Ends hiding or what the asker said, whichever is shown. Otherwise “it” is being shown, so hiding is offered. */
async function endOfState(context: Context): Promise<Continued> {
  const { person, now, picture } = context;
  const said = await currentStatements(context, person.id, now);
  if (said.some(({ statement }) => statement.kind === 'hidden')) return offered('say-shown');
  const isOfStatement = picture.own(person.id)?.presence.overrideId !== undefined;
  return offered(isOfStatement ? 'clear' : 'say-hidden');
}

const END_OF: { readonly [Shown in IntentName]?: (context: Context) => Promise<Continued> } = {
  'my-rules': async () => offered('end-rules'),
  'my-follows': async (context) => {
    const { follows } = await readFollows(context, context.person.id);
    return follows.length > 1 ? offered('unfollow') : done('unfollow');
  },
  'my-followers': async (context) => {
    const { followers } = await readFollows(context, context.person.id);
    if (followers.length === 0) return done('my-followers');
    return done('end-follower', followers.length === 1 ? followers.map(({ personId }) => personId) : []);
  },
  'my-subscriptions': async (context) => {
    const { follows } = await readFollows(context, context.person.id);
    const { morning, digests } = await readSubscriptions(context, context.person.id);
    const [only, ...others] = [
      ...(follows.length > 0 ? (['unfollow'] as const) : []),
      ...(morning ? (['stop-asking'] as const) : []),
      ...(digests.length > 0 ? (['stop-digest'] as const) : []),
    ];
    // The answer says how to end each.
    return only && others.length === 0 ? offered(only) : done('my-subscriptions');
  },
};

function offered(intent: IntentName): Continued {
  return sentenceOf(intent, SAID_NOTHING, { phrase: 'vague' });
}

function done(intent: IntentName, personIds: readonly string[] = []): Continued {
  const said: Said = { ...SAID_NOTHING, people: personIds.map((personId) => ({ text: '', personId })) };
  return sentenceOf(intent, said);
}
