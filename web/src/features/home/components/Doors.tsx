import { useNavigate } from '@tanstack/react-router';
import { type KeyboardEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/Button.js';
import { Icon } from '../../../ui/Icon.js';
import styles from './Doors.module.css';

const doors = [
  { side: 'need', finds: 'OFFER', post: '/post/need' },
  { side: 'offer', finds: 'NEED', post: '/post/offer' },
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

function Door({ side, finds, post }: (typeof doors)[number]) {
  const { t } = useTranslation('home');
  const navigate = useNavigate();
  const id = useId();
  const [text, setText] = useState('');
  const typed = text.replace(/\s+/g, ' ').trim();
  /** What is typed goes along in the page's state, not in the address. */
  const write = (): void => {
    void navigate({ to: post, ...(typed === '' ? {} : { state: { typed } }) });
  };
  const search = (): void => {
    const q = typed;
    if (q !== '') void navigate({ to: '/search', search: { q, kinds: [finds] } });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    if (typed !== '') write();
  };
  return (
    <form
      className={styles.door}
      data-side={side}
      onSubmit={(event) => {
        event.preventDefault();
        write();
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
      {typed !== '' && (
        <Button tone="plain" onClick={search}>
          <Icon name="search" />
          {t(`${side}.search`)}
        </Button>
      )}
    </form>
  );
}
