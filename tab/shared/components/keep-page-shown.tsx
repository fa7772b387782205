import { useFocusFinders } from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';

/**
 * Fluent hides the page from screen readers while a dialog is open. Its code for that is disposed of together with the last component that
 * uses it. If that is the dialog, the page stays hidden. This component uses the code as long as the page is open. Files with a dialog or
 * drawer import this file.
 */
function FocusUser() {
  useFocusFinders();
  return null;
}

createRoot(document.createElement('div')).render(<FocusUser />);
