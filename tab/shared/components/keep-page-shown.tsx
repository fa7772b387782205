import { useFocusFinders } from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';

/**
 * Fluent hides the page from screen readers while a dialog is open. Where no other component uses the code for that, it is disposed of with
 * the last dialog, before it shows the page again. This component uses it as long as the page is open. Files with a dialog or drawer
 * import this one.
 */
function FocusUser() {
  useFocusFinders();
  return null;
}

createRoot(document.createElement('div')).render(<FocusUser />);
