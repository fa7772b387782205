import type { Steps } from '../../server/presence/steps.ts';
import type { IntentName } from '../language/intent-name.ts';
import type {
  ClauseWords,
  CommandWords,
  Concepts,
  ContinuingWords,
  CoreWords,
  FitWords,
  GroupWords,
  Language,
  NoticeWords,
  OthersWords,
  PartialWords,
  PhraseKind,
  Phrases,
  ReasonWords,
  RelativeWords,
} from '../language/language.ts';
import { compileTimes, listed } from '../time/symbols.ts';
import { compile } from './automaton.ts';
import { compilePlaces } from './compile-places.ts';
import type {
  CompiledClauses,
  CompiledCommands,
  CompiledCore,
  CompiledFit,
  CompiledGroups,
  CompiledLanguage,
  CompiledOthers,
  CompiledReasons,
  CompiledRelations,
  Label,
  WordsByFirst,
} from './compiled-language.ts';
import { compileMusings } from './compiled-musings.ts';
import { type Concept, compileConcept, compileWhole } from './concepts.ts';
import { compileDeniedPlans } from './denied-plans.ts';
import { compileSentences } from './guess.ts';
import { type Phrase, type PhraseLanguage, type PhraseNode, parsePhrase, wordsIn } from './phrase.ts';
import { spellingsOf } from './spellings.ts';
import { classesOfWords } from './word-classes.ts';
import { keysOf } from './words.ts';

/** Phrases parsed between two yields: a few milliseconds of work. */
const PHRASES_PER_STEP = 10;

