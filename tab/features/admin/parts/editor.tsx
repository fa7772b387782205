import {
  Button,
  DrawerBody,
  DrawerFooter,
  DrawerHeader,
  DrawerHeaderTitle,
  makeStyles,
  OverlayDrawer,
  tokens,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { type FormEvent, type ReactNode, useEffect, useRef } from 'react';
import { useNavigation } from '../../../app/navigation.tsx';
import { Problem } from '../../../app/problem.tsx';
import { useReturnFocus } from '../../../app/use-return-focus.ts';
import { BusyButton } from './busy-button.tsx';
import { Conflict } from './conflict.tsx';
import { otherFaults } from './faults.ts';
import { usePartStyles } from './styles.ts';
import type { Editor } from './use-editor.ts';

const useStyles = makeStyles({
  drawer: { width: 'min(100vw, 600px)' },
  form: { display: 'flex', flexDirection: 'column', flexGrow: 1, minHeight: 0, width: '100%' },
  body: {
    display: 'grid',
    alignContent: 'start',
    gap: tokens.spacingVerticalL,
    gridTemplateColumns: 'minmax(0, 1fr)',
    paddingBottom: '16px',
  },
  foot: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingTop: '12px', paddingBottom: '12px', justifyContent: 'flex-end' },
});

interface EditorDrawerProps<Base, Draft extends object> {
  title: string;
  /** What did not happen: `The range was not saved`. */
  failure: string;
  editor: Editor<Base, Draft>;
  /** Pointers of the fields that say their own faults. */
  fields: readonly string[];
  /** Where closing leads. */
  back: string;
  reread?: () => Promise<Base>;
  inWords?: (value: Base) => unknown;
  /** What to do instead of merging, where what was read cannot be edited any more. */
  gone?: (theirs: Base) => ReactNode;
  saveLabel?: string;
  /** Beside the buttons that every form has. */
  actions?: ReactNode;
  children: ReactNode;
}

/** A form at the side: saves, says what is wrong where it is wrong, and never loses what was typed without asking. */
export function EditorDrawer<Base, Draft extends object>(props: EditorDrawerProps<Base, Draft>) {
  const { title, failure, editor, fields, back, reread, inWords, gone, saveLabel = 'Save', actions, children } = props;
  const shared = usePartStyles();
  const styles = useStyles();
  const { go } = useNavigation();
  useReturnFocus();
  const form = useRef<HTMLFormElement>(null);
  const { busy, problem, faults, tried, conflict, base } = editor;
  useEffect(() => {
    // After the drawer has given the focus to its first button: whoever opens a form wants to type.
    const timer = setTimeout(() => form.current?.querySelector<HTMLElement>('input, select, textarea')?.focus());
    return () => clearTimeout(timer);
  }, []);
  useEffect(() => {
    if (tried > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [tried]);
  const close = () => {
    if (!busy) go(back);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!busy) void editor.submit();
  };
  const others = otherFaults(faults, fields);
  const unsaid = problem !== undefined && !conflict && (faults.length === 0 || others.length > 0);
  return (
    <OverlayDrawer open position="end" className={styles.drawer} onOpenChange={(_, { open }) => !open && close()} aria-label={title}>
      <DrawerHeader>
        <DrawerHeaderTitle action={<Button appearance="subtle" aria-label="Close" icon={<DismissRegular />} onClick={close} />}>
          {title}
        </DrawerHeaderTitle>
      </DrawerHeader>
      <form ref={form} className={styles.form} onSubmit={submit} aria-label={title} noValidate>
        <DrawerBody>
          <div className={styles.body}>
            {unsaid && <Problem error={problem} title={failure} />}
            {conflict && base !== undefined && reread && (
              <Conflict base={base} reread={reread} inWords={inWords} kept={editor.kept} gone={gone} onChoose={editor.rebase} />
            )}
            {children}
          </div>
        </DrawerBody>
        <DrawerFooter className={styles.foot}>
          {actions}
          <span className={shared.grow} />
          <Button onClick={close} disabled={busy}>
            Cancel
          </Button>
          <BusyButton type="submit" appearance="primary" busy={busy}>
            {saveLabel}
          </BusyButton>
        </DrawerFooter>
      </form>
    </OverlayDrawer>
  );
}
