import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '..');

/** In this file the words have a dot in them, so that it does not find itself. */
const withoutDots = (text: string) => text.replaceAll('·', '');

/** Words that technical English does without, each with what to write instead. */
const WORDS: readonly (readonly [words: string, instead: string])[] = [
  ['who·ever', 'people who; anybody; the caller'],
  ['what·ever', 'any; regardless of; no matter what'],
  ['a·new', 'again; restart'],
  ['in· vain', 'without success; failed'],
  ['(is|are)· told(?! apart)', 'is reported; is shown; sees; gets'],
  ['tells· of', 'lists; reports; shows'],
  ['nothing· of', 'no part of; none of; nothing from'],
  ['de·ed', 'action'],
  ['goes· on', 'continues; is deleted on'],
  ['lets? others· run', 'yield to the event loop'],
  ['for· want of', 'without; because there is no'],
  ['should· (some\\w+|it|they) be', 'if there is'],
  ['the· like', 'such as; similar'],
  ['vou·ch(es|ed|ing)?', 'prove; confirm; identify'],
  ['of which· nothing', 'without'],
  ['in its· turn', 'also; then'],
  ['men·d(s|ed|ing)?', 'correct; fix; repair'],
  ['be· had', 'be fetched; be obtained; be available'],
  ['passed· over', 'skip; ignore'],
];
/** Forms that are not wrong in a sentence for users, but are in comments, documentation and titles of tests. */
const FORMS: readonly (readonly [form: RegExp, instead: string])[] = [
  [/\b(?:be|been|being)· told\b(?! apart)/, 'see; get a message; know'],
  [/\b(?:every|any|each|no|another|one) do·ors?\b/, 'endpoint'],
  [/\b(?:backfill|sweep|sync|poll|pass|run|import)s? (?:is|are|was|were)· through\b/, 'has completed'],
  [/\ball the s·ame\b/, 'still; anyway'],
  [/\bspoken· of\b/, 'of the last answer'],
  [/\bsign of· life\b/, 'heartbeat'],
  [/\breads?· along\b/, 'reads the conversation'],
  [/\bit is· what\b/, 'the subject itself'],
  [/\b(?:clock|time)s? (?:is|was|are|that is|that was) put· (?:back|ahead|forward)\b/, 'set back; set forward'],
  [/\bstands?· (?:there|beside|behind|apart|alone)\b/, 'is; follows; is shown with'],
  [/(?:\/\*\*|^\s*\*|\/\/) Of· [a-z]/, 'begin with the subject: “The last of several offers counts”'],
  [/(?:\/\*\*|^\s*\*|\/\/) What· (?:is|was|are|were|it|they|somebody|comes|follows)\b/, 'begin with a noun: “The answer to …”'],
  [/\b(?:that|this|which) (?:is|was) no· (?!longer|more|less|later)[a-z]+/, 'is not a …'],
  [/\b(?:[Aa]bsent|[Uu]ndefined|[Ff]alse|[Ee]mpty) where·\b/, 'if'],
  [/(?:\/\*\*|^\s*\*|\/\/) (?:With|By|Under|In|From|To|At) (?:which|whom)·\b/, 'begin with a noun: “The clock by which …”'],
  [/, else· (?:the|in|of|by|with|from|as|those|that|one|a|all|an)\b/, 'otherwise'],
  [/\bof any· case\b/, 'in any case'],
].map(([form, instead]) => [new RegExp((form as RegExp).source.replaceAll('·', '')), instead as string] as const);

/** Names of constants, each with what to write instead. */
const CONSTANTS: readonly (readonly [name: RegExp, instead: string])[] = [
  [/\bMOST·_[A-Z]/, 'MAX_…'],
  [/\b(?:[A-Z]+_)*TOGE·THER\b/, 'CONCURRENCY'],
  [/\b(?:[A-Z]+_)*(?:REMEMBERED|MEMORY)·(?: =|;)/, 'CACHE_SIZE'],
  [/\b(?:[A-Z]+_)*PATI·ENCE(?:_[A-Z]+)*\b/, 'TIMEOUT'],
  [/\b(?:interface|type|class) Sce·ne\b/, 'context'],
  [/\b(?:interface|type|class) Stan·ding\b/, 'person state'],
].map(([name, instead]) => [new RegExp((name as RegExp).source.replaceAll('·', '')), instead as string] as const);

/** Names of functions, values and types that a standard term replaces, wherever they are declared. Prefixes such as `create` do not hide them. */
const DECLARED: readonly (readonly [name: string, instead: string])[] = [
  ['in·Turns?|one·AtATime|create·Turns', 'mutex; serial queue; …Concurrently'],
  ['share·Running', 'singleFlight'],
  ['finish·InSlices', 'runInTimeSlices'],
  ['doubt·Licen[cs]e', 'downgradeLicenceError'],
  ['is·ShutOut', 'isAuthFailure'],
  ['begin·A·new|begin·Again', 'restart…'],
  ['\\w*in·Words', 'format…'],
  ['beat·en', 'superseded'],
  ['pul·se', 'refresh loop'],
  ['ri·ng', 'event buffer'],
  ['hou·se', 'fixture'],
].map(([name, instead]) => [withoutDots(name as string), instead as string] as const);

