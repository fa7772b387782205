import type { FastifyRequest } from 'fastify';
import { memo } from '../presence/memo.ts';
import type { Settings } from '../presence/settings.ts';
import { textsIn } from '../texts/all-texts.ts';
import { chooseLanguage, type Language, wantedLanguages } from '../texts/languages.ts';
import type { Texts } from '../texts/texts.ts';

/** The language to use if even the organisation’s is unknown. */
export const DEFAULT_LANGUAGE: Language = 'en';

declare module 'fastify' {
  interface FastifyInstance {
    /** The organisation's language; absent while the server starts. */
    organisationLanguage?(): Language;
  }
}

/** The organisation's language, for texts without a single reader. */
export function languageOf({ language }: Pick<Settings, 'language'>): Language {
  return chooseLanguage([language], DEFAULT_LANGUAGE);
}

/** Clients send few different headers. */
const wantedIn = memo(wantedLanguages, 1000);

/** The texts in the language of the request (`Accept-Language`), otherwise in the organisation's. */
export function textsFor(request: FastifyRequest): Texts {
  const fallback = request.server.organisationLanguage?.() ?? DEFAULT_LANGUAGE;
  return textsIn(chooseLanguage(wantedIn(request.headers['accept-language']), fallback));
}
