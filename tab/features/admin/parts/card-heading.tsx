import { Subtitle2, Text } from '@fluentui/react-components';
import { usePartStyles } from './styles.ts';

interface CardHeadingProps {
  title: string;
  /** A sentence about the content of the card. */
  hint: string;
  className?: string;
}

/** The heading of a card, with a sentence below it. */
export function CardHeading({ title, hint, className }: CardHeadingProps) {
  const shared = usePartStyles();
  return (
    <div className={className}>
      <Subtitle2 as="h2" block className={shared.heading}>
        {title}
      </Subtitle2>
      <Text size={200} className={shared.muted}>
        {hint}
      </Text>
    </div>
  );
}