const DECLARATIONS = DECLARED.map(([name, instead]) => {
  const any = `(?:create|make|open|start|new)?(?:${name})`;
  const named = `\\b(?:const|let|function|class|interface|type)\\s+${any}\\b`;
  const destructured = `\\b(?:const|let)\\s*[{[][^=]*\\b${any}\\b[^=]*[}\\]]\\s*=`;
  const member = `(?:^|[{,])\\s*(?:(?:static|async|readonly|private|protected|public|get|set)\\s+|[#*])*${any}(?:[?!]?:|\\s*=[^=]|(?:<[^>]*>)?\\(.*\\).*[{;]$)`;
  const parameter = `\\([^()]*\\b${any}\\b[^()]*\\)\\s*(?::[^={]*)?(?:=>|\\{)|\\b${any}\\s*=>`;
  return [new RegExp([named, destructured, member, parameter].join('|'), 'i'), instead] as const;
});

/** One of these names, declared or not. */
const DECLARED_NAMES = new RegExp(DECLARED.map(([name]) => name).join('|'), 'i');

/** The line without its strings. */
const withoutStrings = (line: string) => line.replace(/'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"/g, "''");

const isComment = (line: string) => /^\s*(?:\/\*\*|\*|\/\/)/.test(line);
const isScript = (file: string) => /\.[cm]?[jt]sx?$/.test(file);
const isProse = (file: string, line: string) =>
  file.endsWith('.md') ||
  (isScript(file) ? isComment(line) || /\s\/\/ |\b(?:describe|it)\(/.test(line) : /(?:^|\s)(?:#|\/\/) |^\s*\/?\*/.test(line));

const PATTERNS = WORDS.map(([words, instead]) => ({ pattern: new RegExp(`\\b${withoutDots(words)}\\b`), instead }));

/** The words of a line, in lower case with one space between: `readAgain`, `READ_AGAIN` and "Read again" alike. */
const wordsOf = (line: string) =>
  line
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[\s_-]+/g, ' ')
    .toLowerCase();

/** What to write instead, for each of the words in these lines. A line break within them, also in a comment, does not hide them. */
function faultsOf(lines: readonly string[]): { line: number; instead: string }[] {
  const words = lines.map(wordsOf);
  const withNext = lines.map((line, i) => wordsOf(`${line} ${lines[i + 1]?.replace(/^\s*(\*|\/\/|#|>|-)?\s*/, '') ?? ''}`));
  const text = withNext.join('\n');
  return PATTERNS.filter(({ pattern }) => pattern.test(text)).flatMap(({ pattern, instead }) => {
    const has = words.map((each) => pattern.test(each));
    return lines.flatMap((_, i) => (has[i] || (!has[i + 1] && pattern.test(withNext[i] ?? '')) ? [{ line: i + 1, instead }] : []));
  });
}

/** The same for names of constants, and for names that are declared: also members, methods and parameters. */
function namesOf(lines: readonly string[]): { line: number; instead: string }[] {
  const code = lines.map((line) => (isComment(line) ? '' : withoutStrings(line)));
  const constants = CONSTANTS.flatMap(([name, instead]) => lines.flatMap((line, i) => (name.test(line) ? [{ line: i + 1, instead }] : [])));
  const named = code.flatMap((line, i) => (DECLARED_NAMES.test(line) ? [{ line, number: i + 1 }] : []));
  const declared = DECLARATIONS.flatMap(([name, instead]) =>
    named.flatMap(({ line, number }) => (name.test(line) ? [{ line: number, instead }] : [])),
  );
  return [...constants, ...declared];
}

/** The same for forms, only in comments, documentation and titles of tests. */
function formsOf(file: string, lines: readonly string[]): { line: number; instead: string }[] {
  const prose = lines.flatMap((line, i) => (isProse(file, line) ? [{ line, number: i + 1 }] : []));
  return FORMS.flatMap(([form, instead]) => prose.flatMap(({ line, number }) => (form.test(line) ? [{ line: number, instead }] : [])));
}

/** Everything but pictures, the lock files, the licence, and reports that Microsoft's portal wrote. */
function textFiles(): string[] {
  const files = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: ROOT, encoding: 'utf8' });
  const isOther = /^$|\.(?:png|svg)$|(?:^|\/)package-lock\.json$|^LICENSE$|\/reports\//;
  return files.split('\0').filter((file) => !isOther.test(file));
}

describe('Plain English', () => {
  for (const [kind, ...lines] of [
    ['a comment', '// Who·ever asks first'],
    ['a name', 'const readA·new = 1'],
    ['a name of two words', 'function retriedIn·Vain()'],
    ['a field', 'goes·On: Day'],
    ['a constant', 'LET_OTHERS_·RUN'],
    ['the title of a test', "it('When it fails, then the client is· told so'"],
    ['a comment of two lines', '   * and nothing', '·   * of it is kept'],
  ] as const) {
    it(`finds the words in ${kind}`, () => assert.equal(faultsOf(lines.map(withoutDots)).length, 1));
  }

  for (const words of [
    'a new person',
    'this told us',
    'renewed',
    'continues',
    'it goes one by one',
    'nothing often',
    'a voucher',
    'an amendment',
    'the likely one',
  ]) {
    it(`finds none in “${words}”`, () => assert.deepEqual(faultsOf([words]), []));
  }

  for (const [kind, line] of [
    ['a comment that begins with “Of”', '/** Of· several offers the last counts. */'],
    ['a comment that begins with “What”', '// What· is denied stays'],
    ['a title', "it('When it fails, then it continues all the s·ame')"],
    ['a negated noun', '* that is no· number'],
    ['“where” in the sense of “if”', '/** Absent where· there is none. */'],
    ['a comment that begins with “By which”', '  /** By which· tokens expire. */'],
    ['“else” in a sentence', '/** The office, else· the organisation. */'],
    ['a case of letters', "it('finds part of a name of any· case')"],
  ] as const) {
    it(`finds ${kind}`, () => assert.equal(formsOf('x.ts', [withoutDots(line)]).length, 1));
  }

  for (const line of [
    'const MOST·_WORDS = 20;',
    'const LOCK_PATI·ENCE = 20;',
    'const MEMORY· = 200;',
    'function share·Running()',
    'export const in·Turn = (work) =>',
    'async function begin·A·new()',
    'function doubt·Licence(error)',
    'const is·ShutOut = true;',
    'export function create·Turns()',
    'function durationIn·Words(ms: number)',
    'export interface Sce·ne {',
    'type Stan·ding =',
    'const beat·en = days.filter(isLater);',
    'const pul·se = createPul·se(board);',
    'const createHou·se = () =>',
    '  ri·ng: EventBuffer;',
    '  private readonly pul·se = startRefreshLoop();',
    '  is·ShutOut(error: unknown): boolean {',
    '  doubt·Licence(error: Error): Error;',
    '  return { now, in·Turn: mutex };',
    'function tick(pul·se: RefreshLoop): void {',
    'each((index, hou·se) => index)',
    'const stop = async ri·ng => {',
    'const { clock, pul·se } = state;',
  ])
    it(`finds the name in “${line}”`, () => assert.equal(namesOf([withoutDots(line)]).length, 1));

  it('finds no name in texts, in comments, in calls of other libraries, and in longer words', () =>
    assert.deepEqual(
      namesOf(
        [
          'mostWords()',
          'const household = 1;',
          "kind: 'hou·se', words: 'call, ri·ng, write'",
          '  // pul·se: none',
          'PRAGMA temp_store = MEMORY',
          "'standing order'",
          'const mostTurns = 1;',
        ].map(withoutDots),
      ),
      [],
    ));

  it('finds forms in comments of scripts, of YAML and of Bicep', () => {
    const line = withoutDots('replicas: 2 # it continues all the s·ame');
    assert.deepEqual(
      ['compose.yaml', '.ci/run', '.ci/api/read_answers.py'].map((file) => formsOf(file, [line]).length),
      [1, 1, 1],
    );
    assert.equal(formsOf('infra/azure/main.bicep', [line.replace('#', '//')]).length, 1);
  });

  it('finds no form in code and in texts for users', () =>
    assert.deepEqual(formsOf('x.ts', ["const text = 'all the same';", '/** There is no number. */', '/** What the number means. */']), []));

  it('none of the words is in a name, a comment, a log, the documentation or a title', function () {
    // It reads every file of the project.
    this.timeout(120_000);
    const files = textFiles();
    for (const known of [
      'README.md',
      '.ci/run',
      '.ci/api/run',
      'Dockerfile',
      'compose.yaml',
      'infra/azure/main.bicep',
      'infra/caddy/Caddyfile',
      'infra/nginx/indoors.conf',
      'infra/systemd/indoors.service',
      'server/app.ts',
      'bot/answer.ts',
      'tests/plain-english.test.ts',
      'appPackage/manifest.json',
    ]) {
      assert.ok(files.includes(known), `${known} is read`);
    }
    const faults = files.flatMap((file) => {
      const lines = readFileSync(join(ROOT, file), 'utf8').split('\n');
      return [...faultsOf(lines), ...namesOf(lines), ...formsOf(file, lines)].map(
        ({ line, instead }) => `${file}:${line} ${lines[line - 1]?.trim()}\n    better: ${instead}`,
      );
    });
    assert.deepEqual(faults, [], `\n${faults.join('\n')}`);
  });
});
