import { Menu, MenuDivider, MenuItem, MenuItemRadio, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { LANGUAGES } from '../../server/texts/languages.ts';
import { useSay } from '../shared/components/say.tsx';
import { changeLanguage } from '../shared/lib/language-change.ts';
import { languageName } from '../shared/lib/language-name.ts';
import { texts } from '../shared/lib/texts.ts';
import { PersonButton } from './person-button.tsx';
import type { PersonMenuProps } from './person-menu-props.ts';
import { THEME_ORDER } from './theme.ts';

/** The menu of the signed-in person, initially open. */
export default function OpenedMenu({ name, themeName, chooseTheme, switchPerson }: PersonMenuProps) {
  const say = useSay();
  const choose = (name: string, wanted: string | undefined) => {
    const theme = THEME_ORDER.find((each) => each === wanted);
    if (name === 'theme' && theme) chooseTheme?.(theme);
    const language = LANGUAGES.find((each) => each === wanted);
    if (name === 'language' && language && !changeLanguage(language, 'menu'))
      say(texts.text('tab.shell.language-not-kept'), { intent: 'warning' });
  };
  return (
    <Menu
      defaultOpen
      checkedValues={{ theme: [themeName], language: [texts.language] }}
      onCheckedValueChange={(_, { name, checkedItems }) => choose(name, checkedItems[0])}
    >
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
          {chooseTheme && <MenuDivider />}
          {chooseTheme &&
            LANGUAGES.map((language) => (
              <MenuItemRadio key={language} name="language" value={language} lang={language}>
                {languageName(language)}
              </MenuItemRadio>
            ))}
          {switchPerson && <MenuDivider />}
          {switchPerson && <MenuItem onClick={switchPerson}>{texts.text('tab.shell.switch-person')}</MenuItem>}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