/** Compiles a language in steps of a few milliseconds. @throws Error if a table of the language is not valid. */
export function* compileLanguage(language: Language): Steps<CompiledLanguage> {
  const rewriting = new Map(Object.entries(language.rewriting).map(([from, to]) => [keysOf(from).join(' '), keysOf(to)]));
  const context: PhraseLanguage = { fragments: language.fragments, rewriting };
  const parsed: { node: PhraseNode; label: Label }[] = [];
  for (const { phrase, label } of labelled(language))
    if (parsed.push({ node: parsePhrase(phrase, context), label }) % PHRASES_PER_STEP === 0) yield;
  const wordsOfIntent = (intent: IntentName) =>
    wordsIn(parsed.filter(({ label }) => label.kind === 'intent' && label.intent === intent).map(({ node }) => node));
  const phrasesOf = (list: string) => listed(list).map((each) => keysOf(each, rewriting));
  const byFirst = (list: string): WordsByFirst =>
    Map.groupBy(
      listed(list).map((phrase) => keysOf(phrase, rewriting)),
      ([first]) => first ?? '',
    );
  const fillers = byFirst(`${language.fillers}, ${language.chatter}`);
  const plainFillers = phrasesOf(language.fillers).flat();
  const chatter = phrasesOf(language.chatter).flat();
  const [never, joins, pronouns] = [wordSet(language.never), wordSet(language.joins), wordSet(language.pronouns)];
  const common = new Set(
    listed(language.common)
      .flatMap((word) => keysOf(word))
      .filter((key) => !never.has(key) && !rewriting.has(key)),
  );
  const tags = listed(language.tags ?? '').map((phrase) => keysOf(phrase, rewriting));
  yield;
  const times = compileTimes(language.times);
  const places = compilePlaces(language.places, wordSet([language.times.at, language.times.until, language.times.from].join(',')));
  yield;
  const inTimes = [...times.lexicon.keys()].flatMap((key) => key.split(' '));
  const meaning = new Set([
    ...wordsIn(parsed.map(({ node }) => node)),
    ...inTimes,
    ...places.words,
    ...plainFillers,
    ...never,
    ...joins,
    ...tags.flat(),
    ...pronouns,
    ...Object.values(language.groups).flatMap((list) => listed(list).flatMap((each) => keysOf(each, rewriting))),
  ]);
  yield;
  const general = new Set([
    ...inTimes,
    ...places.words,
    ...plainFillers,
    ...never,
    ...joins,
    ...pronouns,
    ...wordSet(language.groups.mine),
  ]);
  const vocabulary = new Set([...meaning, ...common, ...chatter]);
  const idle = new Set([...fillers.values()].flat().flatMap((filler) => (filler.length === 1 ? filler : [])));
  const wrappers = parsed.filter(({ label }) => label.kind === 'asking' || label.kind === 'request');
  const wordClasses = classesOfWords(language, context);
  yield;
  const guesser = yield* compileSentences(language.sentences, { rewriting, times, wordClasses }, idle);
  const automaton = yield* compile(parsed);
  return {
    code: language.code,
    rewriting,
    automaton,
    vocabulary,
    functionWords: wordsIn(wrappers.map(({ node }) => node)),
    spellings: spellingsOf(meaning),
    fillers,
    halves: halvesOf(language.times.halves ?? {}),
    common,
    never,
    general,
    hedges: byFirst(language.hedges ?? ''),
    or: byFirst(language.or),
    likeOr: new Set(listed(language.likeOr)),
    conditions: byFirst(language.conditions),
    ifs: byFirst(language.ifs),
    whens: byFirst(language.whens),
    reveals: byFirst(language.reveals),
    figures: byFirst(language.figures),
    workplaces: byFirst(language.workplaces),
    stopsAtEnd: wordSet(language.stopsAtEnd ?? ''),
    beside: compileBeside(language.beside, context),
    courtesies: new Set(phrasesOf(language.courtesies).flat()),
    several: phrasesOf(language.several),
    showing: phrasesOf(language.showing),
    answers: {
      yes: new Set([...wordsOfIntent('yes'), ...phrasesOf(language.confirming).flat()]),
      choose: new Set([...wordsOfIntent('choose'), ...wordSet(language.choosing)]),
    },
    joins,
    excluding: wordSet(language.excluding),
    leavesOut: byFirst(language.leavesOut),
    since: byFirst(language.since),
    starts: wordSet(language.starts ?? ''),
    tags,
    consentAsked: phrasesOf(language.consentAsked),
    askingLabels: phrasesOf(language.askingLabels),
    pronouns,
    choosing: wordSet(language.choosing),
    groups: compileGroups(language.groups, byFirst),
    correcting: {
      before: phrasesOf(language.correcting.before),
      mild: phrasesOf(language.correcting.mild),
      after: phrasesOf(language.correcting.after),
      not: phrasesOf(language.correcting.not),
      but: phrasesOf(language.correcting.but),
      denies: phrasesOf(language.correcting.denies),
      deniesBefore: phrasesOf(language.correcting.deniesBefore),
      extends: phrasesOf(language.correcting.extends),
      self: phrasesOf(language.correcting.self),
      also: phrasesOf(language.correcting.also),
      next: phrasesOf(language.correcting.next),
      neither: phrasesOf(language.correcting.neither),
      neitherBeside: phrasesOf(language.correcting.neitherBeside),
      excepts: phrasesOf(language.correcting.excepts),
      differs: phrasesOf(language.correcting.differs),
    },
    wholes: {
      day: phrasesOf(language.wholes.day),
      week: phrasesOf(language.wholes.week),
      beside: phrasesOf(language.wholes.beside),
      leave: phrasesOf(language.wholes.leave),
      rest: byFirst(language.wholes.rest),
      period: byFirst(language.wholes.period),
      restOfWeek: language.wholes.restOfWeek,
    },
    confirming: phrasesOf(language.confirming),
    subjectless: language.subjectless && {
      verbs: compileConcept(language.subjectless.verbs, context),
      asks: compileConcept(language.subjectless.asks, context),
      pronoun: language.subjectless.pronoun,
    },
    relative: compileRelations(language.relative, language.times.weekdays, context),
    genitive: language.genitive,
    samePlace: {
      office: compileConcept(language.samePlace.office, context),
      floor: compileConcept(language.samePlace.floor, context),
      beside: compileConcept(language.samePlace.beside, context),
      where: language.samePlace.where,
    },
    theirTeam: {
      said: compileConcept(language.theirTeam.said, context),
      belongs: compileConcept(language.theirTeam.belongs, context),
      of: language.theirTeam.of,
    },
    continuing: compileContinuing(language.continuing, context),
    boss: compileConcept(['<boss>'], context),
    notices: compileNotices(language.notices, context),
    fit: compileFit(language.fit, context, byFirst),
    noteRequest: {
      opens: compileConcept(language.noteRequest.opens, context),
      tells: compileConcept(language.noteRequest.tells, context),
      verbs: compileConcept(language.noteRequest.verbs, context),
      small: wordSet(language.noteRequest.small),
      as: wordSet(language.noteRequest.as),
      anywhere: wordSet(language.noteRequest.anywhere),
      greets: wordSet(language.noteRequest.greets),
    },
    existence: {
      asks: compileConcept(language.existence.asks, context),
      beside: wordSet(language.existence.beside),
      anything: wordSet(language.existence.anything),
    },
    past: {
      over: compileConcept(language.past.over, context),
      taken: compileConcept(language.past.taken, context),
      asked: compileConcept(language.past.asked, context),
      planned: compileConcept(language.past.planned, context),
      ahead: compileConcept(language.past.ahead, context),
      lasting: compileConcept(language.past.lasting, context),
      unsaid: compileConcept(language.past.unsaid, context),
    },
    requestForms: {
      denies: compileConcept(language.requestForms.denies, context),
      after: compileConcept(language.requestForms.after, context),
      infinitive: wordSet(language.requestForms.infinitive ?? ''),
      forms: language.requestForms.forms,
    },
    consent: { agrees: compileConcept(language.consent.agrees, context), beside: compileConcept(language.consent.beside, context) },
    always: wordSet(language.always),
    noLonger: wordSet(language.noLonger),
    denyingParts: wordSet(language.denyingParts ?? ''),
    oneOrEach: wordSet(language.oneOrEach),
    partial: compilePartial(language.partial, byFirst),
    afterwards: byFirst(language.afterwards),
    reasons: compileReasons(language.reasons, byFirst),
    clauses: compileClauses(language.clauses, byFirst),
    commands: compileCommands(language.commands, context, byFirst),
    core: compileCore(language.core, byFirst),
    deniedPlans: compileDeniedPlans(language.deniedPlans, context),
    others: compileOthers(language.others, byFirst),
    musings: compileMusings(language.musings, context),
    from: listed(language.times.from)[0] ?? '',
    times,
    places,
    otherTimes: {
      later: byFirst(language.otherTimes.later),
      soon: byFirst(language.otherTimes.soon),
      other: byFirst(language.otherTimes.other),
    },
    wordClasses,
    guesser,
  };
}

