import { type Answer, nextStep, readAnswer, type Step } from './next-step.ts';

/**
 * The screen on a wall (`/screen/{office}`). The server makes the page and the numbers; this asks for them every few seconds, and shows the
 * last ones while there is no answer. It is built for itself, without React (`tab/build.ts`).
 */

/** Milliseconds after which an answer is not waited for any more. */
const TIMEOUT = 15_000;
/** Milliseconds after which the pointer is hidden. */
const RESTING = 3_000;
const RELOADED = 'screen-reloaded';

function part(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no part “${id}”.`);
  return found;
}

const numbers = part('numbers');
const away = part('away');
const loading = part('loading');
const keyPart = part('key');
const refused = part('refused');
const gone = part('gone');
const fullScreen = part('full-screen');
const base = location.pathname.replace(/\/+$/, '');

/** A key that the server has not answered yet. */
let key: { text: string; typed: boolean } | undefined;
let failures = 0;
let running = false;
let timer: ReturnType<typeof setTimeout> | undefined;

function ask(path: string, init: RequestInit = {}): Promise<Response> {
  return fetch(`${base}/${path}${location.search}`, { ...init, cache: 'no-store', signal: AbortSignal.timeout(TIMEOUT) });
}

async function askNumbers(): Promise<Answer> {
  if (key !== undefined) {
    // The answer brings a cookie that no script can read.
    const given = await ask('key', { method: 'POST', body: new URLSearchParams({ key: key.text }) });
    const answer = readAnswer(given.status, given.headers, '');
    if (given.status !== 204 && answer.kind === 'away') return answer;
    refused.hidden = given.status === 204 || !key.typed;
    key = undefined;
    if (answer.kind === 'refused') return answer;
  }
  const response = await ask('numbers');
  const text = await response.text();
  const answer = readAnswer(response.status, response.headers, text);
  if (answer.kind === 'numbers') numbers.innerHTML = text;
  return answer;
}

async function run(): Promise<void> {
  if (running) return;
  running = true;
  clearTimeout(timer);
  const answer = await askNumbers().catch((): Answer => ({ kind: 'away' }));
  running = false;
  const reloadedAt = sessionStorage.getItem(RELOADED);
  const step = nextStep(answer, {
    version: numbers.dataset.version ?? '',
    failures,
    sinceReload: reloadedAt === null ? undefined : Date.now() - Number(reloadedAt),
    random: Math.random(),
  });
  failures = answer.kind === 'away' ? failures + 1 : 0;
  show(step);
  if (step.wait !== undefined) timer = setTimeout(run, step.wait);
}

function show({ show: what }: Step): void {
  if (what === 'reload') {
    sessionStorage.setItem(RELOADED, String(Date.now()));
    location.reload();
    return;
  }
  loading.hidden = true;
  keyPart.hidden = what !== 'key';
  gone.hidden = what !== 'gone';
  // What may not be shown any more is not kept either.
  if (what === 'key' || what === 'gone') numbers.replaceChildren();
  numbers.hidden = numbers.childElementCount === 0;
  const since = numbers.querySelector<HTMLElement>('[data-away]')?.dataset.away;
  say(what === 'away' ? (since ?? away.dataset.never ?? '') : '');
  const name = numbers.querySelector('h1')?.textContent;
  if (name) document.title = `${name} · Indoors`;
}

/** The same words once more would be read aloud once more. */
function say(words: string): void {
  if (away.textContent !== words) away.textContent = words;
}

/** The key is removed from the address, so that people in front of the screen cannot read it there, and the history does not keep it. */
function start(): void {
  const text = new URLSearchParams(location.hash.slice(1)).get('key');
  if (text !== null) {
    key = { text, typed: false };
    history.replaceState(null, '', location.pathname + location.search);
  }
  void run();
}

/** The pointer, and the button beside it, are there while somebody moves it or types. */
function hidePointer(): void {
  let resting: ReturnType<typeof setTimeout> | undefined;
  const rest = () => {
    document.documentElement.classList.add('resting');
    fullScreen.hidden = document.activeElement !== fullScreen;
  };
  const moved = () => {
    document.documentElement.classList.remove('resting');
    fullScreen.hidden = document.fullscreenElement !== null || !document.fullscreenEnabled;
    clearTimeout(resting);
    resting = setTimeout(rest, RESTING);
  };
  for (const type of ['pointermove', 'keydown', 'fullscreenchange']) addEventListener(type, moved);
}

keyPart.querySelector('form')?.addEventListener('submit', (event) => {
  event.preventDefault();
  key = { text: keyPart.querySelector('input')?.value ?? '', typed: true };
  void run();
});
fullScreen.addEventListener('click', () => {
  document.documentElement.requestFullscreen().catch(() => {});
  // Some displays go dark otherwise.
  navigator.wakeLock?.request('screen').catch(() => {});
});
addEventListener('online', () => void run());
addEventListener('hashchange', start);
hidePointer();
start();
