import { tokens } from '@fluentui/react-components';

/**
 * For the `:hover` of a row whose background changes: muted text and stars in it take the colours for that background. In high contrast the
 * background is bright, and their own colours are not readable on it.
 */
export const HOVERED = {
  '--colorNeutralForeground2': tokens.colorNeutralForeground2Hover,
  '--colorBrandForeground1': tokens.colorNeutralForeground2BrandHover,
} as const;