function compileGroups(
  { before, team, reports, mine, us, those, which, ofThose = '' }: GroupWords,
  byFirst: (list: string) => WordsByFirst,
): CompiledGroups {
  return {
    before: byFirst(before),
    which: byFirst(which),
    mine: wordSet(mine),
    groups: [
      { group: 'team', words: byFirst(team), isFilter: false },
      { group: 'reports', words: byFirst(reports), isFilter: false },
      { group: 'us', words: byFirst(us), isFilter: true },
      { group: 'those', words: byFirst(those), isFilter: false },
      { group: 'those', words: byFirst(ofThose), isFilter: true },
    ],
  };
}

function compileReasons(
  { nouns, beside, links, why, purposes, wishes }: ReasonWords,
  byFirst: (list: string) => WordsByFirst,
): CompiledReasons {
  const compiled = { nouns: byFirst(nouns), beside: byFirst(beside), links: byFirst(links), wishes: byFirst(wishes) };
  const asked = { why: byFirst(why), purposes: byFirst(purposes) };
  return { ...compiled, ...asked, words: new Set(Object.values(compiled).flatMap((each) => [...each.values()].flat(2))) };
}

function compileClauses({ inverted, pointing, ...lists }: ClauseWords, byFirst: (list: string) => WordsByFirst): CompiledClauses {
  return {
    causes: byFirst(lists.causes),
    fronted: byFirst(lists.fronted),
    results: byFirst(lists.results),
    purposes: byFirst(lists.purposes),
    starters: byFirst(lists.starters),
    denials: byFirst(lists.denials),
    doubts: byFirst(lists.doubts),
    annuls: byFirst(lists.annuls),
    annulsAlone: byFirst(lists.annulsAlone),
    about: byFirst(lists.about),
    states: byFirst(lists.states),
    openers: byFirst(lists.openers),
    predicates: byFirst(lists.predicates),
    leads: byFirst(lists.leads),
    inverted: wordSet(inverted ?? ''),
    pointing: wordSet(pointing),
  };
}

