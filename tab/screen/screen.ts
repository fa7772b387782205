import { type Answer, nextStep, readAnswer, type Step } from './next-step.ts';

/**
 * The screen on a wall (`/screen/{office}`). The server renders the page and the numbers. This script fetches the numbers every few
 * seconds, and keeps the last ones while there is no answer. It is a separate build without React (`tab/build.ts`).
 */

/** Milliseconds after which a request is aborted. */
const TIMEOUT = 15_000;
/** Milliseconds after which the pointer is hidden. */
const HIDE_POINTER_MS = 3_000;
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

/** A key that the server has not accepted yet. */
let key: { text: string; typed: boolean } | undefined;
let failures = 0;
let running = false;
let timer: ReturnType<typeof setTimeout> | undefined;

function ask(path: string, init: RequestInit = {}): Promise<Response> {
  return fetch(`${base}/${path}${location.search}`, { ...init, cache: 'no-store', signal: AbortSignal.timeout(TIMEOUT) });
}

async function askNumbers(): Promise<Answer> {
  if (key !== undefined) {
    // The answer sets a cookie that scripts cannot read.
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
  // Numbers that may no longer be shown are removed.
  if (what === 'key' || what === 'gone') numbers.replaceChildren();
  numbers.hidden = numbers.childElementCount === 0;
  const since = numbers.querySelector<HTMLElement>('[data-away]')?.dataset.away;
  say(what === 'away' ? (since ?? away.dataset.never ?? '') : '');
  const name = numbers.querySelector('h1')?.textContent;
  if (name) document.title = `${name} · Indoors`;
}

/** Setting the same text again would make screen readers read it again. */
function say(words: string): void {
  if (away.textContent !== words) away.textContent = words;
}

/** Removes the key from the address, so that people in front of the screen cannot read it, and the history does not contain it. */
function start(): void {
  const text = new URLSearchParams(location.hash.slice(1)).get('key');
  if (text !== null) {
    key = { text, typed: false };
    history.replaceState(null, '', location.pathname + location.search);
  }
  void run();
}

/** Shows the pointer and the button only while somebody moves the pointer or types. */
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
    resting = setTimeout(rest, HIDE_POINTER_MS);
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
  // Otherwise, some displays turn off.
  navigator.wakeLock?.request('screen').catch(() => {});
});
addEventListener('online', () => void run());
addEventListener('hashchange', start);
hidePointer();
start();
