import { Input, type InputProps, makeStyles, tokens, useFieldContext_unstable, useId } from '@fluentui/react-components';
import { type KeyboardEvent, type ReactElement, type Ref, useState } from 'react';

const useStyles = makeStyles({
  whole: { display: 'grid', minWidth: 0 },
  field: { minWidth: 0, '& > input': { minWidth: 0 } },
  // As wide as the field, even if it is narrow.
  fault: { width: 0, minWidth: '100%', marginTop: '2px', fontSize: tokens.fontSizeBase200, color: tokens.colorPaletteRedForeground1 },
});

/** The longest text that can be typed. */
const MAX_LENGTH = 40;

/** A name, needed only without a `Field` around it. */
export type FieldProps = Pick<InputProps, 'aria-label'>;

interface TypedFieldProps {
  /** Empty if there is none. A typed text that is not a value is the value itself, so that a form can refuse it (`faultOf`). */
  value: string;
  onChange: (value: string) => void;
  /** Formats the value. */
  show: (value: string) => string;
  /** The sentence for a value that is a text of the wrong format. */
  faultOf: (value: string) => string | undefined;
  /** Parses the typed text; undefined if it is not a value. */
  parse: (typed: string) => string | undefined;
  /** Whether the typed text is complete, not only the beginning of a value. */
  isWhole: (typed: string) => boolean;
  /** The value one step later or earlier, for the arrow keys. */
  step: (value: string, by: 1 | -1) => string;
  onKeyDown?: (event: KeyboardEvent) => void;
  inputRef?: Ref<HTMLInputElement>;
  /** The expected format, shown while the field is empty. */
  placeholder: string;
  after?: ReactElement;
  field: FieldProps;
}

/** A field for values with a format. They can be typed in several formats, are shown in one, and can be changed by the arrow keys. */
export function TypedField({
  value,
  onChange,
  show,
  faultOf,
  parse,
  isWhole,
  step,
  onKeyDown,
  inputRef,
  placeholder,
  after,
  field,
}: TypedFieldProps) {
  const styles = useStyles();
  /** The typed text, which is shown as long as the field has the value of that text. */
  const [typed, setTyped] = useState<{ text: string; value: string }>();
  const mine = typed?.value === value ? typed : undefined;
  const fault = faultOf(value);
  // A form that has tried to send it shows the fault in the `Field` around.
  const isShown = useFieldContext_unstable()?.validationMessageId !== undefined;
  const own = isShown ? undefined : fault;
  const id = useId('fault');
  const emit = (next: string) => next !== value && onChange(next);
  const type = (text: string) => {
    // A correction counts at once: nothing moves when the field is left, so that a click on a button meets it.
    const found = text.trim() === '' ? '' : isWhole(text) || fault !== undefined ? parse(text) : undefined;
    setTyped({ text, value: found ?? value });
    if (found !== undefined) emit(found);
  };
  const finish = () => {
    if (!mine) return;
    const text = mine.text.trim();
    setTyped(undefined);
    // A text that is not a value stays, so that it can be corrected.
    emit(text === '' ? '' : (parse(text) ?? text));
  };
  const press = (event: KeyboardEvent) => {
    onKeyDown?.(event);
    if (event.defaultPrevented || event.altKey) return;
    if (event.key === 'Enter') finish();
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
    event.preventDefault();
    setTyped(undefined);
    emit(step((mine && parse(mine.text)) ?? (fault === undefined ? value : ''), event.key === 'ArrowUp' ? 1 : -1));
  };
  return (
    <div className={styles.whole}>
      <Input
        {...field}
        {...(fault !== undefined && { 'aria-invalid': true })}
        {...(own !== undefined && { 'aria-describedby': id })}
        className={styles.field}
        autoComplete="off"
        inputMode="numeric"
        placeholder={placeholder}
        maxLength={MAX_LENGTH}
        ref={inputRef}
        value={mine?.text ?? show(value)}
        onChange={(_, { value: text }) => type(text)}
        onBlur={finish}
        onKeyDown={press}
        contentAfter={after}
      />
      {own !== undefined && (
        <div id={id} role="alert" className={styles.fault}>
          {own}
        </div>
      )}
    </div>
  );
}