function compileBeside({ before, anywhere, within }: Language['beside'], language: PhraseLanguage): CompiledLanguage['beside'] {
  const each = (phrase: Phrase) => compileConcept([phrase], language);
  return {
    before: before.map(each),
    anywhere: anywhere.map(each),
    whole: { before: compileWhole([...before, ...anywhere], language), anywhere: compileWhole(anywhere, language) },
    within: new Set(listed(within).flatMap((word) => keysOf(word))),
  };
}

function compileCommands(
  { carriers, attached, unsure, more, ...concepts }: CommandWords,
  language: PhraseLanguage,
  byFirst: (list: string) => WordsByFirst,
): CompiledCommands {
  const compiled = Object.fromEntries(
    Object.entries(concepts).map(([name, phrases]) => [
      name,
      compileConcept([...phrases, ...(more[name as keyof Concepts] ?? [])], language),
    ]),
  ) as Record<keyof Concepts, Concept>;
  return { concepts: compiled, carriers: wordSet(carriers), attached: listed(attached), unsure: byFirst(unsure) };
}

function compileFit(
  { fits, after, before, otherwise, numbers }: FitWords,
  language: PhraseLanguage,
  byFirst: (list: string) => WordsByFirst,
): CompiledFit {
  const written = Object.entries(numbers).flatMap(([value, list]) => [...wordSet(list)].map((key) => [key, Number(value)] as const));
  const lists = { after: byFirst(after), before: byFirst(before), otherwise: byFirst(otherwise) };
  return { fits: compileConcept(fits, language), ...lists, numbers: new Map(written) };
}

function compileRelations(
  { weekOf, onFloor, there, yonder, ...lists }: RelativeWords,
  weekdays: readonly string[],
  { fragments, rewriting }: PhraseLanguage,
): CompiledRelations {
  const weekday = `(${weekdays.flatMap(listed).join('|')})`;
  const language = { fragments: { ...fragments, weekday }, rewriting };
  const compiled = Object.fromEntries(Object.entries(lists).map(([name, phrases]) => [name, compileConcept(phrases, language)]));
  return { weekOf, onFloor, there, yonder: compileConcept(yonder, language), relations: compiled as CompiledRelations['relations'] };
}

function halvesOf(halves: NonNullable<Language['times']['halves']>): CompiledLanguage['halves'] {
  const all = Object.entries(halves).flatMap(([part, { written, ...words }]) =>
    listed(written).map((word) => [word, { part, ...words }] as const),
  );
  return new Map(all);
}

