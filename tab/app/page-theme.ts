import type { Theme } from '@fluentui/react-components';

/**
 * `pictureInvert`: how much drawings that were made for paper are inverted; `shadeStrength`: how strong a shade may be behind text. Both from
 * 0 to 1. As part of the theme they reach dialogs, too.
 */
export type PageTheme = Theme & { pictureInvert: string; shadeStrength: string };
