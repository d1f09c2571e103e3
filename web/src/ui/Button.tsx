import type { ButtonHTMLAttributes } from 'react';
import styles from './Button.module.css';

export type Tone = 'accent' | 'need' | 'offer' | 'plain';

const tones: Record<Tone, string | undefined> = {
  accent: styles.accent,
  need: styles.need,
  offer: styles.offer,
  plain: styles.plain,
};

/** The classes of a button, for a link that looks like one. */
export const buttonClass = (tone: Tone): string => `${styles.button} ${tones[tone]}`;

interface Props extends ButtonHTMLAttributes<HTMLButtonElement> {
  tone?: Tone;
}

export function Button({ tone = 'accent', type = 'button', ...rest }: Props) {
  return <button {...rest} type={type} className={buttonClass(tone)} />;
}
