import {
  Button,
  type ButtonProps,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  DialogTrigger,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { texts } from '../lib/texts.ts';

interface ConfirmProps {
  label: string;
  icon?: ButtonProps['icon'];
  appearance?: ButtonProps['appearance'];
  size?: ButtonProps['size'];
  disabled: boolean;
  title: string;
  /** What will happen, before it does. */
  children: ReactNode;
  /** On the button that does it. */
  confirmLabel: string;
  onConfirm: () => void;
}

/** A button that asks before it does something that cannot be undone. */
export function ConfirmButton({ label, icon, appearance, size, disabled, title, children, confirmLabel, onConfirm }: ConfirmProps) {
  return (
    <Dialog modalType="alert">
      <DialogTrigger disableButtonEnhancement>
        <Button icon={icon} appearance={appearance} size={size} disabledFocusable={disabled}>
          {label}
        </Button>
      </DialogTrigger>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent>{children}</DialogContent>
          <DialogActions>
            <DialogTrigger disableButtonEnhancement>
              <Button>{texts.text('tab.shared.cancel')}</Button>
            </DialogTrigger>
            <DialogTrigger disableButtonEnhancement>
              <Button appearance="primary" onClick={onConfirm}>
                {confirmLabel}
              </Button>
            </DialogTrigger>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
