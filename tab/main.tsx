import { createRoot } from 'react-dom/client';
import { App } from './app/app.tsx';
import { firstAnswers } from './app/pages.ts';
import { loadFirstTheme } from './app/theme.ts';
import { startEarly } from './features/sign-in/early-start.ts';
import { MISSING } from './missing/words.ts';
import { codeLoader } from './shared/lib/code-loader.ts';
import { wantedLanguages } from './shared/lib/language-choice.ts';
import { pause } from './shared/lib/pause.ts';
import { switchLanguage } from './shared/lib/texts.ts';

/** Shows the message that is part of the page at once, since the sentences could not be fetched; in the reader's language if its script is there. */
function showMissing(): void {
  document.getElementById('missing')?.style.setProperty('animation', 'none');
  document.dispatchEvent(new Event(MISSING));
}

/** Milliseconds after which the page says that it is signing in. */
const SIGN_IN_MS = 500;

async function start(root: HTMLElement): Promise<void> {
  // Starts in the reader's choice, otherwise in the language of the browser; that of Teams follows when Teams has answered. From here on,
  // failures have a sentence.
  await codeLoader.load('texts', () => switchLanguage(wantedLanguages(navigator.languages)));
  const started = startEarly(firstAnswers(location.hash));
  // Rendering would delay the messages from Teams, and the placeholder is already painted.
  await Promise.race([started.result.catch(() => {}), pause(SIGN_IN_MS)]);
  const firstTheme = await loadFirstTheme(started.theme());
  createRoot(root).render(<App firstTheme={firstTheme} started={started} />);
}

const root = document.getElementById('root');
if (root) start(root).catch(showMissing);
