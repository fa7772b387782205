import type { ConversationFrame } from '../../../server/presence/conversation-frame.ts';
import { textsIn } from '../../../server/texts/all-texts.ts';
import { SAID_NOTHING, type Said } from '../../context.ts';
import type { IntentName } from '../../language/intent-name.ts';
import type { TimeSaid } from '../../time/said.ts';
import { timesIn } from '../../time/times-in.ts';
import { ofWhole } from '../../understand/best-reading.ts';
import type { CompiledLanguage } from '../../understand/compiled-language.ts';
import { wordsOfConcept } from '../../understand/concepts.ts';
import { doubtsByEmoji } from '../../understand/emoji.ts';
import type { Message } from '../../understand/message.ts';
import { sentenceOf } from '../../understand/sentence.ts';
import type { Understood } from '../../understand/understood.ts';
import { keysOf, type Word, wordsOf } from '../../understand/words.ts';
import { languageOf } from '../read-part.ts';
import { intentOf } from '../said-before.ts';
import { isSmall } from '../short-command.ts';

/**
 * "The rule" after "do you mean your plan or your weekly rule?", in the language of that question. "Only that day" after a rule was offered is
 * asked back: a rule cannot leave out a day. `undefined` with any other words.
 */
export function endedOffer({ text, asked, quoted }: Message, frame: ConversationFrame | undefined): Understood | undefined {
  const language = frame && languageOf(frame.language);
  const offers = frame?.offers ?? (frame?.asked ? [frame] : []);
  const isOfEnds = offers.every(({ intent }) => intent === 'end-plans' || intent === 'end-rules');
  if (!language || offers.length === 0 || !isOfEnds || asked || quoted || doubtsByEmoji(text)) return undefined;
  const words = wordsOf(text, language.rewriting);
  const isChoosing = (key: string) => language.choosing.has(key) || language.courtesies.has(key) || language.answers.yes.has(key);
  const plan = new Set(keysOf(textsIn(language.code).text('bot.plans.button.end-of', { days: '' }), language.rewriting));
  const isOfPlan = (key: string) => plan.has(key) && !isChoosing(key);
  const standing = wordsOfConcept(words, language.commands.concepts.standing);
  const namesPlan = words.some(({ key }) => isOfPlan(key));
  const day = offers.length === 1 && offers[0]?.intent === 'end-rules' ? onlyDayIn(words, language) : undefined;
  if (day) return understoodAs(language, 'say-not', { ...SAID_NOTHING, text, times: [day], timeText: text });
  if (words.some(({ key }, at) => !isChoosing(key) && !isOfPlan(key) && !standing.has(at)) || namesPlan === standing.size > 0)
    return undefined;
  const [offer, ...others] = offers.filter(({ intent }) => intent === (namesPlan ? 'end-plans' : 'end-rules'));
  const intent = offer && intentOf(offer);
  if (!offer || !intent || others.length > 0) return undefined;
  return understoodAs(language, intent, { ...SAID_NOTHING, text, times: [offer.time as TimeSaid] });
}

/** "Only this Tuesday": one day, and no other words with a meaning. */
function onlyDayIn(words: readonly Word[], language: CompiledLanguage): TimeSaid | undefined {
  const [only, ...others] = timesIn(words, language);
  if (only?.time.kind !== 'days' || others.length > 0) return undefined;
  const isBeside = (at: number) => at < only.start || at >= only.end;
  return words.some((word, at) => isBeside(at) && !isSmall(word, language)) ? undefined : only.time;
}

function understoodAs(language: CompiledLanguage, intent: IntentName, said: Said): Understood {
  return { ...ofWhole(language, false), sentences: [sentenceOf(intent, said, { length: keysOf(said.text).length })] };
}
