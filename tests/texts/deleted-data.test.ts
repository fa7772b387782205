import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { textsIn } from '../../server/texts/all-texts.ts';

/** All that deleting my data deletes (server/store/sqlite/delete-person-data.ts and `erasePerson`), as each language calls it. */
const DELETED = {
  en: 'days|addresses|statements|plans|weekly rules|fresh starts|favourites|you follow|follows you|messages|chat|time zone',
  de: 'Tage|Adressen|Angaben|Geplantes|Wochenregeln|Zurücksetzungen|Favoriten|Sie folgen|Ihnen folgt|Nachrichten|Chat|Zeitzone',
  fr: 'jours|adresses|déclarations|prévisions|règles hebdomadaires|réinitialisations|favoris|vous suivez|vous suivent|messages|conversation|fuseau horaire',
  es: 'días|direcciones|indicaciones|planes|reglas semanales|restablecimientos|favoritos|a quién sigue|le sigue|mensajes|chat|zona horaria',
} as const;
const IN_DOCS =
  'days|addresses|statements|plans|weekly rules|clears|follows|favourites|subscriptions|chat with the bot|time zone of the client';

/** The words of the list that the text lacks. */
const missingIn = (text: string, words: string) =>
  words.split('|').filter((each) => !text.replaceAll('\n', ' ').toLowerCase().includes(each.toLowerCase()));

describe('the question before my data is deleted', () => {
  for (const [language, words] of Object.entries(DELETED)) {
    const texts = textsIn(language as keyof typeof DELETED);

    it(`When it is asked in ${language}, by the tab or by the bot, then it names everything that is deleted`, () => {
      assert.deepEqual(missingIn(texts.text('tab.my-data.delete-means'), words), []);
      assert.deepEqual(missingIn(texts.text('bot.mine.delete-first'), words), []);
    });
  }

  it('When docs/PEOPLE.md describes it, then it names the same', () => {
    const [sentence = ''] = /`DELETE \/api\/me\/data`[\s\S]*?\. Both name/.exec(readFileSync('docs/PEOPLE.md', 'utf8')) ?? [];
    assert.deepEqual(missingIn(sentence, IN_DOCS), []);
  });

  it('When favourites are listed, then the page says that they also end with the data', () => {
    assert.match(textsIn('en').text('tab.my-data.favourites.note'), /delete what is kept about you/);
  });
});
