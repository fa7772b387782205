import { makeStyles } from '@fluentui/react-components';
import { type FormEvent, type ReactNode, useEffect, useRef } from 'react';
import { useNavigation } from '../../../shared/components/navigation.tsx';
import { Problem } from '../../../shared/components/problem.tsx';
import { DrawerContent, SideDrawer } from '../../../shared/components/side-drawer.tsx';
import { texts } from '../../../shared/lib/texts.ts';
import { BusyButton } from './busy-button.tsx';
import { ComeIntoView } from './come-into-view.tsx';
import { Conflict } from './conflict.tsx';
import { DrawerButtons } from './drawer-buttons.tsx';
import { allSaidAt } from './faults.ts';
import type { Labels } from './field-labels.ts';
import type { Editor } from './use-editor.ts';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', flexGrow: 1, minHeight: 0, width: '100%' },
});

interface EditorDrawerProps<Base, Draft extends object> {
  title: string;
  /** The failure as a title: `The range was not saved`. */
  failure: string;
  editor: Editor<Base, Draft>;
  /** Pointers of the fields that show their own faults. */
  fields: readonly string[];
  /** The address after closing. */
  back: string;
  reread?: () => Promise<Base>;
  format?: (value: Base) => unknown;
  /** The labels of fields whose label is not the words of their name. */
  labels?: Labels;
  /** The alternative to merging, if the version that was read can no longer be edited. */
  gone?: (theirs: Base) => ReactNode;
  saveLabel?: string;
  /** Buttons in addition to those that every form has. */
  actions?: ReactNode;
  children: ReactNode;
}

/** A form at the side: saves, shows faults at their fields, and never discards input without asking. */
export function EditorDrawer<Base, Draft extends object>(props: EditorDrawerProps<Base, Draft>) {
  const {
    title,
    failure,
    editor,
    fields,
    back,
    reread,
    format,
    labels,
    gone,
    saveLabel = texts.text('admin.parts.save'),
    actions,
    children,
  } = props;
  const styles = useStyles();
  const { go } = useNavigation();
  const form = useRef<HTMLFormElement>(null);
  const { busy, problem, faults, tried, conflict, base } = editor;
  useEffect(() => {
    // Runs after the drawer has focused its first button: a person who opens a form wants to type.
    const timer = setTimeout(() => form.current?.querySelector<HTMLElement>('input, select, textarea')?.focus());
    return () => clearTimeout(timer);
  }, []);
  useEffect(() => {
    if (tried > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [tried]);
  const close = () => go(back);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!busy) void editor.submit();
  };
  const unsaid = problem !== undefined && !conflict && !allSaidAt(faults, fields);
  return (
    <SideDrawer title={title} width={600} busy={busy} onClose={close}>
      <form ref={form} className={styles.form} onSubmit={submit} aria-label={title} noValidate>
        <DrawerContent
          foot={
            <DrawerButtons busy={busy} onCancel={close} actions={actions}>
              <BusyButton type="submit" appearance="primary" busy={busy}>
                {saveLabel}
              </BusyButton>
            </DrawerButtons>
          }
        >
          {unsaid && (
            <ComeIntoView>
              <Problem error={problem} retry={() => void editor.submit()} title={failure} />
            </ComeIntoView>
          )}
          {conflict && base !== undefined && reread && (
            <Conflict
              base={base}
              reread={reread}
              format={format}
              labels={labels}
              kept={editor.kept}
              removed={editor.removed}
              gone={gone}
              onChoose={editor.rebase}
            />
          )}
          {children}
        </DrawerContent>
      </form>
    </SideDrawer>
  );
}
