import { Button, type ButtonProps, Spinner } from '@fluentui/react-components';

/** A button that cannot be pressed twice, and keeps its width and the focus while it works. */
export function BusyButton({ busy, icon, children, ...rest }: ButtonProps & { busy: boolean }) {
  return (
    <Button
      {...(rest as ButtonProps)}
      disabledFocusable={busy || rest.disabledFocusable}
      aria-busy={busy}
      icon={busy ? <Spinner size="extra-tiny" /> : icon}
    >
      {children}
    </Button>
  );
}
