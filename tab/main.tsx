import { createRoot } from 'react-dom/client';
import { App } from './app/app.tsx';
import { firstAnswers } from './app/pages.ts';
import { loadFirstTheme } from './app/theme.ts';
import { startEarly } from './features/sign-in/early-start.ts';
import { codeLoader } from './shared/lib/code-loader.ts';
import { pause } from './shared/lib/pause.ts';
import { speak } from './shared/lib/texts.ts';

/** Without any sentences there is one way left to say that they are missing: the page has it in itself, and need not wait to show it. */
function showMissing(): void {
  document.getElementById('missing')?.style.setProperty('animation', 'none');
}

/** Milliseconds after which the page says that it is signing in. */
const SIGN_IN_MS = 500;

async function start(root: HTMLElement): Promise<void> {
  // The language of the browser; that of Teams follows when Teams has answered. Failures from here on are reported in it.
  await codeLoader.load('texts', () => speak(navigator.languages));
  const started = startEarly(firstAnswers(location.hash));
  // Making the page would hold up the conversation with Teams, and what is painted already will do meanwhile.
  await Promise.race([started.result.catch(() => {}), pause(SIGN_IN_MS)]);
  const firstTheme = await loadFirstTheme(started.theme());
  createRoot(root).render(<App firstTheme={firstTheme} started={started} />);
}

const root = document.getElementById('root');
if (root) start(root).catch(showMissing);
