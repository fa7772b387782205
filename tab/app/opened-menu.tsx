import { Menu, MenuDivider, MenuItem, MenuItemRadio, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { texts } from '../shared/lib/texts.ts';
import { PersonButton } from './person-button.tsx';
import type { PersonMenuProps } from './person-menu-props.ts';
import { THEME_ORDER } from './theme.ts';

/** The menu of the signed-in person, initially open. */
export default function OpenedMenu({ name, themeName, chooseTheme, switchPerson }: PersonMenuProps) {
  const choose = (wanted: string | undefined) => {
    const theme = THEME_ORDER.find((each) => each === wanted);
    if (theme) chooseTheme?.(theme);
  };
  return (
    <Menu defaultOpen checkedValues={{ theme: [themeName] }} onCheckedValueChange={(_, { checkedItems }) => choose(checkedItems[0])}>
      <MenuTrigger disableButtonEnhancement>
        <PersonButton name={name} />
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
