import assert from 'node:assert/strict';
import { compile } from '../../../bot/understand/automaton.ts';
import { parsePhrase } from '../../../bot/understand/phrase.ts';
import { finish } from '../../../server/presence/steps.ts';

const LANGUAGE = { fragments: { be: '(is|are)', office: '(at)? work' }, rewriting: new Map([['i m', ['i', 'am']]]) };

/** Whether words match a whole phrase. */
function fits(phrase: string, words: string): boolean {
  const automaton = finish(compile([{ node: parsePhrase(phrase, LANGUAGE), label: phrase }]));
  let states = new Set([automaton.start]);
  for (const word of words.split(' ').filter((each) => each !== ''))
    states = new Set([...states].flatMap((state) => automaton.from(state).words.get(word) ?? []));
  return [...states].some((state) => automaton.from(state).accepts === phrase);
}

const PHRASES: readonly [phrase: string, fitting: readonly string[], others: readonly string[]][] = [
  ['who is? in', ['who is in', 'who in'], ['who is', 'is in', 'who is is in']],
  ['who (is|are all)? (in|at work)', ['who in', 'who are all in', 'who is at work'], ['who are in', 'who at']],
  ['very* full', ['full', 'very full', 'very very very full'], ['very']],
  ['who <be> <office>', ['who is work', 'who are at work'], ['who work']],
  ["I'm in", ['i am in'], ['i m in']],
];

describe('phrases', () => {
  for (const [phrase, fitting, others] of PHRASES)
    it(`“${phrase}” is ${fitting.map((words) => `“${words}”`).join(', ')}, and nothing else`, () => {
      for (const words of fitting) assert.ok(fits(phrase, words), words);
      for (const words of others) assert.ok(!fits(phrase, words), words);
    });

  for (const phrase of ['who (is', 'who is)', 'who <nothing>', '? who', 'who {Place}', 'who | (is'])
    it(`“${phrase}” is rejected as invalid`, () => assert.throws(() => parsePhrase(phrase, LANGUAGE), /“/));
});
