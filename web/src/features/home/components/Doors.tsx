import { useNavigate } from '@tanstack/react-router';
import { type KeyboardEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/Button.js';
import { Icon } from '../../../ui/Icon.js';
import styles from './Doors.module.css';

const doors = [
  { side: 'need', finds: 'OFFER' },
  { side: 'offer', finds: 'NEED' },
] as const;

/** The two banks, and the arc between them: what someone needs looks among offers, what someone has looks among needs. */
export function Doors() {
  return (
    <div className={styles.doors}>
      <svg
        className={styles.arc}
        viewBox="0 0 600 64"
        preserveAspectRatio="none"
        aria-hidden="true"
        focusable="false"
      >
        <path d="M4 62C120 -16 480 -16 596 62" />
      </svg>
      {doors.map((door) => (
        <Door key={door.side} {...door} />
      ))}
    </div>
  );
}

function Door({ side, finds }: (typeof doors)[number]) {
  const { t } = useTranslation('home');
  const navigate = useNavigate();
  const id = useId();
  const [text, setText] = useState('');
  const search = (): void => {
    const q = text.replace(/\s+/g, ' ').trim();
    if (q !== '') void navigate({ to: '/search', search: { q, kinds: [finds] } });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    search();
  };
  return (
    <form
      className={styles.door}
      data-side={side}
      onSubmit={(event) => {
        event.preventDefault();
        search();
      }}
    >
      <h2>
        <Icon name={side} size={28} />
        <label htmlFor={id}>{t(`${side}.title`)}</label>
      </h2>
      <p id={`${id}-hint`}>{t(`${side}.hint`)}</p>
      <textarea
        id={id}
        rows={3}
        maxLength={400}
        aria-describedby={`${id}-hint`}
        placeholder={t(`${side}.placeholder`)}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <Button type="submit" tone={side}>
        {t(`${side}.submit`)}
        <Icon name="arrow" />
      </Button>
    </form>
  );
}
