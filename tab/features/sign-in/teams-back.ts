import { pages } from '@microsoft/teams-js';
import { createBackStack } from '../../shared/lib/back-stack.ts';

/** The back button of phones goes back within the tab, and leaves it only from the page where it began. Fetched on phones alone. */
const stack = createBackStack(location.hash);
addEventListener('hashchange', () => stack.moved(location.hash));
if (pages.backStack.isSupported())
  pages.backStack.registerBackButtonHandler(() => {
    if (!stack.canGoBack()) return false;
    history.back();
    return true;
  });
