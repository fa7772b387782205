import { Button, Spinner, Text } from '@fluentui/react-components';
import { texts } from '../../../shared/lib/texts.ts';
import { usePartStyles } from '../parts/styles.ts';
import { peopleFacts } from './view-model.ts';

interface PeopleLineProps {
  shown: number;
  total: number;
  selected: number;
  /** Whether a filter excludes anybody. */
  filtered: boolean;
  loading: boolean;
  onSelectNobody: () => void;
}

/** The line above the list: how many people match, and how many of them are selected. */
export function PeopleLine({ shown, total, selected, filtered, loading, onSelectNobody }: PeopleLineProps) {
  const shared = usePartStyles();
  return (
    <div className={shared.row}>
      <Text className={shared.muted} size={200} role="status">
        {peopleFacts({ shown, total, selected, filtered })}
      </Text>
      {selected > 0 && (
        <Button size="small" appearance="subtle" onClick={onSelectNobody}>
          {texts.text('admin.people.select-nobody')}
        </Button>
      )}
      {loading && <Spinner size="extra-tiny" />}
    </div>
  );
}
