import {
  Avatar,
  Button,
  Menu,
  MenuDivider,
  MenuItem,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
} from '@fluentui/react-components';
import type { TeamsTheme } from '../features/sign-in/teams.ts';
import { initialsOf, menuLabel } from '../shared/lib/names.ts';
import { texts } from '../shared/lib/texts.ts';
import { THEME_ORDER } from './theme.ts';

const useStyles = makeStyles({ person: { flexShrink: 0 } });

export interface PersonMenuProps {
  /** Undefined until it is known. */
  name: string | undefined;
  themeName: TeamsTheme;
  /** Absent in Teams, which has its own. */
  chooseTheme: ((name: TeamsTheme) => void) | undefined;
  /** In the demo. */
  switchPerson: (() => void) | undefined;
}

/** The menu of the person who is signed in. */
export function PersonMenu({ name, themeName, chooseTheme, switchPerson }: PersonMenuProps) {
  const styles = useStyles();
  const choose = (wanted: string | undefined) => {
    const theme = THEME_ORDER.find((each) => each === wanted);
    if (theme) chooseTheme?.(theme);
  };
  return (
    <Menu checkedValues={{ theme: [themeName] }} onCheckedValueChange={(_, { checkedItems }) => choose(checkedItems[0])}>
      <MenuTrigger disableButtonEnhancement>
        <Button
          appearance="subtle"
          shape="circular"
          className={styles.person}
          icon={<Avatar name={name} initials={initialsOf(name)} color="colorful" size={28} />}
          aria-label={menuLabel(name)}
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem disabled>{name ?? '…'}</MenuItem>
          {chooseTheme && <MenuDivider />}
          {chooseTheme &&
            THEME_ORDER.map((theme) => (
              <MenuItemRadio key={theme} name="theme" value={theme}>
                {texts.text(`tab.shell.theme.${theme}`)}
              </MenuItemRadio>
            ))}
          {switchPerson && <MenuDivider />}
          {switchPerson && <MenuItem onClick={switchPerson}>{texts.text('tab.shell.switch-person')}</MenuItem>}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
