import { Button, Field, makeStyles, Select, Text, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { LANGUAGES, type Language } from '../../../server/texts/languages.ts';
import { Card } from '../../shared/components/card.tsx';
import { useSay } from '../../shared/components/say.tsx';
import { changeLanguage, takeLanguageChange } from '../../shared/lib/language-change.ts';
import { chosenLanguage } from '../../shared/lib/language-choice.ts';
import { languageName } from '../../shared/lib/language-name.ts';
import { texts } from '../../shared/lib/texts.ts';

const useStyles = makeStyles({
  card: { padding: '16px', gap: '8px' },
  muted: { color: tokens.colorNeutralForeground2 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

/** The language of the tab, its source, and the choice of another one. */
export function LanguageCard() {
  const styles = useStyles();
  const chosen = chosenLanguage();
  const [wanted, setWanted] = useState<Language>(texts.language);
  const [isKept, setKept] = useState(true);
  const field = useRef<HTMLSelectElement>(null);
  const say = useSay();
  useEffect(() => {
    if (!takeLanguageChange('my-data')) return;
    field.current?.focus();
    say(texts.text('tab.shell.language-now', { language: languageName(texts.language) }));
  }, [say]);
  return (
    <Card className={styles.card} role="region" aria-label={texts.text('tab.my-data.language.region')}>
      <Text as="h2" size={400} weight="semibold" block style={{ margin: 0 }}>
        {texts.text('tab.my-data.language.title', { language: languageName(texts.language) })}
      </Text>
      <Text className={styles.muted}>
        {texts.text('tab.my-data.language.means')} {texts.text(`tab.my-data.language.${chosen === undefined ? 'found' : 'chosen'}`)}
      </Text>
      <Field
        label={texts.text('tab.my-data.language.field')}
        validationMessage={isKept ? undefined : texts.text('tab.shell.language-not-kept')}
      >
        <Select ref={field} value={wanted} onChange={(_, { value }) => setWanted(LANGUAGES.find((each) => each === value) ?? wanted)}>
          {LANGUAGES.map((language) => (
            <option key={language} value={language} lang={language}>
              {languageName(language)}
            </option>
          ))}
        </Select>
      </Field>
      <div className={styles.actions}>
        <Button
          appearance="primary"
          disabledFocusable={wanted === texts.language}
          onClick={() => setKept(changeLanguage(wanted, 'my-data'))}
        >
          {texts.text('tab.my-data.language.use')}
        </Button>
        {chosen !== undefined && (
          <Button onClick={() => setKept(changeLanguage(undefined, 'my-data'))}>{texts.text('tab.my-data.language.find')}</Button>
        )}
      </div>
    </Card>
  );
}
