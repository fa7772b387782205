import { AppError } from '../../server/errors.ts';
import { textsIn } from '../../server/texts/all-texts.ts';
import { chooseLanguage } from '../../server/texts/languages.ts';
import type { Texts } from '../../server/texts/texts.ts';
import { askedBy } from '../answer.ts';
import type { Incoming } from '../channel/incoming.ts';
import type { AnswerDeps, Asker, Context } from '../context.ts';
import { type Links, placeOfLink } from '../links.ts';
import { appFound, type Found } from './cards.ts';
import { foundAt, search } from './find.ts';
import { foundReply, sentenceReply } from './reply.ts';

type Asked = Extract<Incoming, { kind: 'search' | 'link' }>;

/** The message extension: the bodies of answers to invokes. */
export function createExtension(deps: AnswerDeps, links: Links | undefined) {
  const reply = (found: readonly Found[], texts: Texts) => foundReply(found, { links, title: texts.text('bot.extension.open') });

  async function answered(incoming: Asked, context: Context): Promise<object | undefined> {
    const { texts } = context;
    if (incoming.kind === 'link') {
      const at = placeOfLink(incoming.link);
      return reply([(at && (await foundAt(context, at))) ?? appFound(texts)], texts);
    }
    const found = await search(context, incoming.search);
    const isNothing = found.length === 0 && incoming.search.skip === 0;
    return isNothing ? sentenceReply('composeExtension/query', texts.text('bot.extension.nothing')) : reply(found, texts);
  }

  return {
    /** Answers a search or a link. `asker` has the readers of the conversation. */
    async answer(incoming: Asked, asker: Asker): Promise<object | undefined> {
      await deps.board.catchUp();
      const asked = askedBy(deps, asker);
      if ('context' in asked) return answered(incoming, asked.context);
      const { text } = asked.refusal.alone ?? asked.refusal;
      return sentenceReply('composeExtension/query', text);
    },
    /** The answer to a link from an unknown person, without data of the organisation. */
    aboutApp: (locale: string | undefined) => reply([appFound(textsOf(locale))], textsOf(locale)),
    /** @throws AppError ACTIVITY_UNKNOWN if the kind of invoke has no answer. */
    unknown(invoke: string, locale: string | undefined): object {
      const body = sentenceReply(invoke, textsOf(locale).text('bot.extension.unknown'));
      if (!body) throw new AppError('ACTIVITY_UNKNOWN');
      return body;
    },
    failed: (locale: string | undefined) => sentenceReply('composeExtension/query', textsOf(locale).text('bot.extension.failed')),
    nobody: (locale: string | undefined) => sentenceReply('composeExtension/query', textsOf(locale).text('bot.talk.nobody')),
  };
}

export type Extension = ReturnType<typeof createExtension>;

function textsOf(locale: string | undefined): Texts {
  return textsIn(chooseLanguage(locale ? [locale] : [], 'en'));
}
