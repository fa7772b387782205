import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { texts } from '../../../shared/lib/texts.ts';
import { usePartStyles } from './styles.ts';

interface DrawerButtonsProps {
  busy: boolean;
  onCancel: () => void;
  /** More buttons, at the left. */
  actions?: ReactNode;
  /** The button that completes the form. */
  children: ReactNode;
}

/** The foot of a drawer: the button to cancel and the button that completes the form. */
export function DrawerButtons({ busy, onCancel, actions, children }: DrawerButtonsProps) {
  const shared = usePartStyles();
  return (
    <>
      {actions}
      <span className={shared.grow} />
      <Button onClick={onCancel} disabledFocusable={busy}>
        {texts.text('tab.shared.cancel')}
      </Button>
      {children}
    </>
  );
}
