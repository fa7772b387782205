import type { Answer, Context } from '../context.ts';

/**
 * An answer about the asker alone. In front of others, the others read one sentence, which is the same for every mode and outcome
 * (docs/RULES.md).
 */
export function aside({ shared, texts }: Pick<Context, 'shared' | 'texts'>, said: Answer): Answer {
  return shared ? { text: texts.text('bot.talk.alone'), alone: said } : said;
}
