import type { ConversationFrame } from '../../server/presence/conversation-frame.ts';
import { isWritten } from '../answers/find-people.ts';
import { afterReport, refusedFor } from '../answers/on-behalf.ts';
import type { Answer, Context, Said } from '../context.ts';
import { INTENTS } from '../intents/intents.ts';
import type { IntentName } from '../language/intent-name.ts';
import type { Message } from '../understand/message.ts';
import { lengthAt } from '../understand/phrases-at.ts';
import { type Continued, type Sentence, sentenceOf } from '../understand/sentence.ts';
import type { Understood } from '../understand/understand.ts';
import { keysOf, wordsOf } from '../understand/words.ts';
import { about, carryOut } from './carry-out.ts';
import { askBack } from './doubts/ask-back.ts';
import { statementMeant, statementOrQuestion } from './doubts/statement-or-question.ts';
import { sayingToday } from './doubts/weekday-asked.ts';
import { namesToday, whichWeek } from './doubts/weekday-of-today.ts';
import { frameOf } from './frame.ts';
import { untilWhen } from './offers/open-end.ts';
import { whichDate } from './offers/which-date.ts';
import type { Response } from './response.ts';

/** Answers one sentence: refuses it, asks it back, or carries it out. */
export async function answerSentence(context: Context, sentence: Continued, understood: Understood, message: Message): Promise<Response> {
  const intent = INTENTS[sentence.intent];
  const command = commandMeant(sentence);
  if (command) return answerReport(context, sentence, command);
  const ofOther = understood.ofOther || beginsWithName(context, understood, message);
  if (intent.changes !== undefined && !intent.check && ofOther) return { answer: about(context, intent, refusedFor(context)) };
  const refused = await intent.check?.(context, sentence);
  if (refused)
    return {
      answer: about(context, intent, refused),
      ...(refused.choices && { frame: frameOf(context, sentence, refused, false) }),
    };
  const isPlain = !understood.hedged && understood.leftOut.length === 0;
  const isMeant = sentence.confirmed && isPlain && !context.button?.ofOther;
  const back = intent.changes === undefined || isMeant ? undefined : askBack(context, sentence, understood, message);
  // Also after "yes": on a Friday, "Friday" may be today.
  const week = back || namesToday(message.text, understood.language) ? undefined : whichWeek(context, [sentence], understood.language);
  if (week) return week;
  const date = back ? undefined : (whichDate(context, sentence) ?? untilWhen(context, sentence));
  if (date) return date;
  const either = statementOrQuestion(context, sentence);
  if (either) return either;
  const plain = back ?? (await carryOut(context, intent, async () => intent.answer(context, sentence.said)));
  const given = sentence.ofToday && !back ? sayingToday(context, plain) : plain;
  const answer = back ? about(context, intent, back) : orStatement(context, sentence, given);
  if (intent.talk || ERASING.has(sentence.intent)) return { answer };
  const told = answer.alone ?? answer;
  const next = sentence.continues ? { ...sentence, intent: sentence.continues } : sentence;
  return { answer, frame: frameOf(context, next, told, back?.proposed === true, back ? undefined : changedBy(sentence, told)) };
}

/** The kind of change that the sentence made; `undefined` if it was not carried out. */
function changedBy({ intent }: Sentence, { refused, unchanged, choices, stored, ofRules }: Answer): ConversationFrame['changed'] {
  if (INTENTS[intent].changes === undefined || refused || unchanged || choices) return undefined;
  if (ofRules) return 'rules';
  return intent.startsWith('say-') && intent !== 'say-shown' && !stored ? undefined : 'other';
}

/** "In Berlin today" is read as a question, and may be a statement: the answer also says how to state it. */
function orStatement(context: Context, sentence: Continued, answer: Answer): Answer {
  const statement = statementMeant(context, sentence);
  if (statement === undefined) return answer;
  return { ...answer, text: `${answer.text}\n\n${context.texts.text('bot.say.or-statement', { sentence: statement })}` };
}

/** Answers a message as a question that was asked in full. */
export async function answerIntent(context: Context, name: IntentName, said: Said): Promise<Response> {
  const sentence = sentenceOf(name, said, { asked: true, bare: true });
  const answer = await carryOut(context, INTENTS[name], async () => INTENTS[name].answer(context, said));
  return { answer, frame: frameOf(context, sentence, answer, false) };
}

/** After these, no context is stored. */
const ERASING: ReadonlySet<IntentName> = new Set(['delete-my-data-now', 'mode-off-now']);

/** The message begins with a name that no phrase explains: "Tom and I are in Berlin" is also about somebody else. */
function beginsWithName(context: Context, { leftOut: [first = ''], language }: Understood, { text }: Message): boolean {
  const [word = ''] = first.split(/[\s,.!]+/);
  // "May I clear my status?": a word of the language that is also a name.
  const [, next = ''] = keysOf(first, language.rewriting);
  if (lengthAt(wordsOf(next, language.rewriting), 0, language.core.self) > 0) return false;
  return word.length > 2 && text.trimStart().startsWith(word) && isWritten(context, word);
}

/** The command with the meaning of a report. "Anna is at the office" names no place, so it is only a question. */
function commandMeant({ intent, phrase, asked, said }: Sentence): IntentName | undefined {
  const { report } = INTENTS[intent];
  if (phrase !== 'report' || asked) return undefined;
  return report === 'for-office' && !said.places.some(({ places }) => places.length > 0) ? undefined : report;
}

/** A report about somebody else may also be a question. In front of others it gets the answer of a statement. */
async function answerReport(context: Context, sentence: Continued, command: IntentName): Promise<Response> {
  const intent = INTENTS[sentence.intent];
  const fact = await carryOut(context, intent, async () => intent.answer(context, sentence.said));
  const { answer, offered } = await afterReport(context, command, sentence.said, fact);
  const meant = offered ? { ...sentence, intent: command } : sentence;
  return { answer: about(context, INTENTS[command], answer), frame: frameOf(context, meant, fact, offered) };
}
