import assert from 'node:assert/strict';
import { textsIn } from '../../server/texts/all-texts.ts';

const WITH_VOWEL = ['Inès', 'Anna Berg', 'Élodie', 'Ömer', 'Yves', 'Hélène', 'Henri', 'Hugo', 'Hortense', 'oscar'];
const WITH_CONSONANT = ['Max', 'Yann', 'Hans', 'Harald', 'Zoë', '3 personnes', 'Çağla', 'https://a.example'];

class Link {}
const isLink = (value: unknown): value is Link => value instanceof Link;

describe('“que” and “de” before a name in French', () => {
  const french = textsIn('fr');

  for (const name of WITH_VOWEL)
    it(`When the name is “${name}”, then they lose their last letter`, () => {
      assert.equal(french.text('bot.where.is-in', { name, place: 'Berlin' }), `Est-ce qu’${name} est à Berlin`);
      assert.equal(french.text('tab.shell.menu-of-name', { name }), `Menu d’${name}`);
      assert.match(french.text('bot.plain.manager-of', { who: name }), new RegExp(`responsable d’${name}`));
    });

  for (const name of WITH_CONSONANT)
    it(`When the name is “${name}”, then they stay`, () => {
      assert.equal(french.text('bot.where.is-in', { name, place: 'Oslo' }), `Est-ce que ${name} est à Oslo`);
      assert.equal(french.text('tab.shell.menu-of-name', { name }), `Menu de ${name}`);
    });

  it('When the name is within a choice of the sentence, or in another sentence, then the same holds', () => {
    const none = french.text('bot.past.not-there', { who: 'other', name: 'Inès', places: 'Berlin', days: 'hier' });
    assert.equal(none, 'Aucune présence d’Inès\u202f: Berlin (hier).');
    const of = (name: string) =>
      french.say({ id: 'bot.talk.not-answered', values: { text: { id: 'tab.shell.menu-of-name', values: { name } } } });
    assert.match(of('Inès'), /Menu d’Inès/);
  });

  it('When what somebody wrote ends with such a word, then it stays as it was written', () => {
    assert.match(french.text('bot.talk.not-answered', { text: 'parce que Inès' }), /parce que Inès/);
  });

  it('When the sentence has elements of a page, then its texts have the same rule, and the elements stay', () => {
    const link = new Link();
    assert.deepEqual(french.parts('tab.shell.menu-of-name', { name: 'Inès' }, isLink), ['Menu d’Inès']);
    assert.deepEqual(french.parts('tab.shell.menu-of-name', { name: link }, isLink), ['Menu de ', link]);
  });

  it('When the language is another, then nothing changes', () => {
    assert.match(textsIn('es').text('tab.shell.menu-of-name', { name: 'Inés' }), /de Inés/);
  });
});
