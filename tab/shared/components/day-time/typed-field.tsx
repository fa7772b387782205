import { Input, type InputProps, makeStyles } from '@fluentui/react-components';
import { type KeyboardEvent, type ReactElement, type Ref, useState } from 'react';

const useStyles = makeStyles({
  field: { minWidth: 0, '& > input': { minWidth: 0 }, '@media (pointer: coarse)': { minHeight: '44px' } },
});

/** A name, needed only without a `Field` around it. */
export type FieldProps = Pick<InputProps, 'aria-label'>;

interface TypedFieldProps {
  /** Empty if there is none. */
  value: string;
  onChange: (value: string) => void;
  /** Formats the value. */
  show: (value: string) => string;
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
  const [leftOver, setLeftOver] = useState(false);
  const mine = typed?.value === value ? typed : undefined;
  const emit = (next: string) => next !== value && onChange(next);
  const type = (text: string) => {
    const found = text.trim() === '' ? '' : isWhole(text) ? parse(text) : undefined;
    setLeftOver(false);
    setTyped({ text, value: found ?? value });
    if (found !== undefined) emit(found);
  };
  const finish = () => {
    if (!mine) return;
    const found = mine.text.trim() === '' ? '' : parse(mine.text);
    setLeftOver(found === undefined);
    // A text that is not a value stays, so that it can be corrected.
    setTyped(found === undefined ? { text: mine.text, value: '' } : undefined);
    emit(found ?? '');
  };
  const press = (event: KeyboardEvent) => {
    onKeyDown?.(event);
    if (event.defaultPrevented || event.altKey) return;
    if (event.key === 'Enter') finish();
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
    event.preventDefault();
    setTyped(undefined);
    emit(step((mine && parse(mine.text)) ?? value, event.key === 'ArrowUp' ? 1 : -1));
  };
  return (
    <Input
      {...field}
      {...(mine && leftOver && { 'aria-invalid': true })}
      className={styles.field}
      autoComplete="off"
      inputMode="numeric"
      placeholder={placeholder}
      ref={inputRef}
      value={mine?.text ?? show(value)}
      onChange={(_, { value: text }) => type(text)}
      onBlur={finish}
      onKeyDown={press}
      contentAfter={after}
    />
  );
}
