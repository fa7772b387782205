import { Field, makeStyles, Select, Text, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { LinesSkeleton } from '../../shared/components/lines-skeleton.tsx';
import { MessageBar, MessageBarBody } from '../../shared/components/message-bar.tsx';
import { Problem } from '../../shared/components/problem.tsx';
import { Waiting } from '../../shared/components/waiting.tsx';
import { useOfficesInUse } from '../../shared/hooks/use-offices.ts';
import { codeLoader } from '../../shared/lib/code-loader.ts';
import type { Http } from '../../shared/lib/http.ts';
import { pathOf, titleOf } from '../../shared/lib/route.ts';
import { texts } from '../../shared/lib/texts.ts';
import { choicesOf, configOf, keyOfPlace, placeOf } from './view-model.ts';

const useStyles = makeStyles({
  heading: { margin: 0 },
  lead: { maxWidth: '72ch', color: tokens.colorNeutralForeground2 },
  field: { maxWidth: '480px' },
});

const teamsConfig = () => codeLoader.load('teams-config', () => import('../../shared/lib/teams-config.ts'));

/** Asks which office or floor a tab of a channel or chat shows. The button that saves is part of Teams. */
export function ConfigurePage({ http }: { http: Http }) {
  const styles = useStyles();
  const offices = useOfficesInUse(http);
  const [chosen, setChosen] = useState<string>();
  const [outside, setOutside] = useState(false);
  const title = texts.text('tab.channel.set.title');
  const choices = offices.value && choicesOf(offices.value);
  const place = choices?.find(({ key }) => key === chosen)?.place;

  useEffect(() => {
    document.title = titleOf(title);
  }, [title]);
  useEffect(() => {
    teamsConfig()
      .then(({ configuredId }) => configuredId())
      .then(
        (id) => setChosen((now) => now ?? keyOfPlace((id && placeOf(pathOf(`#/${id}`))) || {})),
        () => setOutside(true),
      );
  }, []);
  useEffect(() => {
    const config = place && offices.value && configOf(place, offices.value, location.origin);
    let isLatest = true;
    // The code for the first choice may arrive after that for the next one.
    if (!outside)
      teamsConfig().then(
        ({ offerConfig }) => isLatest && offerConfig(config),
        () => {},
      );
    return () => {
      isLatest = false;
    };
  }, [place, offices.value, outside]);

  return (
    <>
      <Text as="h1" size={600} weight="semibold" className={styles.heading}>
        {title}
      </Text>
      <Text className={styles.lead}>{texts.text('tab.channel.set.lead')}</Text>
      {outside && (
        <MessageBar intent="warning">
          <MessageBarBody>{texts.text('tab.channel.set.outside')}</MessageBarBody>
        </MessageBar>
      )}
      {offices.problem !== undefined && <Problem error={offices.problem} retry={() => void offices.reload()} />}
      {choices === undefined && offices.problem === undefined && (
        <Waiting retry={() => void offices.reload()}>
          <LinesSkeleton heights={[40]} words={texts.text('tab.shared.loading')} />
        </Waiting>
      )}
      {choices && !outside && (
        <Field label={texts.text('tab.channel.set.place')} className={styles.field}>
          <Select value={chosen ?? ''} onChange={(_, { value }) => setChosen(value)}>
            {chosen !== undefined && !place && <option value={chosen}>{texts.text('tab.channel.not-there')}</option>}
            {choices.map(({ key, words }) => (
              <option key={key} value={key}>
                {words}
              </option>
            ))}
          </Select>
        </Field>
      )}
    </>
  );
}
