import { chooseLanguage } from '../../server/texts/languages.ts';
import { wantedLanguages } from '../shared/lib/language-choice.ts';
import { MISSING, type MissingWords } from './words.ts';

/** `tab/build.ts` puts the sentences of the catalogue here, since the files with them may be what is missing. */
declare const MISSING_WORDS: MissingWords;

/** Says in the reader's language that the tab could not be loaded. *Try again* keeps the whole address. */
function show(): void {
  const note = document.getElementById('missing');
  if (!note) return;
  const language = chooseLanguage(wantedLanguages(navigator.languages), 'en');
  const { text, again } = MISSING_WORDS[language];
  const link = document.createElement('a');
  link.href = location.href;
  link.textContent = again;
  link.addEventListener('click', (event) => {
    event.preventDefault();
    // A link to the same address with a fragment would load nothing.
    location.reload();
  });
  note.lang = language;
  note.setAttribute('role', 'alert');
  note.replaceChildren(`${text} `, link);
  note.style.setProperty('animation', 'none');
}

/** Joins the loading of the tab's first script, and fails as it does, however early it failed. */
function watch(): void {
  const first = document.querySelector<HTMLScriptElement>('script[type=module][src]');
  if (first) import(/* @vite-ignore */ first.src).catch(show);
}

document.addEventListener(MISSING, show);
if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', watch);
else watch();
