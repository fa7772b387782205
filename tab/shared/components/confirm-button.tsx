import { Button, type ButtonProps } from '@fluentui/react-components';
import { useState } from 'react';
import type { ConfirmDialogProps } from './confirm-dialog.tsx';
import { lazyPart } from './lazy-part.tsx';

const ConfirmDialog = lazyPart('confirm-dialog', () => import('./confirm-dialog.tsx'));

interface ConfirmProps extends Omit<ConfirmDialogProps, 'onClose'> {
  label: string;
  icon?: ButtonProps['icon'];
  appearance?: ButtonProps['appearance'];
  size?: ButtonProps['size'];
  disabled: boolean;
}

/** A button that asks before an action that cannot be undone. */
export function ConfirmButton({ label, icon, appearance, size, disabled, ...question }: ConfirmProps) {
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button icon={icon} appearance={appearance} size={size} disabledFocusable={disabled} onClick={() => setAsking(true)}>
        {label}
      </Button>
      {asking && <ConfirmDialog {...question} onClose={() => setAsking(false)} />}
    </>
  );
}
