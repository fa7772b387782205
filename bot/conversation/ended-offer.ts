import type { ConversationFrame } from '../../server/presence/conversation-frame.ts';
import { textsIn } from '../../server/texts/all-texts.ts';
import { SAID_NOTHING } from '../context.ts';
import type { TimeSaid } from '../time/said.ts';
import { ofWhole } from '../understand/best-reading.ts';
import { wordsOfConcept } from '../understand/concepts.ts';
import { doubtsByEmoji } from '../understand/emoji.ts';
import type { Message } from '../understand/message.ts';
import type { Understood } from '../understand/understood.ts';
import { keysOf, wordsOf } from '../understand/words.ts';
import { languageOf } from './read-part.ts';
import { intentOf } from './said-before.ts';

/** "The rule" after "do you mean your plan or your weekly rule?", in the language of that question. `undefined` with any other words. */
export function endedOffer({ text, asked, quoted }: Message, frame: ConversationFrame | undefined): Understood | undefined {
  const language = frame && languageOf(frame.language);
  const offers = frame?.offers ?? [];
  const isOfEnds = offers.every(({ intent }) => intent === 'end-plans' || intent === 'end-rules');
  if (!language || offers.length === 0 || !isOfEnds || asked || quoted || doubtsByEmoji(text)) return undefined;
  const words = wordsOf(text, language.rewriting);
  const isSmall = (key: string) => language.choosing.has(key) || language.courtesies.has(key) || language.answers.yes.has(key);
  const plan = new Set(keysOf(textsIn(language.code).text('bot.plans.button.end-of', { days: '' }), language.rewriting));
  const isOfPlan = (key: string) => plan.has(key) && !isSmall(key);
  const standing = wordsOfConcept(words, language.commands.concepts.standing);
  const namesPlan = words.some(({ key }) => isOfPlan(key));
  if (words.some(({ key }, at) => !isSmall(key) && !isOfPlan(key) && !standing.has(at)) || namesPlan === standing.size > 0)
    return undefined;
  const offer = offers.find(({ intent }) => intent === (namesPlan ? 'end-plans' : 'end-rules'));
  const intent = offer && intentOf(offer);
  if (!offer || !intent) return undefined;
  const said = { ...SAID_NOTHING, text, times: [offer.time as TimeSaid] };
  const rest = { phrase: 'said', asked: false, unknown: false, length: words.length, own: [], bare: false } as const;
  return { ...ofWhole(language, false), sentences: [{ intent, said, ...rest }] };
}