function compileContinuing(
  { better, several, openly, ifNeeded, comes, visitOpens, visitVerbs, besides, sameDay, likewise, them, who, ...whole }: ContinuingWords,
  language: PhraseLanguage,
): CompiledLanguage['continuing'] {
  const asWhole = Object.entries(whole).map(([name, phrases]) => [name, compileWhole(phrases, language)]);
  return {
    ...(Object.fromEntries(asWhole) as Record<keyof typeof whole, Concept>),
    better: compileConcept(better, language),
    several: compileConcept(several, language),
    openly: compileConcept(openly, language),
    ifNeeded: compileConcept(ifNeeded, language),
    comes: compileConcept(comes, language),
    visitOpens: compileConcept(visitOpens, language),
    visitVerbs: compileConcept(visitVerbs, language),
    besides: compileConcept(besides, language),
    sameDay: compileConcept(sameDay, language),
    likewise: compileConcept(likewise, language),
    them: compileConcept(them, language),
    who: compileConcept(who, language),
  };
}

function compileNotices({ daily, week, asks, lists }: NoticeWords, language: PhraseLanguage): CompiledLanguage['notices'] {
  const asWhole = { asks: compileWhole(asks, language), lists: compileWhole(lists, language) };
  return { daily: compileConcept(daily, language), week: compileConcept(week, language), ...asWhole };
}

function compileCore(words: CoreWords, byFirst: (list: string) => WordsByFirst): CompiledCore {
  const { home, away, notHere, supposing, present, questions, self, returns, notOfSelf, habits, zone, whichDays, departs } = words;
  const lists = { home: byFirst(home), away: byFirst(away), present: byFirst(present), questions: byFirst(questions) };
  const others = { notOfSelf: byFirst(notOfSelf), habits: byFirst(habits), departs: byFirst(departs) };
  const asked = { whichDays: byFirst(whichDays), zone: byFirst(zone) };
  const absent = { notHere: byFirst(notHere), supposing: byFirst(supposing) };
  return { ...lists, ...others, ...absent, ...asked, self: byFirst(self), returns: byFirst(returns) };
}

function compileOthers(
  { people, anybody, subjects, determiners, verbs, ill, remarks, alike, staysHere, groups, reports, sources, confirms, told }: OthersWords,
  byFirst: (list: string) => WordsByFirst,
): CompiledOthers {
  const lists = {
    people: byFirst(people),
    anybody: byFirst(anybody),
    subjects: byFirst(subjects),
    determiners: byFirst(determiners),
    verbs: byFirst(verbs),
  };
  const writer = { alike: byFirst(alike), staysHere: byFirst(staysHere) };
  const reported = { reports: byFirst(reports), sources: byFirst(sources), confirms: byFirst(confirms) };
  const more = { ill: byFirst(ill), remarks: byFirst(remarks), groups: byFirst(groups) };
  return { ...lists, ...writer, ...more, ...reported, told: wordSet(told) };
}

function compilePartial(
  { part, seldom, about, after }: PartialWords,
  byFirst: (list: string) => WordsByFirst,
): CompiledLanguage['partial'] {
  return { part: byFirst(part), seldom: byFirst(seldom), about: byFirst(about), after: byFirst(after) };
}

function* labelled({ phrases, greetings, askings, requests }: Language): Generator<{ phrase: Phrase; label: Label }> {
  for (const [intent, said] of Object.entries(phrases) as [IntentName, Phrases][]) {
    const kinds: [PhraseKind, readonly Phrase[]][] = isList(said)
      ? [['said', said]]
      : (Object.entries(said) as [PhraseKind, readonly Phrase[]][]);
    for (const [kind, list] of kinds) for (const phrase of list) yield { phrase, label: { kind: 'intent', intent, phrase: kind } };
  }
  for (const phrase of greetings) yield { phrase, label: { kind: 'greeting' } };
  for (const phrase of requests) yield { phrase, label: { kind: 'request' } };
  for (const phrase of askings) yield { phrase, label: { kind: 'asking' } };
}

function isList(said: Phrases): said is readonly Phrase[] {
  return Array.isArray(said);
}

function wordSet(list: string): Set<string> {
  return new Set(listed(list).flatMap((phrase) => keysOf(phrase)));
}
