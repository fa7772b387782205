import { type KeyboardEvent, useRef, useState } from 'react';
import type { OverrideInput } from '../../../server/routes/schemas/me.ts';
import { focusIfLost } from '../../shared/hooks/use-return-focus.ts';
import type { PlaceChoice } from '../../shared/statement/form.ts';

/**
 * The open part: the choices for a second click, or the form for all other statements. Escape closes it if nothing was filled in. The focus
 * then returns to the button that opened it.
 */
export function useForm() {
  const [open, setOpen] = useState<OverrideInput['status']>();
  // The place of the form; undefined until it is requested.
  const [other, setOther] = useState<PlaceChoice>();
  const opener = useRef<HTMLElement>(null);
  const filled = useRef(false);
  const close = () => {
    if (open === undefined) return;
    setOpen(undefined);
    // Runs after the form has been removed, and the focus with it.
    setTimeout(() => focusIfLost(opener.current));
  };
  return {
    open,
    other,
    close,
    showForm: setOther,
    toggle(status: OverrideInput['status'], button: HTMLElement) {
      opener.current = button;
      filled.current = false;
      setOther(undefined);
      setOpen(open === status ? undefined : status);
    },
    noteTouch() {
      filled.current = true;
    },
    onKeyDown({ key, currentTarget, target, defaultPrevented }: KeyboardEvent<HTMLElement>) {
      // Ignores keys in a dialog, which is a child only in React, not in the DOM.
      const inside = target instanceof Node && currentTarget.contains(target);
      if (key === 'Escape' && inside && !defaultPrevented && !filled.current) close();
    },
  };
}
