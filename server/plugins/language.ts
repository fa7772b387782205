import type { FastifyRequest } from 'fastify';
import { textsIn } from '../texts/all-texts.ts';
import { chooseLanguage, type Language, wantedLanguages } from '../texts/languages.ts';
import type { Texts } from '../texts/texts.ts';

/** The language of answers to whom none of the wanted languages can be given. */
export const DEFAULT_LANGUAGE: Language = 'en';

/** The sentences in the language that a request asks for (`Accept-Language`). */
export function textsFor(request: FastifyRequest): Texts {
  return textsIn(chooseLanguage(wantedLanguages(request.headers['accept-language']), DEFAULT_LANGUAGE));
}
