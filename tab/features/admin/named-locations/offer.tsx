import { Checkbox, makeStyles, Text } from '@fluentui/react-components';
import type { NamedLocationView } from '../../../../server/routes/schemas/named-locations.ts';
import type { OfficeView } from '../../../../server/routes/schemas/offices.ts';
import { texts } from '../../../shared/lib/texts.ts';
import { usePartStyles } from '../parts/styles.ts';
import { TargetField } from '../ranges/target-field.tsx';
import { LocationFrame } from './location-frame.tsx';
import { canImport } from './view-model.ts';

const useStyles = makeStyles({
  target: { maxWidth: '360px' },
});

interface OfferProps {
  location: NamedLocationView;
  offices: readonly OfficeView[];
  here: boolean;
  chosen: boolean;
  target: string;
  /** It was selected for import without a target. */
  unsaid: boolean;
  onChoose: (wanted: boolean) => void;
  onTarget: (target: string) => void;
}

/** One location that is not a range yet: whether to import it, and its meaning. */
export function Offer({ location, offices, here, chosen, target, unsaid, onChoose, onTarget }: OfferProps) {
  const shared = usePartStyles();
  const styles = useStyles();
  if (!canImport(location)) return <LocationFrame location={location} here={here} />;
  const lead = (
    <Checkbox
      aria-label={texts.text('admin.named-locations.import.one', { location: location.name })}
      checked={chosen}
      onChange={(_, { checked }) => onChoose(checked === true)}
    />
  );
  const faults = unsaid ? [{ at: '/target', message: texts.text('admin.ranges.form.target-missing') }] : [];
  return (
    <LocationFrame location={location} here={here} lead={lead}>
      <div className={styles.target}>
        <TargetField value={target} offices={offices} faults={faults} onChange={onTarget} />
        {location.suggestion && (
          <Text size={200} className={shared.muted}>
            {texts.text('admin.named-locations.import.suggested', { why: location.suggestion.why })}
          </Text>
        )}
      </div>
    </LocationFrame>
  );
}
