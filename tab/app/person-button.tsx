import { Button, makeStyles } from '@fluentui/react-components';
import type { ComponentProps } from 'react';
import { Initials } from '../shared/components/initials.tsx';
import { menuLabel } from '../shared/lib/names.ts';

const useStyles = makeStyles({ person: { flexShrink: 0 } });

interface PersonButtonProps extends Omit<ComponentProps<'button'>, 'name'> {
  /** The person's name; undefined until it is known. */
  name: string | undefined;
}

/** The button that opens the menu of the signed-in person. */
export function PersonButton({ name, ...props }: PersonButtonProps) {
  const styles = useStyles();
  return (
    <Button
      aria-haspopup="menu"
      aria-expanded={false}
      {...props}
      appearance="subtle"
      shape="circular"
      className={styles.person}
      icon={<Initials name={name} size={28} />}
      aria-label={menuLabel(name)}
    />
  );
}
